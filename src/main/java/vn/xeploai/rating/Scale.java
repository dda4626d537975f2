package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The numbers of a rulebook in order. Criteria only hold amounts against such numbers, and shares,
 * or what is left of them, against such per cents: amounts that lie between the same two of them,
 * or at the same one, are judged alike.
 */
final class Scale {
  /** As many decimals as a number of a rulebook may have. */
  private static final int PLACES = 9;

  private static final long WHOLE = 100_000_000_000L;

  /** Shares of fewer are found once for all: most subjects have fewer tasks. */
  private static final int FEW = 33;

  private final List<BigDecimal> amounts;
  private final long[] percents;
  private final int[][] ofFew = new int[FEW][];

  private Scale(List<BigDecimal> amounts, long[] percents) {
    this.amounts = amounts;
    this.percents = percents;
    for (int of = 0; of < FEW; of++) {
      ofFew[of] = new int[of + 1];
      for (int count = 0; count <= of; count++) {
        ofFew[of][count] = found(count, of);
      }
    }
  }

  /**
   * The scale of these numbers.
   *
   * @throws ArithmeticException if a per cent has more than nine decimals
   */
  static Scale of(Collection<BigDecimal> amounts, Collection<BigDecimal> percents) {
    return new Scale(
        amounts.stream().distinct().sorted().toList(),
        percents.stream()
            .mapToLong(number -> number.movePointRight(PLACES).longValueExact())
            .flatMap(number -> LongStream.of(number, WHOLE - number))
            .distinct()
            .sorted()
            .toArray());
  }

  /** Where an amount lies: odd at a number, even between two or beyond the last. */
  int place(BigDecimal amount) {
    int place = 0;
    for (BigDecimal number : amounts) {
      int order = amount.compareTo(number);
      if (order <= 0) {
        return order == 0 ? place + 1 : place;
      }
      place += 2;
    }
    return place;
  }

  /** Where a share lies, counted likewise. */
  int place(int count, int of) {
    return of < FEW && count <= of ? ofFew[of][count] : found(count, of);
  }

  private int found(int count, int of) {
    int low = 0;
    int high = percents.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(count, WHOLE, of, percents[middle]);
      if (order == 0) {
        return 2 * middle + 1;
      }
      if (order < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return 2 * low;
  }

  /** Compares two products, however long; no factor is negative. */
  private static int compare(long one, long by, long other, long byOther) {
    int high = Long.compare(Math.multiplyHigh(one, by), Math.multiplyHigh(other, byOther));
    return high != 0 ? high : Long.compareUnsigned(one * by, other * byOther);
  }
}
