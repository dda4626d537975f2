package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.conclusions.Quantity.Unreported;
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
 * @param missing the addresses of the facts that would tell, where it is not reported
 */
public record Judgement(
    String code, Verdict verdict, boolean exceedable, String value, List<String> missing) {

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
    missing = missing.stream().distinct().sorted().toList();
  }

  /** Whether it is met or exceeded. */
  public boolean met() {
    return verdict == Verdict.MET || verdict == Verdict.EXCEEDED;
  }

  /** Judges a target by the latest of its results. */
  public static Judgement ofResults(Target target, List<Result> results) {
    Optional<Value> latest =
        results.stream()
            .max(
                Comparator.comparing(
                    result -> result.reportedOn().map(Object::toString).orElse("")))
            .flatMap(Result::value);
    return latest
        .map(value -> known(target, value))
        .orElseGet(
            () -> open(target, "", List.of(Address.of("results.csv", target.code(), "value"))));
  }

  /** Judges a target by all of its leaves. */
  public static Judgement ofLeaves(Target target, List<Judgement> leaves) {
    boolean exceedable = leaves.stream().anyMatch(Judgement::exceedable);
    if (leaves.stream().anyMatch(leaf -> leaf.verdict == Verdict.MISSED)) {
      return new Judgement(target.code(), Verdict.MISSED, exceedable, "", List.of());
    }
    if (!leaves.stream().allMatch(Judgement::met)) {
      return new Judgement(
          target.code(),
          Verdict.NOT_REPORTED,
          exceedable,
          "",
          leaves.stream().flatMap(leaf -> leaf.missing.stream()).toList());
    }
    boolean exceeded =
        exceedable
            && leaves.stream()
                .allMatch(leaf -> !leaf.exceedable || leaf.verdict == Verdict.EXCEEDED);
    return new Judgement(
        target.code(), exceeded ? Verdict.EXCEEDED : Verdict.MET, exceedable, "", List.of());
  }

  /**
   * Judges a target that is computed from ratings, with all open ratings at their lowest and at
   * their highest; where the two differ it is not reported.
   */
  public static Judgement ofRatings(Target target, Quantity reached) {
    if (reached instanceof Share share && share.of() > 0) {
      Verdict low = bound(target, exact(share.low(), share.of()));
      Verdict high = bound(target, exact(share.high(), share.of()));
      return low == high
          ? new Judgement(target.code(), low, exceedable(target), share.text(), List.of())
          : open(target, share.text(), share.missing());
    }
    if (reached instanceof Levels levels) {
      Verdict low = level(target, levels.span().lowest());
      Verdict high = level(target, levels.span().highest());
      return low == high
          ? new Judgement(target.code(), low, exceedable(target), levels.text(), List.of())
          : open(target, levels.text(), levels.missing());
    }
    return open(
        target, "", reached instanceof Unreported unreported ? unreported.missing() : List.of());
  }

  private static Judgement open(Target target, String value, List<String> missing) {
    return new Judgement(target.code(), Verdict.NOT_REPORTED, exceedable(target), value, missing);
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
    return new Judgement(target.code(), verdict, exceedable(target), text, List.of());
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
      return Verdict.MET;
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
    boolean all = bound.of().filter(of -> of.compareTo(bound.threshold()) == 0).isPresent();
    boolean hundredPercent =
        bound.comparison() == Requirement.Comparison.AT_LEAST
            && unitName.equals("%")
            && bound.threshold().compareTo(HUNDRED) == 0;
    return all || hundredPercent;
  }
}
