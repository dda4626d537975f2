package vn.xeploai.dossier;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.xeploai.text.OfficeFile;

/** How the sheets of a workbook look and what in them may be changed. */
final class BookStyles {
  private static final int NOTE_COLUMNS = 3;
  private static final int NOTE_ROWS = 7;

  private final XSSFWorkbook book;
  private final XSSFCellStyle header;
  private final XSSFCellStyle wrapped;
  private final XSSFCellStyle text;
  private final XSSFCellStyle quoted;
  private final XSSFCellStyle number;
  private final XSSFCellStyle date;

  BookStyles(XSSFWorkbook book) {
    this.book = book;
    header = book.createCellStyle();
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setWrapText(true);
    wrapped = book.createCellStyle();
    wrapped.setWrapText(true);
    text = open("@");
    quoted = open("@");
    quoted.setQuotePrefixed(true);
    number = open("General");
    date = open("dd/mm/yyyy");
  }

  XSSFCellStyle header() {
    return header;
  }

  XSSFCellStyle wrapped() {
    return wrapped;
  }

  /** The style of a column of texts. */
  XSSFCellStyle text() {
    return text;
  }

  /** The style of a text, which stays one when it is edited even if it looks like a formula. */
  XSSFCellStyle text(String content) {
    return OfficeFile.likeFormula(content) ? quoted : text;
  }

  /** The style of a column's cells. */
  XSSFCellStyle of(CellForm form) {
    return switch (form) {
      case TEXT -> text;
      case NUMBER -> number;
      case DATE -> date;
    };
  }

  /** Freezes and locks the header; what stands below it may be changed, without a password. */
  void lock(XSSFSheet sheet) {
    sheet.createFreezePane(0, 1);
    sheet.enableLocking();
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  /** Puts a note on a cell. */
  void note(XSSFCell cell, String note) {
    XSSFDrawing drawing = cell.getSheet().createDrawingPatriarch();
    int column = cell.getColumnIndex();
    XSSFClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 1 + NOTE_COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(new XSSFRichTextString(note));
    comment.setAuthor("xeploai");
    cell.setCellComment(comment);
  }

  private XSSFCellStyle open(String format) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setLocked(false);
    return style;
  }
}
