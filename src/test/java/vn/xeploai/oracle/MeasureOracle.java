package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/** Targets computed from ratings (section 6): at the lowest, at the highest; else not reported. */
final class MeasureOracle {
  private MeasureOracle() {}

  static TargetOutcome outcome(
      Given given, Target target, Target.Measure measure, Map<String, Span> ratings) {
    return switch (measure) {
      case MEMBERS_GOOD_OR_BETTER ->
          share(given, target, ratings, of(SubjectKind.MEMBER), Level.HTTNV);
      case CELLS_GOOD_OR_BETTER -> share(given, target, ratings, of(SubjectKind.CELL), Level.HTTNV);
      case ORGANISATIONS_EXCELLENT ->
          share(
              given,
              target,
              ratings,
              of(SubjectKind.FRONT).or(of(SubjectKind.ORGANISATION)),
              Level.HTXSNV);
      case GOVERNMENT_LEVEL -> government(given, target, ratings);
      case COMMITTEE_LEVEL -> level(target, Optional.ofNullable(ratings.get(Committee.ID)));
      case ATTRACTION -> attraction(given, target);
    };
  }

  private static Predicate<Subject> of(SubjectKind kind) {
    return subject -> subject.kind() == kind;
  }

  private static TargetOutcome share(
      Given given,
      Target target,
      Map<String, Span> ratings,
      Predicate<Subject> asked,
      Level least) {
    List<Span> rated = rated(given, ratings, asked);
    if (rated.isEmpty()) {
      return TargetOutcome.NOT_REPORTED;
    }
    int low = (int) rated.stream().filter(span -> span.lowest().atLeast(least)).count();
    int high = (int) rated.stream().filter(span -> span.highest().atLeast(least)).count();
    TargetOutcome atLowest = percent(target, low, rated.size());
    TargetOutcome atHighest = percent(target, high, rated.size());
    return atLowest == atHighest ? atLowest : TargetOutcome.NOT_REPORTED;
  }

  private static TargetOutcome percent(Target target, int count, int all) {
    return TargetOracle.judgeNumber(target, new BigDecimal(count).movePointRight(2), all);
  }

  /** The ratings, known so far, of the subjects asked for that are rated. */
  static List<Span> rated(Given given, Map<String, Span> ratings, Predicate<Subject> asked) {
    return given.dossier().subjects().stream()
        .filter(asked)
        .filter(subject -> ratings.containsKey(subject.id()))
        .map(subject -> Objects.requireNonNull(ratings.get(subject.id())))
        .filter(Span::rated)
        .toList();
  }

  private static TargetOutcome government(Given given, Target target, Map<String, Span> ratings) {
    return level(target, rated(given, ratings, of(SubjectKind.GOVERNMENT)).stream().findFirst());
  }

  private static TargetOutcome level(Target target, Optional<Span> rating) {
    if (rating.isEmpty()) {
      return TargetOutcome.NOT_REPORTED;
    }
    TargetOutcome atLowest = TargetOracle.judgeLevel(target, rating.get().lowest());
    TargetOutcome atHighest = TargetOracle.judgeLevel(target, rating.get().highest());
    return atLowest == atHighest ? atLowest : TargetOutcome.NOT_REPORTED;
  }

  /** Sum of members over sum of eligible; one unreported or a sum of 0: not reported. */
  private static TargetOutcome attraction(Given given, Target target) {
    int members = 0;
    int eligible = 0;
    for (Organisation organisation : given.dossier().organisations()) {
      if (organisation.kind() == SubjectKind.ORGANISATION) {
        if (organisation.members().isEmpty() || organisation.eligible().isEmpty()) {
          return TargetOutcome.NOT_REPORTED;
        }
        members += organisation.members().get();
        eligible += organisation.eligible().get();
      }
    }
    return eligible == 0 ? TargetOutcome.NOT_REPORTED : percent(target, members, eligible);
  }
}
