package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/** Random targets, leaves, and results at, just below and just above their lines. */
final class RandomTargets {
  private final Draw draw;
  private final Mood mood;
  private final Rows rows;
  private final List<String> owners;
  private final Map<String, Integer> codes = new HashMap<>();

  RandomTargets(Draw draw, Mood mood, Rows rows, List<String> owners) {
    this.draw = draw;
    this.mood = mood;
    this.rows = rows;
    this.owners = owners;
  }

  void addTargets() {
    int wanted = draw.between(3, 15);
    while (rows.targets.size() < wanted) {
      String group = draw.of("a", "a", "b", "b", "b", "c", "d", "e");
      String code = group + "." + codes.merge(group, 1, Integer::sum);
      int room = wanted - rows.targets.size() - 1;
      if (room > 0 && draw.chance(25)) {
        addTarget(code, "", new Requirement.ByLeaves(), Optional.empty());
        for (int leaf = 1; leaf <= draw.between(1, Math.min(room, 4)); leaf++) {
          addPlain(code + "." + leaf, 10);
        }
      } else {
        addPlain(code, 20);
      }
    }
  }

  private void addPlain(String code, int computed) {
    if (draw.chance(computed)) {
      Target.Measure measure = draw.of(Target.Measure.values());
      addTarget(code, "%", computedRequirement(measure), Optional.of(measure));
      return;
    }
    int kind = draw.between(1, 100);
    if (kind <= 12) {
      addTarget(code, "", new Requirement.Status(), Optional.empty());
    } else if (kind <= 22) {
      addTarget(code, "", level(), Optional.empty());
    } else {
      addTarget(code, draw.of("%", "%", "người", ""), bound(), Optional.empty());
    }
  }

  private Requirement computedRequirement(Target.Measure measure) {
    return switch (measure) {
      case GOVERNMENT_LEVEL, COMMITTEE_LEVEL -> level();
      case MEMBERS_GOOD_OR_BETTER, CELLS_GOOD_OR_BETTER, ORGANISATIONS_EXCELLENT, ATTRACTION -> {
        Comparison comparison =
            draw.of(
                Comparison.AT_LEAST,
                Comparison.AT_LEAST,
                Comparison.AT_LEAST,
                Comparison.MORE_THAN,
                draw.of(Comparison.values()));
        BigDecimal threshold = new BigDecimal(draw.of("80", "80", "70", "50", "100", "33.3", "0"));
        yield new Requirement.Bound(
            comparison, threshold, exceeds(comparison, threshold, 30), Optional.empty());
      }
    };
  }

  private Requirement level() {
    Level threshold = draw.of(Level.HTNV, Level.HTTNV, Level.HTTNV, Level.HTXSNV);
    Optional<Level> exceeds =
        threshold != Level.HTXSNV && draw.chance(40) ? Optional.of(Level.HTXSNV) : Optional.empty();
    return new Requirement.AtLevel(threshold, exceeds);
  }

  private Requirement bound() {
    Comparison comparison =
        draw.of(
            Comparison.AT_LEAST,
            Comparison.AT_LEAST,
            Comparison.AT_LEAST,
            Comparison.AT_MOST,
            Comparison.AT_MOST,
            Comparison.MORE_THAN,
            Comparison.LESS_THAN);
    if (draw.chance(15)) {
      return count(comparison);
    }
    BigDecimal threshold =
        new BigDecimal(draw.of("6", "80", "100", "100", "100.0", "56.1", "0.8", "1", "-2", "9210"));
    return new Requirement.Bound(
        comparison, threshold, exceeds(comparison, threshold, 40), Optional.empty());
  }

  /** 9 of 9, or 9 of 12. */
  private Requirement count(Comparison comparison) {
    BigDecimal threshold = new BigDecimal(draw.of("9", "9", "4", "1"));
    boolean all = comparison != Comparison.MORE_THAN && draw.chance(60);
    BigDecimal of = all ? threshold : threshold.add(new BigDecimal(3));
    return new Requirement.Bound(comparison, threshold, Optional.empty(), Optional.of(of));
  }

