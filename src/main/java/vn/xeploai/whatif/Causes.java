package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Level;

/** Finds why a subject moved from one assessment to another. */
final class Causes {
  private static final String TARGET = "target:";

  private final Assessment before;
  private final Assessment after;

  Causes(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
  }

  /** Why this subject moved under these changes. */
  Cause of(String subject, List<Change> changes) {
    Span earned = rating(before, subject).map(Rating::merit).orElse(Span.of(Level.NOT_RATED));
    Span earns = rating(after, subject).map(Rating::merit).orElse(Span.of(Level.NOT_RATED));
    if (earned.equals(earns)) {
      return ofQuota(subject, changes);
    }
    List<Shift> shifts = decisive(subject, earned, earns);
    Optional<Shift> first = shifts.stream().findFirst();
    Set<String> through = first.map(this::through).orElse(Set.of());
    return new Cause(
        first.map(shift -> type(shift, through)).orElse(Cause.Type.OWN),
        changes,
        first,
        shifts.stream().skip(1).toList(),
        List.copyOf(through));
  }

  /** Every criterion of a subject before and after, but for the quota's. */
  static List<Shift> shifts(Assessment before, Assessment after, String subject) {
    Map<String, Finding> earlier = byKey(before, subject);
    Map<String, Finding> later = byKey(after, subject);
    return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
        .distinct()
        .sorted()
        .map(
            key ->
                new Shift(
                    Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key))))
        .toList();
  }

  private static Map<String, Finding> byKey(Assessment assessment, String subject) {
    return assessment.findings(subject).stream()
        .filter(Finding::ofMerit)
        .collect(Collectors.toMap(Finding::key, finding -> finding, (a, b) -> a, TreeMap::new));
  }

  /** The criteria that turned the way the level did, of the levels it went through. */
  private List<Shift> decisive(String subject, Span earned, Span earns) {
    Level low = Level.worse(earned.lowest(), earns.lowest());
    Level high = earned.highest().atLeast(earns.highest()) ? earned.highest() : earns.highest();
    int way = way(earned, earns);
    List<Shift> turned =
        shifts(before, after, subject).stream().filter(shift -> shift.gain() != 0).toList();
    List<Shift> likewise =
        turned.stream()
            .filter(shift -> way == 0 || Integer.signum(shift.gain()) == way)
            .filter(
                shift ->
                    shift.any().level() == Level.KHTNV
                        || (shift.any().level().compareTo(low) > 0
                            && high.atLeast(shift.any().level())))
            .toList();
    // A level that people ruled falls away as soon as one fits by the letter, be it a lower one.
    return (likewise.isEmpty() ? turned : likewise)
        .stream()
            .sorted(
                Comparator.comparing((Shift shift) -> shift.any().level() != Level.KHTNV)
                    .thenComparing(shift -> shift.any().level(), Comparator.reverseOrder())
                    .thenComparing(shift -> shift.any().key()))
            .toList();
  }

  private static int way(Span earned, Span earns) {
    int lowest = Integer.signum(earns.lowest().compareTo(earned.lowest()));
    int highest = Integer.signum(earns.highest().compareTo(earned.highest()));
    return Integer.signum(lowest + highest);
  }

  private Cause.Type type(Shift shift, Set<String> through) {
    boolean others = through.stream().anyMatch(one -> !one.startsWith(TARGET));
    if (!others || !shift.findsOtherwise()) {
      return Cause.Type.OWN;
    }
    return shift.asksOtherwise() && alone(shift) ? Cause.Type.OWN : Cause.Type.CASCADE;
  }

  /** Whether what is asked now would already turn what was found before. */
  private static boolean alone(Shift shift) {
    Finding was = shift.before().orElseThrow();
    Finding is = shift.after().orElseThrow();
    List<Condition> earlier = was.condition().simple();
    List<Condition> later = is.condition().simple();
    if (earlier.size() != later.size()) {
      return true;
    }
    List<Condition> mixed = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      mixed.add(Condition.of(earlier.get(i).actual(), later.get(i).required().get(0)));
    }
    Outcome outcome = mixed.size() == 1 ? mixed.get(0).outcome() : Condition.all(mixed).outcome();
    return outcome == is.outcome();
  }

  /** Whoever counts otherwise behind a criterion. */
  private Set<String> through(Shift shift) {
    if (shift.before().isEmpty() || shift.after().isEmpty()) {
      return Set.of();
    }
    Finding was = shift.before().get();
    Finding is = shift.after().get();
    Set<String> through = new TreeSet<>();
    List<Condition> earlier = was.condition().simple();
    List<Condition> later = is.condition().simple();
    for (int i = 0; i < Math.min(earlier.size(), later.size()); i++) {
      through.addAll(
          units(
              Counted.behind(earlier.get(i).actual()),
              Counted.behind(later.get(i).actual()),
              new HashSet<>()));
      if (later.get(i).actual() instanceof Quantity.Levels) {
        through.addAll(rated(premise(before, was), premise(after, is)));
      }
    }
    return through;
  }

  private Set<String> units(Counted earlier, Counted later, Set<String> seen) {
    Set<String> moved = new TreeSet<>(differing(earlier, later));
    return switch (later.sort()) {
      case SUBJECTS -> {
        moved.removeIf(
            unit ->
                rating(before, unit)
                    .map(Rating::span)
                    .equals(rating(after, unit).map(Rating::span)));
        yield moved;
      }
      case TARGETS -> {
        Set<String> through = new TreeSet<>();
        for (String code : moved) {
          if (seen.add(code)) {
            through.addAll(behind(code, seen));
          }
        }
        yield through;
      }
      case ROWS, NUMBERS -> Set.of();
    };
  }

  /** The target itself, and whoever it is computed from. */
  private Set<String> behind(String code, Set<String> seen) {
    Set<String> through = new TreeSet<>(Set.of(TARGET + code));
    Judgement was = before.judgements().get(code);
    Judgement is = after.judgements().get(code);
    if (was != null && is != null) {
      through.addAll(units(was.counted(), is.counted(), seen));
      through.addAll(rated(premise(before, was), premise(after, is)));
    }
    return through;
  }

  private static Set<String> differing(Counted earlier, Counted later) {
    Set<String> units = new TreeSet<>();
    Stream.of(earlier, later)
        .flatMap(one -> Stream.of(one.in(), one.open(), one.out()))
        .forEach(units::addAll);
    units.removeIf(unit -> place(earlier, unit) == place(later, unit));
    return units;
  }

  private static int place(Counted counted, String unit) {
    if (counted.in().contains(unit)) {
      return 1;
    }
    return counted.open().contains(unit) ? 2 : counted.out().contains(unit) ? 3 : 0;
  }

  private static Optional<Tally> premise(Assessment assessment, Concluded conclusion) {
    return assessment.why(conclusion).stream()
        .flatMap(one -> one.premises().stream())
        .filter(Tally.class::isInstance)
        .map(Tally.class::cast)
        .findFirst();
  }

  private static Set<String> rated(Optional<Tally> earlier, Optional<Tally> later) {
    Map<String, Span> spans = new TreeMap<>();
    earlier.ifPresent(
        tally -> tally.ratings().forEach(one -> spans.put(one.subject(), one.span())));
    Set<String> moved = new TreeSet<>();
    later.ifPresent(
        tally ->
            tally.ratings().stream()
                .filter(one -> !one.span().equals(spans.get(one.subject())))
                .forEach(one -> moved.add(one.subject())));
    return moved;
  }

  private Cause ofQuota(String subject, List<Change> changes) {
    Set<String> through = new TreeSet<>();
    Optional<Quota> was = quota(before, subject);
    Optional<Quota> is = quota(after, subject);
    if (was.isPresent() && is.isPresent()) {
      Map<String, Merit> merits = new TreeMap<>();
      was.get().merits().forEach(merit -> merits.put(merit.subject(), merit));
      is.get().merits().stream()
          .filter(
              merit ->
                  moved(
                      Optional.ofNullable(merits.get(merit.subject())), merit, was.get(), is.get()))
          .map(Merit::subject)
          .filter(one -> !one.equals(subject))
          .forEach(through::add);
    }
    return new Cause(
        Cause.Type.QUOTA,
        changes,
        Optional.of(new Shift(place(before, subject), place(after, subject))),
        List.of(),
        List.copyOf(through));
  }

  private static boolean moved(Optional<Merit> was, Merit is, Quota before, Quota after) {
    String subject = is.subject();
    return was.map(Merit::span).filter(is.span()::equals).isEmpty()
        || before.kept().contains(subject) != after.kept().contains(subject)
        || before.cut().contains(subject) != after.cut().contains(subject)
        || (is.candidate() && !before.rank(subject).equals(after.rank(subject)));
  }

  private static Optional<Quota> quota(Assessment assessment, String subject) {
    return assessment.quotas().stream()
        .filter(quota -> quota.merits().stream().anyMatch(merit -> merit.subject().equals(subject)))
        .findFirst();
  }

  private static Optional<Finding> place(Assessment assessment, String subject) {
    return assessment.findings(subject).stream().filter(finding -> !finding.ofMerit()).findFirst();
  }

  private static Optional<Rating> rating(Assessment assessment, String subject) {
    return Optional.ofNullable(assessment.ratings().get(subject));
  }
}
