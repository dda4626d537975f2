package vn.xeploai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one cell of an answer's workbook holds; numbers and days stay numbers and days. */
sealed interface BookCell {
  /** Nothing. */
  BookCell EMPTY = new Text("", BookTone.PLAIN);

  /**
   * A text.
   *
   * @param text the text, as it is shown
   * @param tone how it looks
   */
  record Text(String text, BookTone tone) implements BookCell {}

  /**
   * A number.
   *
   * @param amount the number; of a per cent the figure before the sign (80 for 80 %)
   * @param percent whether the sign stands behind it
   */
  record Amount(BigDecimal amount, boolean percent) implements BookCell {}

  /**
   * A day.
   *
   * @param day the day
   */
  record Day(LocalDate day) implements BookCell {}

  /** A number as the conclusions write it, with or without the sign of per cent. */
  Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?)( %)?");

  /** A text of facts or of ours. */
  static BookCell of(String text) {
    return new Text(Lines.shown(text), BookTone.PLAIN);
  }

  /** A text on one line. */
  static BookCell line(String text) {
    return new Text(Lines.shown(text), BookTone.LINE);
  }

  /** A count. */
  static BookCell of(long count) {
    return new Amount(BigDecimal.valueOf(count), false);
  }

  /** A heading inside a sheet. */
  static BookCell heading(String text) {
    return new Text(Lines.shown(text), BookTone.HEADING);
  }

  /** A value of the conclusions: a number where it is one, else in the reader's words. */
  static BookCell value(String value, Words words) {
    Matcher number = NUMBER.matcher(value);
    return number.matches()
        ? new Amount(new BigDecimal(number.group(1)), number.group(2) != null)
        : of(words.value(value));
  }
}
