package vn.xeploai.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
      default -> character == '\u00A0' || isIgnored(character);
    };
  }

  /** Where the first character that is not seen stands, counted in characters from 0. */
  public static OptionalInt firstHidden(String text) {
    int[] characters = text.codePoints().toArray();
    return IntStream.range(0, characters.length).filter(at -> isHidden(characters[at])).findFirst();
  }

  // Letters and marks that Unicode says are drawn as nothing (Default_Ignorable_Code_Point).
  private static boolean isIgnored(int character) {
    return character == 0x034F
        || (character >= 0x115F && character <= 0x1160)
        || (character >= 0x17B4 && character <= 0x17B5)
        || (character >= 0x180B && character <= 0x180F)
        || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFFA0
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }
}
