package vn.xeploai.conclusions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios are compared exactly, however long their numbers are. */
class FractionTest {
  /** Small counts, the longest that are compared as counts, longer ones, and decimals. */
  private static final List<String> NUMBERS =
      List.of("0", "1", "3", "999999998", "999999999", "1000000000", "1E+9", "33.3", "0.5", "1.0");

  @Test
  void everyTwoCompareAsTheirCrossProducts() {
    for (Fraction one : fractions()) {
      for (Fraction other : fractions()) {
        int exactly =
            one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
        assertEquals(exactly, one.compareTo(other), one.text() + " and " + other.text());
      }
    }
  }

  @Test
  void whatIsLargerByTheLastDigitIsLarger() {
    Fraction near = new Fraction(new BigDecimal(999_999_998), new BigDecimal(999_999_999));
    Fraction nearer = new Fraction(new BigDecimal(999_999_999), new BigDecimal(1_000_000_000));
    assertEquals(-1, near.compareTo(nearer));
    assertEquals(1, Fraction.of(1, 3).compareTo(Fraction.of(333_333_333, 1_000_000_000)));
    assertEquals(0, Fraction.of(1, 3).compareTo(Fraction.of(333_333_333, 999_999_999)));
  }

  private static List<Fraction> fractions() {
    return NUMBERS.stream()
        .map(BigDecimal::new)
        .flatMap(
            numerator ->
                NUMBERS.stream()
                    .map(BigDecimal::new)
                    .filter(denominator -> denominator.signum() > 0)
                    .map(denominator -> new Fraction(numerator, denominator)))
        .toList();
  }
}
