package vn.xeploai.trial;

import java.util.List;

/**
 * Draws that are the same on every machine and in every JDK: SplitMix64 (Steele, Lea and Flood,
 * 2014), written out here because the library's generators may change. Whole numbers only. Not for
 * several threads.
 */
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final int BITS = 31;

  private long state;

  /**
   * The draws of one commune.
   *
   * @param seed what all communes of a run share
   * @param number the commune's own number, so that its draws do not depend on the others
   */
  Chance(long seed, int number) {
    state = mixed(mixed(seed) + STEP * number);
  }

  /** A number from 0 to below {@code bound}, which is above 0. */
  int below(int bound) {
    state += STEP;
    return (int) (((mixed(state) >>> (Long.SIZE - BITS)) * bound) >>> BITS);
  }

  /** A number between two, both of them possible. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Yes in so many of a thousand draws. */
  boolean perMille(int share) {
    return below(1000) < share;
  }

  /** One of these, each as likely as the others. */
  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  /** A place in a list of weights, as likely as its weight. */
  int weighted(List<Integer> weights) {
    int left = below(weights.stream().mapToInt(Integer::intValue).sum());
    int place = 0;
    while (left >= weights.get(place)) {
      left -= weights.get(place);
      place++;
    }
    return place;
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
