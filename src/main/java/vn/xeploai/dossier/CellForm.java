package vn.xeploai.dossier;

import java.util.Set;

/** What the cells of a column are offered as; ids and codes are texts, so that 01 stays 01. */
enum CellForm {
  /** Anything, as typed. */
  TEXT("@"),
  /** A number. */
  NUMBER("General"),
  /** How many of something. */
  COUNT("#,##0"),
  /** A year. */
  YEAR("0"),
  /** A day. */
  DATE("dd/mm/yyyy");

  private static final Set<String> DATES = Set.of("reported_on", "decided_on", "due", "done_on");
  private static final Set<String> NUMBERS =
      Set.of("threshold", "exceeds", "of", "value", "common", "results");
  private static final Set<String> COUNTS =
      Set.of(
          "members",
          "eligible",
          "assigned",
          "completed",
          "on_time",
          "exceeded",
          "weaknesses",
          "remedied");

  private final String format;

  CellForm(String format) {
    this.format = format;
  }

  /** The format, as spreadsheets write it. */
  String format() {
    return format;
  }

  /** Whether a number stands in the cells. */
  boolean isNumber() {
    return this != TEXT && this != DATE;
  }

  /** The form of a column's cells. */
  static CellForm of(Column column) {
    if (DATES.contains(column.name())) {
      return DATE;
    }
    if (COUNTS.contains(column.name())) {
      return COUNT;
    }
    if (column.name().equals("year")) {
      return YEAR;
    }
    return NUMBERS.contains(column.name()) ? NUMBER : TEXT;
  }
}
