package vn.xeploai.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What workbooks and documents (Office Open XML, ISO/IEC 29500) have in common as files. */
public final class OfficeFile {
  /** The time all of them name as that of their making, so that equal answers are equal files. */
  public static final String CREATED = "1980-02-01T00:00:00Z";

  /** What formulas begin with, also in full width, and what spreadsheets skip before it. */
  private static final Pattern FORMULA =
      Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\t\\r\\n]");

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?( %)?");

  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OfficeFile() {}

  /** The same file without the time of writing, which libraries stamp on every part. */
  public static byte[] withoutTimes(byte[] stamped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(stamped));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        parts.transferTo(zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Whether a spreadsheet could take a text for a formula when it is opened, edited or passed on. A
   * negative number, or per cent, is none.
   */
  public static boolean likeFormula(String text) {
    return FORMULA.matcher(text).lookingAt() && !NEGATIVE.matcher(text).matches();
  }

  /** A text with what XML does not allow written as spreadsheets write it: {@code _x0007_}. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean unprintable =
          (character < ' ' && character != '\n' && character != '\t') || character >= '\uFFFE';
      boolean likeAnEscape = text.startsWith("_x", at);
      escaped.append(
          unprintable || likeAnEscape
              ? String.format(Locale.ROOT, "_x%04X_", (int) character)
              : character);
    }
    return escaped.toString();
  }
}
