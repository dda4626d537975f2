package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact ratio; compared by cross multiplication, so that nothing is rounded.
 *
 * @param numerator any number
 * @param denominator above 0
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Fraction> {
  private static final int PLACES = 9;

  /** A long holds every product of two numbers with so many digits. */
  private static final int COUNT_DIGITS = 9;

  /** A number as a fraction. */
  public static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  /** A ratio of counts. */
  public static Fraction of(int count, int of) {
    return new Fraction(BigDecimal.valueOf(count), BigDecimal.valueOf(of));
  }

  /** The same value as a decimal, where it has at most nine places. */
  public Optional<BigDecimal> decimal() {
    BigDecimal near = rounded(PLACES, RoundingMode.DOWN);
    return Fraction.of(near).compareTo(this) == 0 ? Optional.of(near) : Optional.empty();
  }

  /** The value with so many decimals, none of them 0 at the end. */
  public BigDecimal rounded(int scale, RoundingMode mode) {
    return new BigDecimal(Quantity.plain(numerator.divide(denominator, scale, mode)));
  }

  /** The ratio for people: {@code 3/5}, or a whole {@code 4}. */
  public String text() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? Quantity.plain(numerator)
        : Quantity.plain(numerator) + "/" + Quantity.plain(denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    if (isOfCounts() && other.isOfCounts()) {
      return Long.compare(
          numerator.longValue() * other.denominator.longValue(),
          other.numerator.longValue() * denominator.longValue());
    }
    return denominator.compareTo(other.denominator) == 0
        ? numerator.compareTo(other.numerator)
        : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Whether both are whole and so small that a long holds their products. */
  private boolean isOfCounts() {
    return isCount(numerator) && isCount(denominator);
  }

  private static boolean isCount(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= COUNT_DIGITS;
  }
}
