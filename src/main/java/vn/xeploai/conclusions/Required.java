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
    if (actual instanceof Levels levels && bound instanceof Levels least) {
      return levels.span().atLeast(least.span().lowest());
    }
    if (actual instanceof Answer answer && bound instanceof Answer wanted) {
      return wanted.truth() == Truth.YES ? answer.truth() : answer.truth().not();
    }
    return Truth.UNKNOWN;
  }

  /** The bound for people: {@code ≥ 80 %}. */
  public String text() {
    return sign.symbol + bound.text();
  }
}
