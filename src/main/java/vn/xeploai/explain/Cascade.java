package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/**
 * Who holds a collective down: for the committee cells, bodies and targets, for a cell members and
 * targets; each with what would become of the collective's criteria if that one alone were in
 * order.
 */
public final class Cascade {
  private final Proof proof;
  private final Rating rating;
  private final List<Finding> findings;
  private final Obstacles obstacles;

  private Cascade(Proof proof, Rating rating) {
    this.proof = proof;
    this.rating = rating;
    this.findings =
        proof.assessment().findings(rating.subject()).stream().filter(Finding::ofMerit).toList();
    this.obstacles = new Obstacles(proof);
  }

  /**
   * One that holds the collective down.
   *
   * @param unit the id of the subject, or the code of the target
   * @param target whether it is a target
   * @param state how it stands: its level or between what, or its outcome
   * @param hypothesis what it would be if it were in order: a level, or a target's outcome
   * @param held the criteria it stands in the way of
   * @param effects the criteria whose figures would change
   * @param after the level the collective would earn, or between what
   * @param levels how many levels the collective would rise at least
   */
  public record Hold(
      String unit,
      boolean target,
      String state,
      String hypothesis,
      List<Finding> held,
      List<Effect> effects,
      Span after,
      int levels) {
    /** Copies the lists. */
    public Hold {
      held = List.copyOf(held);
      effects = List.copyOf(effects);
    }

    /** How many criteria would no longer stand in the way. */
    public int freed() {
      return (int)
          effects.stream()
              .filter(effect -> effect.before().inTheWay() && !effect.after().inTheWay())
              .count();
    }
  }

  /**
   * What would become of a criterion.
   *
   * @param before as it was found
   * @param after as it would be
   */
  public record Effect(Finding before, Finding after) {}

  /**
   * Everybody and every target that holds a collective down, the weakest first: by the levels that
   * hang on it, then by the criteria it alone keeps from holding, then by those it stands in the
   * way of.
   */
  public static List<Hold> of(Proof proof, Rating rating) {
    Cascade cascade = new Cascade(proof, rating);
    return cascade.units().entrySet().stream()
        .flatMap(entry -> cascade.hold(entry.getKey(), entry.getValue()).stream())
        .sorted(
            Comparator.comparing((Hold hold) -> -hold.levels())
                .thenComparing(hold -> -hold.freed())
                .thenComparing(hold -> -hold.held().size())
                .thenComparing(Hold::target)
                .thenComparing(Hold::unit))
        .toList();
  }

  /**
   * A unit that may be in the way.
   *
   * @param target whether it is a target
   * @param id the code or the subject's id
   */
  private record Unit(boolean target, String id) implements Comparable<Unit> {
    @Override
    public int compareTo(Unit other) {
      return Comparator.comparing(Unit::target).thenComparing(Unit::id).compare(this, other);
    }
  }

  /** The units in the way of each criterion, also those a target in the way is computed from. */
  private Map<Unit, Set<Finding>> units() {
    Map<Unit, Set<Finding>> units = new TreeMap<>();
    for (Finding finding : findings) {
      for (Obstacle obstacle : obstacles.of(finding)) {
        unit(obstacle)
            .ifPresent(
                unit -> {
                  add(units, unit, finding);
                  if (unit.target()) {
                    behind(unit.id()).forEach(one -> add(units, one, finding));
                  }
                });
      }
    }
    return units;
  }

  private static void add(Map<Unit, Set<Finding>> units, Unit unit, Finding finding) {
    units.computeIfAbsent(unit, one -> new LinkedHashSet<>()).add(finding);
  }

  private Optional<Unit> unit(Obstacle obstacle) {
    if (obstacle.sort() == Obstacle.Sort.TARGET) {
      return Optional.of(new Unit(true, obstacle.unit()));
    }
    boolean another =
        !obstacle.about().equals(rating.subject()) && proof.rating(obstacle.about()).isPresent();
    return obstacle.sort() != Obstacle.Sort.MISSING && another
        ? Optional.of(new Unit(false, obstacle.about()))
        : Optional.empty();
  }

  /** The collectives whose ratings keep a target from being met. */
  private List<Unit> behind(String code) {
    Judgement judgement = proof.conclusion("target:" + code, Judgement.class).orElseThrow();
    List<Unit> units = new ArrayList<>();
    for (String one : judgement.counted().out()) {
      switch (judgement.counted().sort()) {
        case TARGETS -> units.addAll(behind(one));
        case SUBJECTS ->
            proof
                .rating(one)
                .filter(other -> other.kind() != SubjectKind.MEMBER)
                .filter(other -> judgement.counted().as().equals(Level.HTTNV.name()))
                .ifPresent(other -> units.add(new Unit(false, one)));
        case ROWS, NUMBERS -> {}
      }
    }
    return units;
  }

  private Optional<Hold> hold(Unit unit, Set<Finding> held) {
    Hypothesis hypothesis =
        unit.target()
            ? Hypothesis.ofTarget(proof, unit.id())
            : Hypothesis.ofSubject(proof, unit.id(), level(unit.id()));
    List<Finding> after = findings.stream().map(finding -> hypothesis.on(finding)).toList();
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (!same(findings.get(i).condition(), after.get(i).condition())) {
        effects.add(new Effect(findings.get(i), after.get(i)));
      }
    }
    if (effects.isEmpty()) {
      return Optional.empty();
    }
    Level none = Objects.requireNonNull(proof.assessment().parameters().get("level.none")).level();
    Span span = Merit.span(after, none);
    return Optional.of(
        new Hold(
            unit.id(),
            unit.target(),
            state(unit),
            hypothesis.text(),
            List.copyOf(held),
            effects,
            span,
            span.lowest().height() - rating.merit().lowest().height()));
  }

  private String state(Unit unit) {
    return unit.target()
        ? proof
            .conclusion("target:" + unit.id(), Judgement.class)
            .map(judgement -> judgement.verdict().name())
            .orElse("")
        : proof.rating(unit.id()).map(one -> one.span().toString()).orElse("");
  }

  /** The best level that the collective's own criteria ask of a unit; HTTNV where none does. */
  private Level level(String unit) {
    return findings.stream()
        .filter(Finding::inTheWay)
        .flatMap(
            finding ->
                finding.condition().simple().stream()
                    .flatMap(part -> asked(finding, part, unit).stream()))
        .max(Comparator.naturalOrder())
        .orElse(Level.HTTNV);
  }

  private Optional<Level> asked(Finding finding, Condition part, String unit) {
    Counted counted = Counted.behind(part.actual());
    if (counted.sort() == Counted.Sort.SUBJECTS) {
      return Level.OFFICIAL.stream()
          .filter(level -> level.name().equals(counted.as()))
          .filter(level -> counted.out().contains(unit) || counted.open().contains(unit))
          .findFirst();
    }
    return part.required().get(0).bound() instanceof Quantity.Levels least
            && proof
                .premise(finding, Tally.class)
                .filter(
                    tally -> tally.ratings().stream().anyMatch(one -> one.subject().equals(unit)))
                .isPresent()
        ? Optional.of(least.span().lowest())
        : Optional.empty();
  }

  private static boolean same(Condition one, Condition other) {
    return one.outcome() == other.outcome()
        && one.actual().text().equals(other.actual().text())
        && one.actual().ofText().equals(other.actual().ofText());
  }
}
