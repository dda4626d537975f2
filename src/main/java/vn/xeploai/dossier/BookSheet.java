package vn.xeploai.dossier;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of a workbook to be filled in: one locked header row, printed on A4. */
final class BookSheet {
  /** The height of a line of text. */
  static final float LINE_POINTS = 17;

  private static final int WIDTH = 256;
  private static final int NOTE_WIDTH = 45;
  private static final int HEADER_HEIGHT = 36;

  private final SXSSFSheet sheet;
  private final BookStyles styles;
  private final Row header;

  BookSheet(SXSSFSheet sheet, BookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDefaultRowHeightInPoints(LINE_POINTS);
    header = sheet.createRow(0);
    header.setHeightInPoints(HEADER_HEIGHT);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.createFreezePane(0, 1);
    lock();
    print(sheet);
  }

  /** The sheet itself. */
  SXSSFSheet sheet() {
    return sheet;
  }

  /** Makes a column as wide as so many characters, for cells of a form. */
  void column(int place, CellForm form, int width) {
    sheet.setColumnWidth(place, width * WIDTH);
    sheet.setDefaultColumnStyle(place, styles.of(form));
  }

  /** Puts a header on a column, and a note on the header, once all columns have their widths. */
  void header(int place, String title, boolean required, String note) {
    Cell cell = header.createCell(place);
    cell.setCellValue(title);
    cell.setCellStyle(styles.header(required));
    note(cell, note);
  }

  /** Makes a row as high as the longest of its texts asks for: nobody measures it on opening. */
  void heighten(Row row, List<String> cells) {
    int lines = 1;
    for (int place = 0; place < cells.size(); place++) {
      lines = Math.max(lines, lines(cells.get(place), sheet.getColumnWidth(place) / WIDTH));
    }
    if (lines > 1) {
      row.setHeightInPoints(lines * LINE_POINTS);
    }
  }

  /** How many lines a text takes up at most in a column of this width, in characters. */
  static int lines(String text, int width) {
    int fitting = Math.max(1, width - width / 10);
    return text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / fitting).sum();
  }

  /** Puts a note on a cell, as large as its text, over the columns behind. */
  void note(Cell cell, String note) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    int first = cell.getColumnIndex() + 1;
    int behind = first;
    int width = 0;
    while (width < NOTE_WIDTH) {
      width += sheet.getColumnWidth(behind) / WIDTH;
      behind++;
    }
    anchor.setCol1(first);
    anchor.setCol2(behind);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 1 + lines(note, NOTE_WIDTH));
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(note));
    comment.setAuthor("xeploai");
    // A comment is made for the first cell it covers; a streamed cell does not move it.
    comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
  }

  /** A4 across, as wide as the page, with the sheet's name and the page below. */
  static void print(SXSSFSheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P/&N");
  }

  // Without a password: what stands below the header may be changed, moved, sorted and removed.
  private void lock() {
    sheet.enableLocking();
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }
}
