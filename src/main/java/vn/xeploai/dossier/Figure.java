package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell that should hold a number holds. */
sealed interface Figure {
  /**
   * A number.
   *
   * @param value without trailing zeros, its scale never negative
   */
  record Amount(BigDecimal value) implements Figure {}

  /**
   * One point or comma that could stand for thousands or for a decimal.
   *
   * @param before what stands before it, with the sign
   * @param behind the three digits behind it
   */
  record TwoWays(String before, String behind) implements Figure {}

  /** More digits than any figure of a commune has. */
  record TooLong() implements Figure {}

  /** Anything else. */
  record Unreadable() implements Figure {}

  /** What {@code text} holds; the forms are those of the contract and no others. */
  static Figure read(String text) {
    if (text.length() > Limits.NUMBER_CHARACTERS) {
      return Forms.LIKE_A_NUMBER.matcher(text).matches() ? new TooLong() : new Unreadable();
    }
    Matcher decimal = Forms.DECIMAL.matcher(text);
    boolean thousands = Forms.THOUSANDS.matcher(text).matches();
    if (!decimal.matches() && !thousands) {
      return new Unreadable();
    }
    long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits > Limits.NUMBER_DIGITS) {
      return new TooLong();
    }
    if (thousands) {
      return new Amount(normal(new BigDecimal(text.replace(".", ""))));
    }
    if (Forms.TWO_WAYS.matcher(text).matches()) {
      return new TwoWays(decimal.group(1), decimal.group(2));
    }
    return new Amount(normal(new BigDecimal(text.replace(',', '.'))));
  }

  /** The number as it is written: read back it is the same number. */
  static String write(BigDecimal number) {
    String plain = normal(number).toPlainString();
    return Forms.TWO_WAYS.matcher(plain).matches() ? plain + "0" : plain;
  }

  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The forms a number may have. */
  final class Forms {
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("-?[0-9.,]+");
    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern THOUSANDS =
        Pattern.compile("-?[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Forms() {}
  }
}
