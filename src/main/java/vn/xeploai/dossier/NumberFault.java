package vn.xeploai.dossier;

import java.util.regex.Pattern;

/** What is wrong with a text that should be a number, by its right name. */
final class NumberFault {
  private static final Pattern BLANK = Pattern.compile("-?[0-9.,]*[0-9]\\s+[0-9][0-9.,]*");
  private static final Pattern UNIT = Pattern.compile("-?[0-9][0-9.,]*\\s*[^0-9.,\\s].*");
  private static final Pattern SIGNS = Pattern.compile("-?[0-9.,]+");

  private NumberFault() {}

  /** The key of the sentence that says it. */
  static String of(String text) {
    if (BLANK.matcher(text).matches()) {
      return "problem.number.blank";
    }
    if (UNIT.matcher(text).matches()) {
      return "problem.number.unit";
    }
    return SIGNS.matcher(text).matches() ? "problem.number.signs" : "problem.number";
  }
}
