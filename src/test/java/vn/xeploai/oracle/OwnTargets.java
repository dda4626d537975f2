package vn.xeploai.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;

/** Which targets stand for a collective's work, and which are its key targets (section 0). */
final class OwnTargets {
  private OwnTargets() {}

  static WorkReading work(Given given, Subject subject, Map<String, TargetOutcome> targets) {
    if (subject.kind() == SubjectKind.COMMITTEE) {
      return counted(
          given.dossier().targets().stream()
              .filter(Target::counted)
              .filter(target -> !TargetOracle.aboutCommittee(given, target))
              .toList(),
          targets);
    }
    if (subject.kind() == SubjectKind.GOVERNMENT) {
      return counted(
          given.dossier().targets().stream()
              .filter(Target::counted)
              .filter(target -> !target.group().equals("a"))
              .filter(target -> !TargetOracle.aboutRatings(given, target))
              .toList(),
          targets);
    }
    return WorkReading.reported(given.work(subject.id()));
  }

  private static WorkReading counted(List<Target> targets, Map<String, TargetOutcome> outcomes) {
    int met = 0;
    int exceeded = 0;
    int notReported = 0;
    for (Target target : targets) {
      TargetOutcome outcome = Objects.requireNonNull(outcomes.get(target.code()));
      met += outcome.met() ? 1 : 0;
      exceeded += outcome == TargetOutcome.EXCEEDED ? 1 : 0;
      notReported += outcome == TargetOutcome.NOT_REPORTED ? 1 : 0;
    }
    WorkReading.Range completed = new WorkReading.Range(met, met + notReported);
    return new WorkReading(
        Optional.of(targets.size()),
        Optional.of(completed),
        Optional.of(completed),
        Optional.of(new WorkReading.Range(exceeded, exceeded + notReported)));
  }

  /** One missed: yes; none missed but one unreported: unknown; none at all: no. */
  static Truth aKeyTargetMissed(Given given, Subject subject, Map<String, TargetOutcome> outcomes) {
    Truth any = Truth.NO;
    for (Target target : given.dossier().targets()) {
      if (target.key() && keyOf(given, subject, target)) {
        any =
            any.or(
                switch (Objects.requireNonNull(outcomes.get(target.code()))) {
                  case MISSED -> Truth.YES;
                  case NOT_REPORTED -> Truth.UNKNOWN;
                  case MET, EXCEEDED -> Truth.NO;
                });
      }
    }
    return any;
  }

  private static boolean keyOf(Given given, Subject subject, Target target) {
    return switch (subject.kind()) {
      case COMMITTEE -> !TargetOracle.aboutCommittee(given, target);
      case GOVERNMENT -> !target.group().equals("a") && !TargetOracle.aboutRatings(given, target);
      case CELL, FRONT, ORGANISATION ->
          owns(subject, target) && !TargetOracle.aboutRatings(given, target);
      case MEMBER -> false;
    };
  }

  /** Named in the owner column, or in the collective's owner_of: exactly that code. */
  static boolean owns(Subject subject, Target target) {
    if (target.owner().isPresent() && target.owner().get().equals(subject.id())) {
      return true;
    }
    return ownerOf(subject).contains(target.code());
  }

  static List<String> ownerOf(Subject subject) {
    if (subject instanceof Cell cell) {
      return cell.ownerOf();
    }
    if (subject instanceof Organisation organisation) {
      return organisation.ownerOf();
    }
    return List.of();
  }
}
