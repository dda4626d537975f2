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
   * @param before what stands before it, with a minus
   * @param sign the point or comma
   * @param behind the three digits behind it
   */
  record TwoWays(String before, char sign, String behind) implements Figure {
    /** The number if the sign stands between thousands. */
    BigDecimal thousands() {
      return new BigDecimal(before + behind);
    }

    /** The number if the sign stands before decimals. */
    BigDecimal decimal() {
      return normal(new BigDecimal(before + "." + behind));
    }
  }

  /** More digits than any figure of a commune has. */
  record TooLong() implements Figure {}

  /** Anything else. */
  record Unreadable() implements Figure {}

  /**
   * What {@code text} holds where the head says what a point and a comma mean: one that could be
   * read in two ways is read as the head says.
   */
  static Figure read(String text, Notation notation) {
    Figure figure = read(text);
    if (figure instanceof TwoWays ways && notation != Notation.UNDECLARED) {
      return new Amount(ways.sign() == notation.thousands() ? ways.thousands() : ways.decimal());
    }
    if (figure instanceof Unreadable && notation == Notation.EN) {
      return read(swapped(text));
    }
    return figure;
  }

  /** The text with points for commas and commas for points. */
  private static String swapped(String text) {
    return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
  }

  /** What {@code text} holds; the forms are those of the contract and no others. */
  static Figure read(String text) {
    if (text.length() > Limits.NUMBER_CHARACTERS) {
      return Forms.LIKE_A_NUMBER.matcher(text).matches() ? new TooLong() : new Unreadable();
    }
    int digits = digits(text);
    if (digits == text.length() && digits > 0 && digits <= Limits.NUMBER_DIGITS) {
      return new Amount(new BigDecimal(text));
    }
    Matcher decimal = Forms.DECIMAL.matcher(text);
    boolean thousands = !decimal.matches();
    if (thousands && !Forms.THOUSANDS.matcher(text).matches()) {
      return new Unreadable();
    }
    if (digits > Limits.NUMBER_DIGITS) {
      return new TooLong();
    }
    if (thousands) {
      return new Amount(normal(new BigDecimal(text.replace(".", "").replace(',', '.'))));
    }
    if (Forms.TWO_WAYS.matcher(text).matches()) {
      return new TwoWays(
          decimal.group(1), text.charAt(decimal.group(1).length()), decimal.group(2));
    }
    return new Amount(normal(new BigDecimal(text.replace(',', '.'))));
  }

  private static int digits(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      digits += text.charAt(at) >= '0' && text.charAt(at) <= '9' ? 1 : 0;
    }
    return digits;
  }

  /** The number as it is written: read back it is the same number. */
  static String write(BigDecimal number) {
    BigDecimal normal = normal(number);
    String plain = normal.toPlainString();
    boolean twoWays =
        normal.scale() == Forms.TWO_WAYS_DIGITS && Forms.TWO_WAYS.matcher(plain).matches();
    return twoWays ? plain + "0" : plain;
  }

  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The forms a number may have. */
  final class Forms {
    private static final int TWO_WAYS_DIGITS = 3;
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("-?[0-9.,]+");
    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9]+)(?:[.,]([0-9]+))?");
    private static final Pattern THOUSANDS =
        Pattern.compile("-?[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3}){2,}|(?:\\.[0-9]{3})+,[0-9]+)");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Forms() {}
  }
}
