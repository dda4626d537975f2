package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What a clerk sees in a cell, as the text a CSV file would hold. */
final class CellText {
  // A spreadsheet keeps binary fractions: past 15 digits stands noise, 56.100000000000001.
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]{1,3})?");
  // NUL and halves of a character would be text that no other file can hold.
  private static final Pattern ESCAPE =
      Pattern.compile("_x((?!0000|[Dd][89A-Fa-f])[0-9A-Fa-f]{4})_");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");
  private static final int MOST_CHARACTERS = 40;
  private static final int MOST_DIGITS = 30;
  private static final long LAST_DAY = 2_958_465;

  private final StylesTable styles;
  private final boolean since1904;

  CellText(StylesTable styles, boolean since1904) {
    this.styles = styles;
    this.since1904 = since1904;
  }

  /** The text of a numeric cell: a date as ISO, a share as its per cent, else the number. */
  String number(String raw, int style) {
    if (raw.length() > MOST_CHARACTERS || !NUMBER.matcher(raw).matches()) {
      return raw;
    }
    BigDecimal number = new BigDecimal(raw).round(DIGITS);
    if (Math.abs(number.scale()) + number.precision() > MOST_DIGITS + DIGITS.getPrecision()) {
      return raw;
    }
    String format = format(style);
    if (DateUtil.isADateFormat(index(style), format)) {
      return date(number);
    }
    return Figure.write(isPerCent(format) ? number.movePointRight(2) : number);
  }

  /**
   * The text with the escapes of characters that XML does not allow undone; those of NUL and of
   * surrogates stay as they are.
   */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher escapes = ESCAPE.matcher(text);
    return escapes.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  // The calendar of spreadsheets has a 29 February 1900, day 60; dates before it are one less.
  private String date(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
    if (whole.signum() < 0 || whole.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return Figure.write(number);
    }
    long days = whole.longValueExact();
    LocalDate begin =
        since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
    return begin.plusDays(days).toString();
  }

  private static boolean isPerCent(String format) {
    return QUOTED.matcher(format).replaceAll("").contains("%");
  }

  private int index(int style) {
    return known(style) ? styles.getStyleAt(style).getDataFormat() : 0;
  }

  private String format(int style) {
    if (!known(style)) {
      return "";
    }
    XSSFCellStyle cell = styles.getStyleAt(style);
    String format = cell.getDataFormatString();
    return format == null ? "" : format;
  }

  private boolean known(int style) {
    return style >= 0 && style < styles.getNumCellStyles();
  }
}
