package vn.xeploai.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a date is written: {@code 2023-12-20}, or day, month and year with {@code /}, {@code .} or
 * {@code -} between them, zeros left out or not ({@code 8/3/2026}, {@code 31.5.2026}).
 */
final class Day {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern VIETNAMESE =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{2}");

  private Day() {}

  /** The date, if {@code text} is one that the calendar has. */
  static Optional<LocalDate> read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher vietnamese = VIETNAMESE.matcher(text);
    return vietnamese.matches()
        ? of(vietnamese.group(4), vietnamese.group(3), vietnamese.group(1))
        : Optional.empty();
  }

  /** The name of what is wrong with a text that is no date. */
  static String problem(String text) {
    if (ISO.matcher(text).matches() || VIETNAMESE.matcher(text).matches()) {
      return "problem.date.none";
    }
    return SHORT_YEAR.matcher(text).matches() ? "problem.date.short-year" : "problem.date";
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return isPossible(date.getYear()) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code year} can be meant. */
  static boolean isPossible(int year) {
    return year >= Limits.FIRST_YEAR && year <= Limits.LAST_YEAR;
  }
}
