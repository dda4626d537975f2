package vn.xeploai.conclusions;

import java.math.BigDecimal;
import vn.xeploai.conclusions.Quantity.Amount;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.facts.Truth;

/**
 * A bound that a criterion sets.
 *
 * @param sign how the actual amount is held against it
 * @param bound the bound
 */
public record Required(Sign sign, Quantity bound) {
  /** How an amount is held against its bound. */
  public enum Sign {
    /** At least. */
    AT_LEAST("≥ "),
    /** More than. */
    ABOVE("> "),
    /** At most. */
    AT_MOST("≤ "),
    /** Less than. */
    BELOW("< "),
    /** Just this. */
    EQUAL("");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }
  }

  /** Whether an amount is within the bound; unknown where the bound lies inside its range. */
  public Truth heldBy(Quantity actual) {
    if (actual instanceof Share share && bound instanceof Amount amount) {
      BigDecimal percent = amount.low();
      return switch (sign) {
        case AT_LEAST -> share.atLeast(percent);
        case BELOW -> share.atLeast(percent).not();
        case ABOVE -> share.above(percent);
        case AT_MOST -> share.above(percent).not();
        case EQUAL -> share.atLeast(percent).and(share.above(percent).not());
      };
    }
    if (actual instanceof Amount range && bound instanceof Amount amount) {
      return range(range, amount.low());
    }
    if (actual instanceof Levels levels && bound instanceof Levels least) {
      return sign == Sign.EQUAL
          ? levels.span().is(least.span().lowest())
          : levels.span().atLeast(least.span().lowest());
    }
    if (actual instanceof Answer answer && bound instanceof Answer wanted) {
      return wanted.truth() == Truth.YES ? answer.truth() : answer.truth().not();
    }
    return Truth.UNKNOWN;
  }

  private Truth range(Amount actual, BigDecimal line) {
    int low = actual.low().compareTo(line);
    int high = actual.high().compareTo(line);
    Truth atLeast = between(low >= 0, high >= 0);
    Truth above = between(low > 0, high > 0);
    return switch (sign) {
      case AT_LEAST -> atLeast;
      case BELOW -> atLeast.not();
      case ABOVE -> above;
      case AT_MOST -> above.not();
      case EQUAL -> atLeast.and(above.not());
    };
  }

  private static Truth between(boolean certainly, boolean possibly) {
    return certainly ? Truth.YES : possibly ? Truth.UNKNOWN : Truth.NO;
  }

  /** The bound for people: {@code ≥ 80 %}. */
  public String text() {
    return sign.symbol + bound.text();
  }
}
