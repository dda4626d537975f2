package vn.xeploai.bench;

import java.util.Arrays;
import vn.xeploai.facts.Level;

/** The levels of all subjects, before and after the quota. */
final class Levels {
  final Level[] meritLow;
  final Level[] meritHigh;
  final Level[] low;
  final Level[] high;

  Levels(int size) {
    meritLow = notRated(size);
    meritHigh = notRated(size);
    low = notRated(size);
    high = notRated(size);
  }

  private static Level[] notRated(int size) {
    Level[] levels = new Level[size];
    Arrays.fill(levels, Level.NOT_RATED);
    return levels;
  }

  /**
   * Chooses the merit: a case makes it KHTNV, else the highest level whose conditions all hold.
   *
   * @param failed whether one of the cases holds
   */
  void choose(int at, int excellent, int good, int completed, int failed) {
    meritLow[at] = choice(excellent, good, completed, failed, Three.YES);
    meritHigh[at] = choice(excellent, good, completed, failed, Three.UNKNOWN);
  }

  private static Level choice(int excellent, int good, int completed, int failed, int enough) {
    if (Three.not(failed) < enough) {
      return Level.KHTNV;
    }
    if (excellent >= enough) {
      return Level.HTXSNV;
    }
    if (good >= enough) {
      return Level.HTTNV;
    }
    return completed >= enough ? Level.HTNV : Level.KHTNV;
  }

  boolean rated(int at) {
    return meritHigh[at] != Level.NOT_RATED;
  }

  void keepMerit(int at) {
    low[at] = meritLow[at];
    high[at] = meritHigh[at];
  }

  void cut(int at) {
    low[at] = Level.worse(meritLow[at], Level.HTTNV);
    high[at] = Level.worse(meritHigh[at], Level.HTTNV);
  }

  void open(int at) {
    low[at] = Level.worse(meritLow[at], Level.HTTNV);
  }
}
