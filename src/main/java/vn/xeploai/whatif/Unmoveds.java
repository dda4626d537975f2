package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
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

  /** Every change that by itself, or together with the others, moves nobody. */
  static List<Unmoved> of(Ground ground, Trials trials, Assessment before, Assessment together) {
    Unmoveds unmoveds = new Unmoveds(ground, before);
    List<Unmoved> all = new ArrayList<>();
    boolean nobody = moved(before, together).isEmpty();
    for (List<Change> unit : trials.units()) {
      Assessment alone = trials.with(unit);
      List<String> moved = moved(before, alone);
      if (moved.isEmpty()) {
        all.add(unmoveds.why(unit, alone));
      } else if (nobody) {
        all.add(
            new Unmoved(unit, Unmoved.Reason.CANCELLED, List.of(String.join(", ", some(moved)))));
      }
    }
    return all;
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

  private Unmoved why(List<Change> unit, Assessment alone) {
    Optional<Unmoved> plain = plain(unit, alone);
    if (plain.isPresent()) {
      return plain.get();
    }
    List<String> merits =
        differing(before, alone, was -> !was.merit().equals(rating(alone, was.subject()).merit()));
    if (!merits.isEmpty()) {
      return new Unmoved(
          unit,
          Unmoved.Reason.QUOTA,
          List.of(String.valueOf(merits.size()), String.join(", ", some(merits))));
    }
    List<Shift> shifts = shifts(alone);
    List<Shift> turned = shifts.stream().filter(shift -> shift.gain() != 0).toList();
    if (!turned.isEmpty()) {
      return turned(unit, alone, turned);
    }
    return shifts.isEmpty() ? withoutCriteria(unit, alone) : range(unit, shifts);
  }

  private Optional<Unmoved> plain(List<Change> unit, Assessment alone) {
    Optional<Change.Setting> one = setting(unit);
    if (one.isPresent()) {
      String parameter = one.get().parameter();
      String was = value(before, parameter);
      if (was.equals(value(alone, parameter))) {
        return Optional.of(new Unmoved(unit, Unmoved.Reason.SAME, List.of(was)));
      }
      if (ground.rulebook().readers(parameter).isEmpty()) {
        return Optional.of(
            new Unmoved(unit, Unmoved.Reason.NOT_READ, List.of(parameter, ground.rulebook().id())));
      }
    }
    boolean same =
        before.dossierSha256().equals(alone.dossierSha256())
            && before.rulebookSha256().equals(alone.rulebookSha256())
            && before.parameters().equals(alone.parameters());
    return same
        ? Optional.of(
            new Unmoved(
                unit,
                Unmoved.Reason.SAME,
                List.of(String.join(" + ", unit.stream().map(Change::text).toList()))))
        : Optional.empty();
  }

  private static Optional<Change.Setting> setting(List<Change> unit) {
    return unit.size() == 1 && unit.get(0) instanceof Change.Setting one
        ? Optional.of(one)
        : Optional.empty();
  }

  private static String value(Assessment assessment, String parameter) {
    Parameter one = Objects.requireNonNull(assessment.parameters().get(parameter));
    return one.value();
  }

  /** Every criterion whose figures or bounds changed. */
  private List<Shift> shifts(Assessment alone) {
    return before.ratings().keySet().stream()
        .flatMap(subject -> Causes.shifts(before, alone, subject).stream())
        .filter(shift -> shift.asksOtherwise() || shift.findsOtherwise() || shift.gain() != 0)
        .toList();
  }

  private static Unmoved turned(List<Change> unit, Assessment alone, List<Shift> turned) {
    Finding first = turned.get(0).any();
    Optional<String> deciding = deciding(alone, first);
    List<String> arguments =
        new ArrayList<>(List.of(String.valueOf(turned.size()), first.subject(), first.key()));
    deciding.ifPresent(arguments::add);
    return new Unmoved(
        unit,
        deciding.isPresent() ? Unmoved.Reason.NOT_DECISIVE : Unmoved.Reason.NOT_NEEDED,
        arguments);
  }

  /** What keeps a level from being reached although one of its criteria turned. */
  private static Optional<String> deciding(Assessment alone, Finding turned) {
    boolean below =
        turned.level() == Level.KHTNV
            || !rating(alone, turned.subject()).merit().lowest().atLeast(turned.level());
    return alone.findings(turned.subject()).stream()
        .filter(finding -> below && finding.ofMerit() && finding.inTheWay())
        .filter(finding -> !finding.key().equals(turned.key()))
        .filter(finding -> finding.level() == Level.KHTNV || finding.level() == turned.level())
        .map(Finding::key)
        .findFirst();
  }

  private static Unmoved range(List<Change> unit, List<Shift> shifts) {
    Optional<Unmoved> outside =
        setting(unit)
            .flatMap(one -> Between.closest(shifts))
            .map(
                closest ->
                    new Unmoved(
                        unit,
                        Unmoved.Reason.OUT_OF_RANGE,
                        List.of(
                            Quantity.plain(closest.from()),
                            Quantity.plain(closest.to()),
                            String.valueOf(shifts.size()),
                            closest.subject(),
                            closest.actual().text())));
    Finding first = shifts.get(0).any();
    return outside.orElseGet(
        () ->
            new Unmoved(
                unit,
                Unmoved.Reason.NO_CRITERION,
                List.of(String.valueOf(shifts.size()), first.subject(), first.key())));
  }

  /** What is read behind no criterion shows in the ceilings, or nowhere. */
  private Unmoved withoutCriteria(List<Change> unit, Assessment alone) {
    if (before.quotas().equals(alone.quotas())) {
      return new Unmoved(unit, Unmoved.Reason.NO_CONCLUSION, List.of());
    }
    List<Unmoved.Ceiling> ceilings = new ArrayList<>();
    for (Quota was : before.quotas()) {
      alone.quotas().stream()
          .filter(is -> is.group() == was.group() && !was.lone())
          .map(
              is ->
                  new Unmoved.Ceiling(
                      was.group(), was.ceilings(was.reading()), is.ceilings(is.reading())))
          .forEach(ceilings::add);
    }
    boolean same = ceilings.stream().allMatch(one -> one.before().equals(one.after()));
    return new Unmoved(
        unit,
        same ? Unmoved.Reason.SAME_CEILING : Unmoved.Reason.OTHER_CEILING,
        List.of(),
        ceilings.stream().filter(one -> same || !one.before().equals(one.after())).toList());
  }

  private static List<String> some(List<String> subjects) {
    return subjects.size() > 5
        ? List.of(String.join(", ", subjects.subList(0, 5)) + ", …")
        : subjects;
  }
}
