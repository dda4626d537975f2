package vn.xeploai.dossier;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.xeploai.text.Shown;

/** How text is brought into one spelling, and how it is shown. */
final class Spelling {
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

  private Spelling() {}

  /** The text in Unicode NFC, with Unix line ends and without surrounding blanks. */
  static String clean(String text) {
    String composed =
        isOfComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    String lines =
        composed.indexOf('\r') < 0 ? composed : LINE_ENDS.matcher(composed).replaceAll("\n");
    int begin = 0;
    int end = lines.length();
    while (begin < end && isBlank(lines.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(lines.charAt(end - 1))) {
      end--;
    }
    return lines.substring(begin, end);
  }

  // Nearly every cell; quicker than to ask the normalizer.
  private static boolean isOfComposed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isComposed(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether composing leaves this character alone beside others of its kind: it stands before all
   * combining marks, or in the block of the letters of Vietnamese.
   */
  static boolean isComposed(char character) {
    return character < '\u0300' || (character >= '\u1E00' && character <= '\u1EFF');
  }

  /** The text as a problem shows it: cut, and with nothing that could hide or reorder it. */
  static String shown(String text) {
    boolean whole = text.codePointCount(0, text.length()) <= Limits.SHOWN_CHARACTERS;
    return whole
        ? Shown.of(text)
        : Shown.of(text.substring(0, text.offsetByCodePoints(0, Limits.SHOWN_CHARACTERS))) + "…";
  }

  // Spreadsheets leave no-break and zero-width blanks behind, which strip() would keep.
  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u200B'
        || character == '\uFEFF';
  }
}