  private Optional<BigDecimal> exceeds(Comparison comparison, BigDecimal threshold, int percent) {
    if (!draw.chance(percent)) {
      return Optional.empty();
    }
    BigDecimal distance = new BigDecimal(draw.of("0", "0.2", "1", "1", "5"));
    return Optional.of(
        upwards(comparison) ? threshold.add(distance) : threshold.subtract(distance));
  }

  private void addTarget(
      String code, String unit, Requirement requirement, Optional<Target.Measure> measure) {
    Optional<String> owner =
        draw.chance(70) ? Optional.of(draw.one(owners)) : Optional.<String>empty();
    rows.targets.add(
        new Target(
            code,
            "Chỉ tiêu " + code,
            unit,
            requirement,
            owner,
            draw.chance(35),
            draw.chance(15),
            measure,
            "",
            Rows.SOURCE));
  }

  /** A result for every target that is reported, now and then with an earlier one. */
  void addResults() {
    for (Target target : rows.targets) {
      if (!reportable(target)) {
        continue;
      }
      LocalDate day = LocalDate.of(rows.year(), 12, 20);
      boolean earlier = draw.chance(20);
      boolean dated = earlier || draw.chance(85);
      Optional<LocalDate> reportedOn = dated ? Optional.of(day) : Optional.empty();
      rows.results.add(
          result(target, Optional.of(value(draw, target, mood.target(draw))), reportedOn));
      if (earlier) {
        TargetOutcome then =
            draw.of(TargetOutcome.EXCEEDED, TargetOutcome.MET, TargetOutcome.MISSED);
        Optional<LocalDate> before = Optional.of(day.minusDays(draw.of(1, 30, 300)));
        rows.results.add(result(target, Optional.of(value(draw, target, then)), before));
      }
    }
  }

  static boolean reportable(Target target) {
    return target.measure().isEmpty() && !(target.requirement() instanceof Requirement.ByLeaves);
  }

  static Result result(Target target, Optional<Value> value, Optional<LocalDate> day) {
    return new Result(target.code(), value, day, "", "", Rows.SOURCE);
  }

  /** A value that the target is meant to have this outcome with, close to its line. */
  static Value value(Draw draw, Target target, TargetOutcome meant) {
    if (target.requirement() instanceof Requirement.AtLevel asked) {
      return new Value.Reached(level(draw, asked, meant));
    }
    if (target.requirement() instanceof Requirement.Bound bound) {
      return new Value.Amount(number(draw, bound, meant));
    }
    return new Value.Held(meant.met());
  }

  private static Level level(Draw draw, Requirement.AtLevel asked, TargetOutcome meant) {
    List<Level> fitting = new ArrayList<>();
    for (Level level : Level.OFFICIAL) {
      boolean met = level.atLeast(asked.threshold());
      boolean beyond = asked.exceeds().isPresent() && level.atLeast(asked.exceeds().get());
      EnumMap<TargetOutcome, Boolean> fits = new EnumMap<>(TargetOutcome.class);
      fits.put(TargetOutcome.MISSED, !met);
      fits.put(TargetOutcome.MET, met && !beyond);
      fits.put(TargetOutcome.EXCEEDED, beyond);
      if (fits.getOrDefault(meant, false)) {
        fitting.add(level);
      }
    }
    return fitting.isEmpty() ? asked.threshold() : draw.one(fitting);
  }

  private static BigDecimal number(Draw draw, Requirement.Bound bound, TargetOutcome meant) {
    boolean up = upwards(bound.comparison());
    boolean whole = bound.of().isPresent();
    BigDecimal step = new BigDecimal(whole ? "1" : draw.of("0.01", "0.1", "1", "5"));
    BigDecimal better = up ? step : step.negate();
    BigDecimal threshold = bound.threshold();
    BigDecimal line = bound.exceeds().orElse(threshold);
    boolean strict =
        bound.comparison() == Comparison.MORE_THAN || bound.comparison() == Comparison.LESS_THAN;
    BigDecimal number =
        switch (meant) {
          case EXCEEDED -> line.add(better);
          case MET -> strict ? threshold.add(better) : draw.of(threshold, threshold, line);
          case MISSED, NOT_REPORTED ->
              strict && draw.chance(60) ? threshold : threshold.subtract(better);
        };
    return whole ? number.min(bound.of().get()).max(BigDecimal.ZERO) : number;
  }

  static boolean upwards(Comparison comparison) {
    return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
  }
}
