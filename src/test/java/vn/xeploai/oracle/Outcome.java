package vn.xeploai.oracle;

import java.math.BigDecimal;
import vn.xeploai.facts.Truth;

/** The outcome of a criterion (section 0). */
enum Outcome {
  MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE,
  WAIVED;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  static Outcome of(Truth truth) {
    return switch (truth) {
      case YES -> MET;
      case NO -> NOT_MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  static Outcome of(boolean holds) {
    return holds ? MET : NOT_MET;
  }

  /** Whether a share of between low and high in all is at least so many per cent. */
  static Truth shareAtLeast(int low, int high, int all, BigDecimal percent) {
    BigDecimal line = percent.multiply(new BigDecimal(all));
    if (new BigDecimal(low).multiply(HUNDRED).compareTo(line) >= 0) {
      return Truth.YES;
    }
    if (new BigDecimal(high).multiply(HUNDRED).compareTo(line) < 0) {
      return Truth.NO;
    }
    return Truth.UNKNOWN;
  }

  /** Whether a share of between low and high in all is more than so many per cent. */
  static Truth shareAbove(int low, int high, int all, BigDecimal percent) {
    BigDecimal line = percent.multiply(new BigDecimal(all));
    if (new BigDecimal(low).multiply(HUNDRED).compareTo(line) > 0) {
      return Truth.YES;
    }
    if (new BigDecimal(high).multiply(HUNDRED).compareTo(line) <= 0) {
      return Truth.NO;
    }
    return Truth.UNKNOWN;
  }
}
