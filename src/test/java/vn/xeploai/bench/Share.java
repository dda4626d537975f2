package vn.xeploai.bench;

import vn.xeploai.facts.Level;

/** Counts how many of a group reach something, certainly and possibly. */
final class Share {
  private int low;
  private int high;
  private int of;

  /** A share without gaps. */
  static Share of(int count, int of) {
    Share share = new Share();
    share.low = count;
    share.high = count;
    share.of = of;
    return share;
  }

  void add(Levels levels, int at, Level least) {
    low += levels.low[at].atLeast(least) ? 1 : 0;
    high += levels.high[at].atLeast(least) ? 1 : 0;
    of++;
  }

  void add(int three) {
    low += three == Three.YES ? 1 : 0;
    high += three == Three.NO ? 0 : 1;
    of++;
  }

  int low() {
    return low;
  }

  int high() {
    return high;
  }

  int of() {
    return of;
  }

  /** Whether the share is so many per cent or more; unknown of nobody. */
  int atLeast(int percent) {
    return of == 0 ? Three.UNKNOWN : Three.atLeast(low, high, of, percent);
  }

  /** Whether the share is more than so many per cent; not of nobody. */
  int above(int percent) {
    return Three.above(low, high, of, percent);
  }
}
