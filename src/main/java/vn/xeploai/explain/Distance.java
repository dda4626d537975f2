package vn.xeploai.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quantity.Amount;
import vn.xeploai.conclusions.Quantity.Ceiling;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.Placed;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.conclusions.Quantity.Worst;
import vn.xeploai.conclusions.Required;
import vn.xeploai.conclusions.Required.Sign;

/**
 * How far what was found is from what is asked. Above zero it falls short, at zero or below it
 * suffices; where it is open, it lies between two bounds.
 *
 * @param low the least it falls short by
 * @param high the most it falls short by
 * @param measure what it is counted in
 * @param units how many units more would have to count, or below zero how many fewer, to suffice
 *     for certain; 0 where none are needed, or none are counted
 */
public record Distance(BigDecimal low, BigDecimal high, Measure measure, int units) {
  /** What a distance is counted in. */
  public enum Measure {
    /** Percentage points, at most two decimals, half up. */
    POINTS,
    /** The amount's own unit, such as the points of regulation 366. */
    AMOUNT,
    /** Levels or marks, one above the other. */
    STEPS,
    /** Places under the quota. */
    PLACES
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The distance of one condition; none where there is no order, as between yes and no.
   *
   * @param wanted whether the condition is to hold; a case of KHTNV is not
   */
  public static Optional<Distance> of(Condition condition, boolean wanted) {
    if (!condition.parts().isEmpty() || condition.required().size() != 1) {
      return Optional.empty();
    }
    Required required = condition.required().get(0);
    Quantity actual = condition.actual();
    Quantity bound = required.bound();
    if (actual instanceof Share share && bound instanceof Amount amount && share.of() > 0) {
      return Optional.of(
          share(share, wanted ? required.sign() : opposite(required.sign()), amount.low()));
    }
    if (actual instanceof Amount found && bound instanceof Amount amount) {
      Sign sign = wanted ? required.sign() : opposite(required.sign());
      boolean more = sign == Sign.AT_LEAST || sign == Sign.ABOVE;
      return Optional.of(
          new Distance(
              more ? amount.low().subtract(found.high()) : found.low().subtract(amount.low()),
              more ? amount.low().subtract(found.low()) : found.high().subtract(amount.low()),
              Measure.AMOUNT,
              0));
    }
    if (actual instanceof Levels levels && bound instanceof Levels least) {
      int asked = least.span().lowest().height();
      return Optional.of(
          steps(asked - levels.span().highest().height(), asked - levels.span().lowest().height()));
    }
    if (actual instanceof Worst worst && bound instanceof Worst least) {
      int missing = least.mark().height() - worst.mark().height();
      return required.sign() == Sign.AT_LEAST
          ? Optional.of(steps(missing, missing))
          : Optional.empty();
    }
    if (actual instanceof Placed placed && bound instanceof Ceiling ceiling) {
      return Optional.of(
          new Distance(
              BigDecimal.valueOf(placed.best() - ceiling.places().high()),
              BigDecimal.valueOf(placed.worst() - ceiling.places().low()),
              Measure.PLACES,
              0));
    }
    return Optional.empty();
  }

  /** Whether it falls short for certain or perhaps. */
  public boolean isShort() {
    return high.signum() > 0;
  }

  /** The bounds for people, with a decimal point: {@code 3.08}, {@code 0..10}. */
  public String text() {
    BigDecimal least = low.max(BigDecimal.ZERO);
    BigDecimal most = high.max(BigDecimal.ZERO);
    return range(least, most);
  }

  /** By how much it suffices, for people. */
  public String spare() {
    return range(high.negate(), low.negate());
  }

  private static String range(BigDecimal least, BigDecimal most) {
    return least.compareTo(most) == 0
        ? Quantity.plain(least)
        : Quantity.plain(least) + ".." + Quantity.plain(most);
  }

  private static Distance steps(int low, int high) {
    return new Distance(BigDecimal.valueOf(low), BigDecimal.valueOf(high), Measure.STEPS, 0);
  }

  private static Distance share(Share share, Sign sign, BigDecimal percent) {
    BigDecimal whole = BigDecimal.valueOf(share.of());
    int upTo = percent.multiply(whole).divide(HUNDRED, 0, RoundingMode.FLOOR).intValueExact();
    int from = percent.multiply(whole).divide(HUNDRED, 0, RoundingMode.CEILING).intValueExact();
    boolean more = sign == Sign.AT_LEAST || sign == Sign.ABOVE;
    int units =
        switch (sign) {
          case AT_LEAST -> from - share.low();
          case ABOVE -> upTo + 1 - share.low();
          case AT_MOST -> share.high() - upTo;
          case BELOW -> share.high() - (from - 1);
          case EQUAL -> 0;
        };
    BigDecimal low = percent(share.low(), share.of());
    BigDecimal high = percent(share.high(), share.of());
    return new Distance(
        more ? percent.subtract(high) : low.subtract(percent),
        more ? percent.subtract(low) : high.subtract(percent),
        Measure.POINTS,
        more ? Math.max(0, units) : Math.min(0, -units));
  }

  private static BigDecimal percent(int count, int of) {
    return BigDecimal.valueOf(count)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
  }

  private static Sign opposite(Sign sign) {
    return switch (sign) {
      case AT_LEAST -> Sign.BELOW;
      case ABOVE -> Sign.AT_MOST;
      case AT_MOST -> Sign.ABOVE;
      case BELOW -> Sign.AT_LEAST;
      case EQUAL -> Sign.EQUAL;
    };
  }
}
