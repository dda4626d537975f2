package vn.xeploai.dossier;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.xeploai.text.OfficeFile;

/** How the cells of a workbook look and which of them may be changed. */
final class BookStyles {
  private static final String FONT = "Times New Roman";
  private static final short POINTS = 12;
  private static final short TITLE_POINTS = 16;

  private final Workbook book;
  private final CellStyle title;
  private final CellStyle wrapped;
  private final CellStyle link;
  private final CellStyle header;
  private final CellStyle required;
  private final CellStyle quoted;
  private final Map<CellForm, CellStyle> forms = new EnumMap<>(CellForm.class);
  private final Map<CellForm, CellStyle> examples = new EnumMap<>(CellForm.class);

  BookStyles(Workbook book) {
    this.book = book;
    Font large = bold();
    large.setFontHeightInPoints(TITLE_POINTS);
    title = book.createCellStyle();
    title.setFont(large);
    wrapped = book.createCellStyle();
    Font plain = font();
    wrapped.setFont(plain);
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    Font underlined = font();
    underlined.setUnderline(Font.U_SINGLE);
    link = book.createCellStyle();
    link.setFont(underlined);
    link.setVerticalAlignment(VerticalAlignment.TOP);
    header = heading(bold(), IndexedColors.GREY_25_PERCENT);
    Font white = bold();
    white.setColor(IndexedColors.WHITE.getIndex());
    required = heading(white, IndexedColors.GREY_80_PERCENT);
    Font slanted = font();
    slanted.setItalic(true);
    slanted.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    quoted = open(CellForm.TEXT, plain);
    quoted.setQuotePrefixed(true);
    for (CellForm form : CellForm.values()) {
      forms.put(form, open(form, plain));
      examples.put(form, open(form, slanted));
    }
  }

  /** The style of a sheet's title. */
  CellStyle title() {
    return title;
  }

  /** The style of running text. */
  CellStyle wrapped() {
    return wrapped;
  }

  /** The style of a link. */
  CellStyle link() {
    return link;
  }

  /** The style of a header: dark where the column must be filled in. */
  CellStyle header(boolean mustBe) {
    return mustBe ? required : header;
  }

  /** The style of the cells to be filled in. */
  CellStyle of(CellForm form) {
    return forms.getOrDefault(form, wrapped);
  }

  /** The style of a text, which stays one when it is edited even if it looks like a formula. */
  CellStyle text(String content) {
    return OfficeFile.likeFormula(content) ? quoted : of(CellForm.TEXT);
  }

  /** The style of an example in such cells. */
  CellStyle example(CellForm form) {
    return examples.getOrDefault(form, wrapped);
  }

  private CellStyle heading(Font font, IndexedColors colour) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  private CellStyle open(CellForm form, Font font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setDataFormat(book.createDataFormat().getFormat(form.format()));
    if (form == CellForm.TEXT) {
      style.setWrapText(true);
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) 1);
    }
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setLocked(false);
    return style;
  }

  private Font bold() {
    Font font = font();
    font.setBold(true);
    return font;
  }

  private Font font() {
    Font font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    return font;
  }
}
