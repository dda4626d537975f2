package vn.xeploai.dossier;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** The first sheet of a workbook to be filled in: in which order, and what goes where. */
final class BookGuide {
  private static final int WIDTH = 256;
  private static final int TITLE_LINES = 2;
  private static final int SHEET_WIDTH = 18;
  private static final int TEXT_WIDTH = 100;

  private final SXSSFSheet sheet;
  private final BookStyles styles;
  private final Messages messages;
  private int row;

  BookGuide(SXSSFSheet sheet, BookStyles styles, Messages messages) {
    this.sheet = sheet;
    this.styles = styles;
    this.messages = messages;
  }

  /** Writes the guide to these sheets, in the order of work. */
  void write(List<String> names) {
    sheet.setDefaultRowHeightInPoints(BookSheet.LINE_POINTS);
    sheet.setColumnWidth(0, SHEET_WIDTH * WIDTH);
    sheet.setColumnWidth(1, TEXT_WIDTH * WIDTH);
    Row title = sheet.createRow(row++);
    title.setHeightInPoints(TITLE_LINES * BookSheet.LINE_POINTS);
    cell(title, 0, messages.of(Message.of("template.title")), styles.title());
    paragraphs("template.before");
    Row head = sheet.createRow(row++);
    cell(head, 0, messages.of(Message.of("template.sheet")), styles.header(true));
    cell(head, 1, messages.of(Message.of("template.what")), styles.header(true));
    for (String name : names) {
      String text = messages.of(Message.of("sheet." + name));
      Row line = sheet.createRow(row++);
      line.setHeightInPoints(height(text, TEXT_WIDTH));
      Cell link = cell(line, 0, name, styles.link());
      Hyperlink to =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      to.setAddress("'" + name + "'!A1");
      link.setHyperlink(to);
      cell(line, 1, text, styles.wrapped());
    }
    paragraphs("template.after");
    BookSheet.print(sheet);
  }

  private void paragraphs(String key) {
    for (String text : messages.of(Message.of(key)).split("\\|", -1)) {
      Row line = sheet.createRow(row);
      line.setHeightInPoints(height(text, SHEET_WIDTH + TEXT_WIDTH));
      cell(line, 0, text.strip(), styles.wrapped());
      sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 1));
      row++;
    }
  }

  private static Cell cell(Row row, int place, String text, CellStyle style) {
    Cell cell = row.createCell(place);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }

  private static float height(String text, int width) {
    return BookSheet.lines(text, width) * BookSheet.LINE_POINTS;
  }
}
