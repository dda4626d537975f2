package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/**
 * The outcome of a target ({@code criteria.md} section 6).
 *
 * @param code the target's code
 * @param verdict met, exceeded, missed, or not reported
 * @param exceedable whether it can be exceeded at all
 * @param value what was reached, for people; empty where not known
 * @param counted the units behind the value: leaves, or subjects whose ratings are counted
 * @param missing the addresses of the facts that would tell, where it is not reported
 */
public record Judgement(
    String code,
    Verdict verdict,
    boolean exceedable,
    String value,
    Counted counted,
    List<String> missing)
    implements Concluded {
  @Override
  public String handle() {
    return "target:" + code;
  }

  /** How a target came out. */
  public enum Verdict {
    /** Reached. */
    MET,
    /** Reached and surpassed. */
    EXCEEDED,
    /** Not reached. */
    MISSED,
    /** Not known. */
    NOT_REPORTED
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Sorts the addresses. */
  public Judgement {
    missing = Address.inOrder(missing);
  }

  /** Whether it is met or exceeded. */
  public boolean met() {
    return verdict == Verdict.MET || verdict == Verdict.EXCEEDED;
  }

  /** Judges a target by the latest of its results. */
  public static Judgement ofResults(Target target, List<Result> results) {
    Optional<Value> latest = latest(results).flatMap(Result::value);
    return latest
        .map(value -> known(target, value))
        .orElseGet(
            () ->
                new Judgement(
                    target.code(),
                    Verdict.NOT_REPORTED,
                    exceedable(target),
                    "",
                    Counted.NUMBERS,
                    List.of(Address.of("results.csv", target.code(), "value"))));
  }

  /** The result that counts of those for one target: the latest. */
  public static Optional<Result> latest(List<Result> results) {
    return results.stream()
        .max(Comparator.comparing(result -> result.reportedOn().map(Object::toString).orElse("")));
  }

  /** Judges a target by all of its leaves. */
  public static Judgement ofLeaves(Target target, List<Judgement> leaves) {
    boolean exceedable = leaves.stream().anyMatch(Judgement::exceedable);
    Verdict verdict = verdict(leaves, exceedable);
    return new Judgement(
        target.code(),
        verdict,
        exceedable,
        "",
        new Counted(
            Counted.Sort.TARGETS,
            "met",
            codes(leaves, Judgement::met),
            codes(leaves, leaf -> leaf.verdict == Verdict.NOT_REPORTED),
            codes(leaves, leaf -> leaf.verdict == Verdict.MISSED)),
        verdict == Verdict.NOT_REPORTED
            ? leaves.stream().flatMap(leaf -> leaf.missing.stream()).toList()
            : List.of());
  }

  private static Verdict verdict(List<Judgement> leaves, boolean exceedable) {
    if (leaves.stream().anyMatch(leaf -> leaf.verdict == Verdict.MISSED)) {
      return Verdict.MISSED;
    }
    if (!leaves.stream().allMatch(Judgement::met)) {
      return Verdict.NOT_REPORTED;
    }
    boolean exceeded =
        exceedable
            && leaves.stream()
                .allMatch(leaf -> !leaf.exceedable || leaf.verdict == Verdict.EXCEEDED);
    return exceeded ? Verdict.EXCEEDED : Verdict.MET;
  }

  /** The codes of those targets that came out so. */
  static List<String> codes(List<Judgement> targets, Predicate<Judgement> which) {
    List<String> codes = new ArrayList<>(targets.size());
    for (Judgement target : targets) {
      if (which.test(target)) {
        codes.add(target.code);
      }
    }
    return codes;
  }

  /**
   * Judges a target that is computed from ratings, with all open ratings at their lowest and at
   * their highest; where the two differ it is not reported.
   */
  public static Judgement ofRatings(Target target, Quantity reached) {
    if (reached instanceof Share share && share.of() > 0) {
      return between(
          target,
          bound(target, exact(share.low(), share.of())),
          bound(target, exact(share.high(), share.of())),
          share,
          share.counted());
    }
    if (reached instanceof Levels levels) {
      return between(
          target,
          level(target, levels.span().lowest()),
          level(target, levels.span().highest()),
          levels,
          Counted.NUMBERS);
    }
    return new Judgement(
        target.code(),
        Verdict.NOT_REPORTED,
        exceedable(target),
        "",
        Counted.NUMBERS,
        reached.missing());
  }

  private static Judgement between(
      Target target, Verdict low, Verdict high, Quantity reached, Counted counted) {
    return new Judgement(
        target.code(),
        low == high ? low : Verdict.NOT_REPORTED,
        exceedable(target) || (low == high && low == Verdict.EXCEEDED),
        reached.text(),
        counted,
        low == high ? List.of() : reached.missing());
  }

  private static Judgement known(Target target, Value value) {
    Verdict verdict;
    String text;
    if (value instanceof Value.Amount amount) {
      verdict = bound(target, new Fraction(amount.number(), BigDecimal.ONE));
      text = Quantity.plain(amount.number());
    } else if (value instanceof Value.Reached reached) {
      verdict = level(target, reached.level());
      text = reached.level().name();
    } else {
      boolean held = ((Value.Held) value).held();
      verdict = held ? Verdict.MET : Verdict.MISSED;
      text = held ? "yes" : "no";
    }
    return new Judgement(
        target.code(),
        verdict,
        exceedable(target) || verdict == Verdict.EXCEEDED,
        text,
        Counted.NUMBERS,
        List.of());
  }

  private static Fraction exact(int count, int of) {
    return new Fraction(BigDecimal.valueOf(count).movePointRight(2), BigDecimal.valueOf(of));
  }

  private static Verdict bound(Target target, Fraction value) {
    Bound bound = (Bound) target.requirement();
    int toThreshold = value.compareTo(Fraction.of(bound.threshold()));
    boolean met =
        switch (bound.comparison()) {
          case AT_LEAST -> toThreshold >= 0;
          case MORE_THAN -> toThreshold > 0;
          case AT_MOST -> toThreshold <= 0;
          case LESS_THAN -> toThreshold < 0;
        };
    if (!met) {
      return Verdict.MISSED;
    }
    if (!exceedable(target)) {
      boolean beyondTheWhole = hundredPercent(bound, target.unitName()) && toThreshold > 0;
      return beyondTheWhole ? Verdict.EXCEEDED : Verdict.MET;
    }
    int beyond = value.compareTo(Fraction.of(bound.exceeds().orElse(bound.threshold())));
    boolean upward =
        switch (bound.comparison()) {
          case AT_LEAST, MORE_THAN -> true;
          case AT_MOST, LESS_THAN -> false;
        };
    return (upward ? beyond > 0 : beyond < 0) ? Verdict.EXCEEDED : Verdict.MET;
  }

  private static Verdict level(Target target, Level reached) {
    AtLevel asked = (AtLevel) target.requirement();
    if (!reached.atLeast(asked.threshold())) {
      return Verdict.MISSED;
    }
    return asked.exceeds().filter(reached::atLeast).isPresent() ? Verdict.EXCEEDED : Verdict.MET;
  }

  /**
   * Strict bounds, all of a whole, statuses and levels can only be met, unless a figure says so.
   */
  private static boolean exceedable(Target target) {
    Requirement requirement = target.requirement();
    if (requirement instanceof Bound bound) {
      return bound.exceeds().isPresent() || (plain(bound) && !whole(bound, target.unitName()));
    }
    return requirement instanceof AtLevel level && level.exceeds().isPresent();
  }

  private static boolean plain(Bound bound) {
    return bound.comparison() == Requirement.Comparison.AT_LEAST
        || bound.comparison() == Requirement.Comparison.AT_MOST;
  }

  private static boolean whole(Bound bound, String unitName) {
    return allOf(bound) || hundredPercent(bound, unitName);
  }

  private static boolean allOf(Bound bound) {
    return bound.of().filter(of -> of.compareTo(bound.threshold()) == 0).isPresent();
  }

  /**
   * A result above it says that it is no share of a whole, and so exceeded ({@code criteria.md}
   * 9.2).
   */
  private static boolean hundredPercent(Bound bound, String unitName) {
    return bound.comparison() == Requirement.Comparison.AT_LEAST
        && unitName.startsWith("%")
        && bound.threshold().compareTo(HUNDRED) == 0
        && !allOf(bound);
  }
}
