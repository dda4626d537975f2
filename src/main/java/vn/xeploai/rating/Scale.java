package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of a rulebook in order. Criteria only hold amounts against such numbers, and shares,
 * or what is left of them, against such per cents: amounts that lie between the same two of them,
 * or at the same one, are judged alike.
 *
 * @param amounts what amounts are held against
 * @param percents what shares are held against, and the rest of each to 100
 */
record Scale(List<BigDecimal> amounts, List<BigDecimal> percents) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** The scale of these numbers. */
  static Scale of(Collection<BigDecimal> numbers) {
    return new Scale(
        numbers.stream().distinct().sorted().toList(),
        numbers.stream()
            .flatMap(number -> Stream.of(number, WHOLE.subtract(number)))
            .distinct()
            .sorted()
            .toList());
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

  /** Where a share lies, as {@link #place}. */
  int place(int count, int of) {
    BigDecimal hundredfold = BigDecimal.valueOf(count).multiply(WHOLE);
    BigDecimal whole = BigDecimal.valueOf(of);
    int place = 0;
    for (BigDecimal percent : percents) {
      int order = hundredfold.compareTo(percent.multiply(whole));
      if (order <= 0) {
        return order == 0 ? place + 1 : place;
      }
      place += 2;
    }
    return place;
  }
}
