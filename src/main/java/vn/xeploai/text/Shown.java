package vn.xeploai.text;

import java.util.Locale;

/** Text of others as people see it: nothing that hides, reorders or steers a terminal. */
public final class Shown {
  private Shown() {}

  /** The text with every character that is not seen written as {@code <U+202E>}. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHidden(character)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }

  /** Whether a character is not seen, or changes how others are. */
  public static boolean isHidden(int character) {
    if (' ' <= character && character <= '~') {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> character == '\u00A0';
    };
  }
}
