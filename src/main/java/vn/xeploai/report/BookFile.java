package vn.xeploai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.xeploai.text.OfficeFile;

/** Sheets as a workbook (Office Open XML), written as a stream; equal sheets give equal bytes. */
final class BookFile {
  /** The rows of a sheet under its headings; a spreadsheet takes 1,048,576 in all. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int WINDOW = 100;
  private static final int WIDTH = 256;
  private static final int LINE = 15;
  private static final int MOST_LINES = 8;
  private static final int MOST_LETTERS = 32_000;

  /** A spreadsheet keeps 15 digits of a number. */
  private static final int MOST_DIGITS = 15;

  private final SXSSFWorkbook book;
  private final BookLooks looks;

  private BookFile(SXSSFWorkbook book) {
    this.book = book;
    this.looks = new BookLooks(book);
  }

  /** The bytes of a workbook with these sheets. */
  static byte[] of(List<BookSheet> sheets) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      book.setZip64Mode(Zip64Mode.AsNeeded);
      BookFile file = new BookFile(book);
      sheets.forEach(file::sheet);
      CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
      properties.setCreator("xeploai");
      properties.setCreated(OfficeFile.CREATED);
      properties.setModified(OfficeFile.CREATED);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return OfficeFile.withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sheet(BookSheet sheet) {
    int parts = Math.max(1, (sheet.rows().size() + MOST_ROWS - 1) / MOST_ROWS);
    for (int part = 0; part < parts; part++) {
      String name = part == 0 ? sheet.name() : sheet.name() + " " + (part + 1);
      int to = Math.min(sheet.rows().size(), (part + 1) * MOST_ROWS);
      write(book.createSheet(name), sheet, sheet.rows().subList(part * MOST_ROWS, to));
    }
  }

  private void write(SXSSFSheet sheet, BookSheet content, List<List<BookCell>> rows) {
    int line = 0;
    if (content.table()) {
      Row header = sheet.createRow(line++);
      for (int column = 0; column < content.columns().size(); column++) {
        String heading = content.columns().get(column).heading();
        fill(header.createCell(column), BookCell.heading(heading));
      }
      int last = content.columns().size() - 1;
      header.setHeightInPoints(2 * LINE);
      sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, last));
      sheet.createFreezePane(2, 1);
      sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
    }
    for (int column = 0; column < content.columns().size(); column++) {
      sheet.setColumnWidth(column, content.columns().get(column).width() * WIDTH);
    }
    for (List<BookCell> cells : rows) {
      boolean prose = !content.table() && cells.size() == 1;
      int across = prose ? content.columns().stream().mapToInt(BookSheet.Column::width).sum() : 0;
      if (prose) {
        int last = content.columns().size() - 1;
        sheet.addMergedRegion(new CellRangeAddress(line, line, 0, last));
      }
      Row row = sheet.createRow(line++);
      int lines = 1;
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).equals(BookCell.EMPTY)) {
          fill(row.createCell(column), cells.get(column));
          int width = Math.max(across, content.columns().get(column).width());
          lines = Math.max(lines, lines(cells.get(column), width));
        }
      }
      row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
    }
    onPaper(sheet);
  }

  /** The lines a text is broken into, reckoned a little short so that nothing is hidden. */
  private static int lines(BookCell content, int width) {
    return content instanceof BookCell.Text text && text.tone() != BookTone.LINE
        ? 1 + Lines.width(text.text()) * 10 / (width * 9)
        : 1;
  }

  private static void onPaper(SXSSFSheet sheet) {
    sheet.setFitToPage(true);
    PrintSetup paper = sheet.getPrintSetup();
    paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
    paper.setLandscape(true);
    paper.setFitWidth((short) 1);
    paper.setFitHeight((short) 0);
  }

  private void fill(Cell cell, BookCell content) {
    if (content instanceof BookCell.Amount number && isKept(number.amount())) {
      cell.setCellValue(number.amount().doubleValue());
      cell.setCellStyle(looks.number(number));
    } else if (content instanceof BookCell.Day day) {
      cell.setCellValue(day.day());
      cell.setCellStyle(looks.day());
    } else {
      String text = text(content);
      cell.setCellValue(OfficeFile.escaped(text));
      cell.setCellStyle(looks.text(tone(content), OfficeFile.likeFormula(text)));
    }
  }

  private static boolean isKept(BigDecimal amount) {
    return amount.precision() <= MOST_DIGITS;
  }

  private static String text(BookCell content) {
    String text =
        content instanceof BookCell.Amount number
            ? number.amount().toPlainString() + (number.percent() ? " %" : "")
            : ((BookCell.Text) content).text();
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
  }

  private static BookTone tone(BookCell content) {
    return content instanceof BookCell.Text text ? text.tone() : BookTone.PLAIN;
  }
}
