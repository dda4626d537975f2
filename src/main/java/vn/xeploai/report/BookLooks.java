package vn.xeploai.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of an answer's workbook, each made once. */
final class BookLooks {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final SXSSFWorkbook book;
  private final CellStyle number;
  private final CellStyle percent;
  private final CellStyle day;
  private final Map<Integer, CellStyle> grouped = new HashMap<>();
  private final Map<BookTone, CellStyle> texts = new EnumMap<>(BookTone.class);
  private final Map<BookTone, CellStyle> quoted = new EnumMap<>(BookTone.class);

  BookLooks(SXSSFWorkbook book) {
    this.book = book;
    this.number = formatted("General");
    this.percent = formatted("General\" %\"");
    this.day = formatted("dd/mm/yyyy");
    for (BookTone tone : BookTone.values()) {
      texts.put(tone, styled(tone));
      CellStyle apart = styled(tone);
      apart.setQuotePrefixed(true);
      quoted.put(tone, apart);
    }
  }

  /** A number, with or without the sign of per cent behind it, grouped as {@link Words} does. */
  CellStyle number(BookCell.Amount amount) {
    if (amount.percent()) {
      return percent;
    }
    int decimals = Math.max(0, amount.amount().stripTrailingZeros().scale());
    BigDecimal least = decimals > 0 ? THOUSAND : MILLION;
    return amount.amount().abs().compareTo(least) < 0
        ? number
        : grouped.computeIfAbsent(
            decimals, places -> formatted("#,##0" + (places > 0 ? "." : "") + "0".repeat(places)));
  }

  /** A day as Vietnamese papers write it. */
  CellStyle day() {
    return day;
  }

  /**
   * A text.
   *
   * @param apostrophe whether the text looks like a formula and must stay a text when it is edited
   */
  CellStyle text(BookTone tone, boolean apostrophe) {
    return (apostrophe ? quoted : texts).getOrDefault(tone, number);
  }

  private CellStyle formatted(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle styled(BookTone tone) {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    style.setWrapText(tone != BookTone.LINE);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (tone) {
      case PLAIN, LINE -> {}
      case HEADING -> {
        fill(style, 0xD9D9D9);
        font(style, true, IndexedColors.BLACK);
        style.setBorderBottom(BorderStyle.THIN);
      }
      case BEST -> {
        fill(style, 0x2E7D46);
        font(style, true, IndexedColors.WHITE);
      }
      case GOOD -> fill(style, 0xA9D5B5);
      case FAIR -> fill(style, 0xFBF3CF);
      case BAD -> {
        fill(style, 0x5C0F0F);
        font(style, true, IndexedColors.WHITE);
        style.setBorderLeft(BorderStyle.THICK);
      }
      case OPEN -> {
        style.setFillPattern(FillPatternType.LESS_DOTS);
        font(style, true, IndexedColors.BLACK);
      }
      case ASIDE -> font(style, false, IndexedColors.GREY_50_PERCENT);
    }
    return style;
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    byte[] colour = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private void font(CellStyle style, boolean bold, IndexedColors colour) {
    Font font = book.createFont();
    font.setBold(bold);
    font.setColor(colour.getIndex());
    style.setFont(font);
  }
}
