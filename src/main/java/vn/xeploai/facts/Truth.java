package vn.xeploai.facts;

/**
 * An answer to a yes/no question that may not have been answered (Kleene's three-valued logic):
 * what is unknown matters only where yes and no would differ.
 */
public enum Truth {
  /** Known to hold. */
  YES,
  /** Known not to hold. */
  NO,
  /** Not reported. */
  UNKNOWN;

  /** The truth of a known condition. */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Both hold: no as soon as one is no. */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** At least one holds: yes as soon as one is yes. */
  public Truth or(Truth other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == NO && other == NO ? NO : UNKNOWN;
  }

  /** The opposite; the opposite of unknown is unknown. */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
