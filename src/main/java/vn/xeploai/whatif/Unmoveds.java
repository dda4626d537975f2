package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;

/** Finds why changes move nobody. */
final class Unmoveds {
  private final Ground ground;
  private final Assessment before;

  private Unmoveds(Ground ground, Assessment before) {
    this.ground = ground;
    this.before = before;
  }

  /** Every change that alone, or together with the others, moves nobody. */
  static List<Unmoved> of(Ground ground, Trials trials, Assessment before, Assessment together) {
    Unmoveds unmoveds = new Unmoveds(ground, before);
    List<Unmoved> all = new ArrayList<>();
    boolean nobody = moved(before, together).isEmpty();
    for (Change change : trials.changes()) {
      Optional<Assessment> alone = alone(trials, change);
      if (alone.isEmpty()) {
        continue;
      }
      if (moved(before, alone.get()).isEmpty()) {
        all.add(unmoveds.why(change, alone.get()));
      } else if (nobody) {
        all.add(
            new Unmoved(
                change,
                Unmoved.Reason.CANCELLED,
                List.of(String.join(", ", some(moved(before, alone.get()))))));
      }
    }
    return all;
  }

  /** A change may need another to be possible at all, as a number of another rulebook does. */
  private static Optional<Assessment> alone(Trials trials, Change change) {
    try {
      return Optional.of(trials.with(List.of(change)));
    } catch (Unfit needsAnother) {
      return Optional.empty();
    }
  }

  private static List<String> moved(Assessment before, Assessment after) {
    return differing(
        before, after, (was) -> !was.span().equals(rating(after, was.subject()).span()));
  }

  private static List<String> differing(
      Assessment before, Assessment after, Predicate<Rating> differs) {
    return before.ratings().values().stream()
        .filter(was -> after.ratings().containsKey(was.subject()))
        .filter(differs)
        .map(Rating::subject)
        .toList();
  }

  private static Rating rating(Assessment assessment, String subject) {
    return Objects.requireNonNull(assessment.ratings().get(subject));
  }

  private Unmoved why(Change change, Assessment alone) {
    Optional<Unmoved> plain = plain(change, alone);
    if (plain.isPresent()) {
      return plain.get();
    }
    List<String> merits =
        differing(before, alone, was -> !was.merit().equals(rating(alone, was.subject()).merit()));
    if (!merits.isEmpty()) {
      return new Unmoved(
          change,
          Unmoved.Reason.QUOTA,
          List.of(String.valueOf(merits.size()), String.join(", ", some(merits))));
    }
    List<Shift> turned = shifts(alone).stream().filter(shift -> shift.gain() != 0).toList();
    if (!turned.isEmpty()) {
      Shift first = turned.get(0);
      return new Unmoved(
          change,
          Unmoved.Reason.NOT_DECISIVE,
          List.of(
              String.valueOf(turned.size()),
              first.any().subject(),
              first.any().key(),
              deciding(alone, first.any())));
    }
    return range(change, alone);
  }

  private Optional<Unmoved> plain(Change change, Assessment alone) {
    if (change instanceof Change.Setting setting) {
      Parameter was = Objects.requireNonNull(before.parameters().get(setting.parameter()));
      Parameter is = Objects.requireNonNull(alone.parameters().get(setting.parameter()));
      if (was.value().equals(is.value())) {
        return Optional.of(new Unmoved(change, Unmoved.Reason.SAME, List.of(was.value())));
      }
      if (ground.rulebook().readers(setting.parameter()).isEmpty()) {
        return Optional.of(
            new Unmoved(
                change,
                Unmoved.Reason.NOT_READ,
                List.of(setting.parameter(), ground.rulebook().id())));
      }
    }
    boolean same =
        before.dossierSha256().equals(alone.dossierSha256())
            && before.rulebookSha256().equals(alone.rulebookSha256())
            && before.parameters().equals(alone.parameters());
    return same
        ? Optional.of(new Unmoved(change, Unmoved.Reason.SAME, List.of(change.text())))
        : Optional.empty();
  }

  /** Every criterion whose figures or bounds changed. */
  private List<Shift> shifts(Assessment alone) {
    return before.ratings().keySet().stream()
        .flatMap(subject -> Causes.shifts(before, alone, subject).stream())
        .filter(shift -> shift.asksOtherwise() || shift.findsOtherwise())
        .toList();
  }

  private Unmoved range(Change change, Assessment alone) {
    List<Shift> asked = shifts(alone);
    if (asked.isEmpty() && change instanceof Change.Setting) {
      return new Unmoved(change, Unmoved.Reason.ALIKE, List.of());
    }
    if (asked.isEmpty()) {
      return new Unmoved(
          change, Unmoved.Reason.NOT_READ, List.of(change.text(), before.rulebook()));
    }
    if (change instanceof Change.Setting setting) {
      return new Unmoved(
          change,
          Unmoved.Reason.OUT_OF_RANGE,
          List.of(
              Objects.requireNonNull(before.parameters().get(setting.parameter())).value(),
              Objects.requireNonNull(alone.parameters().get(setting.parameter())).value(),
              String.valueOf(asked.size()),
              asked.get(0).any().subject(),
              asked.get(0).any().condition().actual().text()));
    }
    return new Unmoved(
        change,
        Unmoved.Reason.NO_CRITERION,
        List.of(
            String.valueOf(asked.size()), asked.get(0).any().subject(), asked.get(0).any().key()));
  }

  /** What keeps the level as it is although a criterion turned. */
  private static String deciding(Assessment alone, Finding turned) {
    return alone.findings(turned.subject()).stream()
        .filter(Finding::ofMerit)
        .filter(finding -> !finding.key().equals(turned.key()))
        .filter(
            finding ->
                finding.level() == Level.KHTNV
                    ? new Shift(Optional.of(finding), Optional.empty()).gain() > 0
                    : finding.level() == turned.level()
                        && new Shift(Optional.of(finding), Optional.empty()).gain() > 0)
        .map(Finding::key)
        .findFirst()
        .orElse("");
  }

  private static List<String> some(List<String> subjects) {
    return subjects.size() > 5
        ? List.of(String.join(", ", subjects.subList(0, 5)) + ", …")
        : subjects;
  }
}
