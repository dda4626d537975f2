package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/** Targets and their leaves (section 6). */
final class TargetOracle {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private TargetOracle() {}

  /** All outcomes, as far as the ratings known so far decide those computed from them. */
  static Map<String, TargetOutcome> outcomes(Given given, Map<String, Span> ratings) {
    Map<String, TargetOutcome> outcomes = new TreeMap<>();
    for (Target target : given.dossier().targets()) {
      outcomes.put(target.code(), outcome(given, target, ratings));
    }
    return outcomes;
  }

  private static TargetOutcome outcome(Given given, Target target, Map<String, Span> ratings) {
    if (target.requirement() instanceof Requirement.ByLeaves) {
      return byLeaves(given, target, ratings);
    }
    if (target.measure().isPresent()) {
      return MeasureOracle.outcome(given, target, target.measure().get(), ratings);
    }
    return reported(given, target);
  }

  static List<Target> leaves(Given given, Target target) {
    return given.dossier().targets().stream()
        .filter(leaf -> !leaf.counted() && leaf.parent().equals(target.code()))
        .toList();
  }

  /** It has a measure, or one of its leaves has. */
  static boolean aboutRatings(Given given, Target target) {
    return target.measure().isPresent()
        || leaves(given, target).stream().anyMatch(leaf -> leaf.measure().isPresent());
  }

  /** It, or one of its leaves, is about the committee's own rating. */
  static boolean aboutCommittee(Given given, Target target) {
    return committeeLevel(target)
        || leaves(given, target).stream().anyMatch(TargetOracle::committeeLevel);
  }

  private static boolean committeeLevel(Target target) {
    return target.measure().equals(Optional.of(Target.Measure.COMMITTEE_LEVEL));
  }

  private static TargetOutcome byLeaves(Given given, Target target, Map<String, Span> ratings) {
    boolean oneMissed = false;
    boolean allMet = true;
    boolean oneCanBeExceeded = false;
    boolean allThatCanAreExceeded = true;
    for (Target leaf : leaves(given, target)) {
      TargetOutcome outcome = outcome(given, leaf, ratings);
      oneMissed |= outcome == TargetOutcome.MISSED;
      allMet &= outcome.met();
      if (canBeExceeded(leaf) || outcome == TargetOutcome.EXCEEDED) {
        oneCanBeExceeded = true;
        allThatCanAreExceeded &= outcome == TargetOutcome.EXCEEDED;
      }
    }
    if (oneMissed) {
      return TargetOutcome.MISSED;
    }
    if (!allMet) {
      return TargetOutcome.NOT_REPORTED;
    }
    return oneCanBeExceeded && allThatCanAreExceeded ? TargetOutcome.EXCEEDED : TargetOutcome.MET;
  }

  private static TargetOutcome reported(Given given, Target target) {
    Optional<Value> value =
        given.dossier().results().stream()
            .filter(result -> result.code().equals(target.code()))
            .max(Comparator.comparing(result -> result.reportedOn().orElse(LocalDate.MIN)))
            .flatMap(Result::value);
    if (value.isEmpty()) {
      return TargetOutcome.NOT_REPORTED;
    }
    if (value.get() instanceof Value.Amount amount) {
      return judgeNumber(target, amount.number(), 1);
    }
    if (value.get() instanceof Value.Reached reached) {
      return judgeLevel(target, reached.level());
    }
    boolean held = value.get().equals(new Value.Held(true));
    return held ? TargetOutcome.MET : TargetOutcome.MISSED;
  }

  /** Holds numerator/denominator against the bound, without dividing. */
  static TargetOutcome judgeNumber(Target target, BigDecimal numerator, int denominator) {
    if (!(target.requirement() instanceof Requirement.Bound bound)) {
      throw new IllegalStateException(target.code());
    }
    int toThreshold = compare(numerator, denominator, bound.threshold());
    boolean met =
        switch (bound.comparison()) {
          case AT_LEAST -> toThreshold >= 0;
          case MORE_THAN -> toThreshold > 0;
          case AT_MOST -> toThreshold <= 0;
          case LESS_THAN -> toThreshold < 0;
        };
    if (!met) {
      return TargetOutcome.MISSED;
    }
    if (!canBeExceeded(target)) {
      boolean aboveHundredPercent = ofHundredPercent(target, bound) && toThreshold > 0;
      return aboveHundredPercent ? TargetOutcome.EXCEEDED : TargetOutcome.MET;
    }
    int toLine = compare(numerator, denominator, bound.exceeds().orElse(bound.threshold()));
    boolean exceeded =
        switch (bound.comparison()) {
          case AT_LEAST, MORE_THAN -> toLine > 0;
          case AT_MOST, LESS_THAN -> toLine < 0;
        };
    return exceeded ? TargetOutcome.EXCEEDED : TargetOutcome.MET;
  }

  private static int compare(BigDecimal numerator, int denominator, BigDecimal line) {
    return numerator.compareTo(line.multiply(new BigDecimal(denominator)));
  }

  static TargetOutcome judgeLevel(Target target, Level level) {
    if (!(target.requirement() instanceof Requirement.AtLevel asked)) {
      throw new IllegalStateException(target.code());
    }
    if (!level.atLeast(asked.threshold())) {
      return TargetOutcome.MISSED;
    }
    boolean exceeded = asked.exceeds().isPresent() && level.atLeast(asked.exceeds().get());
    return exceeded ? TargetOutcome.EXCEEDED : TargetOutcome.MET;
  }

  private static boolean nOfN(Requirement.Bound bound) {
    return bound.of().isPresent() && bound.of().get().compareTo(bound.threshold()) == 0;
  }

  /** At-least 100 with unit % or one that begins so: exceeded only above 100 (section 9.2). */
  private static boolean ofHundredPercent(Target target, Requirement.Bound bound) {
    return bound.comparison() == Requirement.Comparison.AT_LEAST
        && bound.exceeds().isEmpty()
        && !nOfN(bound)
        && target.unitName().startsWith("%")
        && bound.threshold().compareTo(HUNDRED) == 0;
  }

  /** Unless {@code exceeds} says otherwise: not strict bounds, 100 %, n of n, statuses, levels. */
  static boolean canBeExceeded(Target target) {
    if (target.requirement() instanceof Requirement.AtLevel asked) {
      return asked.exceeds().isPresent();
    }
    if (target.requirement() instanceof Requirement.Bound bound) {
      if (bound.exceeds().isPresent()) {
        return true;
      }
      return switch (bound.comparison()) {
        case AT_LEAST -> !nOfN(bound) && !ofHundredPercent(target, bound);
        case AT_MOST -> !nOfN(bound);
        case MORE_THAN, LESS_THAN -> false;
      };
    }
    return false;
  }
}
