package vn.xeploai.bench;

import vn.xeploai.facts.Truth;

/** No, unknown and yes as 0, 1 and 2: and is the lesser, or the greater, not the rest to 2. */
final class Three {
  static final int NO = 0;
  static final int UNKNOWN = 1;
  static final int YES = 2;

  private Three() {}

  static int of(Truth truth) {
    return switch (truth) {
      case NO -> NO;
      case UNKNOWN -> UNKNOWN;
      case YES -> YES;
    };
  }

  static int of(boolean holds) {
    return holds ? YES : NO;
  }

  static int not(int three) {
    return YES - three;
  }

  /** Whether {@code low..high} of {@code of} is at least so many per cent. */
  static int atLeast(int low, int high, int of, int percent) {
    long line = (long) percent * of;
    return low * 100L >= line ? YES : of(high * 100L, line);
  }

  /** Whether {@code low..high} of {@code of} is more than so many per cent. */
  static int above(int low, int high, int of, int percent) {
    long line = (long) percent * of;
    return low * 100L > line ? YES : of(high * 100L, line + 1);
  }

  private static int of(long high, long line) {
    return high >= line ? UNKNOWN : NO;
  }

  /** Whether all of these hold. */
  static int all(int one, int two, int three, int four) {
    return Math.min(Math.min(one, two), Math.min(three, four));
  }

  /** A condition on a share; it cannot be asked, and so holds, where nothing was assigned. */
  static int share(int assigned, int figure, int percent) {
    if (assigned == 0) {
      return YES;
    }
    return assigned == Columns.NONE || figure == Columns.NONE
        ? UNKNOWN
        : atLeast(figure, figure, assigned, percent);
  }

  /** Whether more than so many per cent are lacking; never where nothing was assigned. */
  static int lack(int assigned, int figure, int percent) {
    if (assigned == 0) {
      return NO;
    }
    return assigned == Columns.NONE || figure == Columns.NONE
        ? UNKNOWN
        : above(assigned - figure, assigned - figure, assigned, percent);
  }
}
