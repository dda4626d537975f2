package vn.xeploai.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;
import vn.xeploai.text.OfficeFile;

/** Writes a dossier, or none, as a workbook to be filled in; the same facts give the same bytes. */
public final class WorkbookWriter {
  private static final List<String> KEYS =
      List.of(
          "commune",
          "district",
          "province",
          "year",
          "rulebook",
          "resolution.title",
          "resolution.date",
          "illustrative",
          "quota_group");
  private static final int WIDTH = 256;
  private static final int GUIDE_WIDTH = 100 * WIDTH;
  private static final int HEAD_WIDTH = 40 * WIDTH;
  private static final int MOST_NUMBER_DIGITS = 15;
  private static final int FIRST_SAFE_YEAR = 1901;

  private final XSSFWorkbook book;
  private final BookStyles styles;
  private final Messages messages;

  private WorkbookWriter(XSSFWorkbook book, Messages messages) {
    this.book = book;
    this.styles = new BookStyles(book);
    this.messages = messages;
  }

  /** The bytes of the workbook with the facts of a dossier; without one, ready to be filled. */
  public static byte[] write(Optional<Dossier> dossier, Messages messages) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      WorkbookWriter writer = new WorkbookWriter(book, messages);
      writer.guide();
      writer.head(dossier);
      for (Table<?> table : Tables.ALL) {
        writer.table(table, dossier.map(table::rows).orElse(List.of()));
      }
      CoreProperties properties = book.getProperties().getCoreProperties();
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

  private void guide() {
    XSSFSheet sheet = book.createSheet(messages.of(Message.of("template.name")));
    sheet.setColumnWidth(0, GUIDE_WIDTH);
    int row = 0;
    for (String line : messages.of(Message.of("template.guide")).split("\\|", -1)) {
      XSSFCell cell = sheet.createRow(row).createCell(0);
      cell.setCellValue(line.strip());
      cell.setCellStyle(row == 0 ? styles.header() : styles.wrapped());
      row++;
    }
  }

  private void head(Optional<Dossier> dossier) {
    XSSFSheet sheet = book.createSheet(Head.SHEET);
    XSSFRow header = sheet.createRow(0);
    header(header, 0, "khóa", messages.of(Message.of("template.key")));
    header(header, 1, "giá trị", messages.of(Message.of("template.value")));
    int row = 1;
    for (List<String> entry : dossier.map(WorkbookWriter::entries).orElseGet(() -> blank())) {
      XSSFRow line = sheet.createRow(row++);
      for (int column = 0; column < entry.size(); column++) {
        text(line.createCell(column), entry.get(column));
      }
    }
    for (int column = 0; column < 2; column++) {
      sheet.setColumnWidth(column, HEAD_WIDTH);
      sheet.setDefaultColumnStyle(column, styles.text());
    }
    styles.lock(sheet);
  }

  private static List<List<String>> blank() {
    return KEYS.stream().map(key -> List.of(key, "")).toList();
  }

  private static List<List<String>> entries(Dossier dossier) {
    String text = HeadWriter.write(dossier.commune());
    List<List<String>> entries = new ArrayList<>();
    HeadText.read(text, new Problems())
        .entries()
        .forEach(entry -> entries.add(List.of(entry.key(), entry.value())));
    return entries;
  }

  private void table(Table<?> table, List<List<String>> rows) {
    XSSFSheet sheet = book.createSheet(Workbook.sheet(table.file()));
    XSSFRow header = sheet.createRow(0);
    for (int place = 0; place < table.columns().size(); place++) {
      Column column = table.columns().get(place);
      CellForm form = CellForm.of(column);
      String title = column.aliases().isEmpty() ? column.name() : column.aliases().get(0);
      header(header, place, title, CellForm.note(table, column, messages));
      sheet.setColumnWidth(place, Math.max(14, title.length() + 4) * WIDTH);
      sheet.setDefaultColumnStyle(place, styles.of(form));
      CellForm.choices(table, place, sheet);
    }
    for (int row = 0; row < rows.size(); row++) {
      XSSFRow line = sheet.createRow(row + 1);
      for (int place = 0; place < rows.get(row).size(); place++) {
        String text = rows.get(row).get(place);
        if (!text.isEmpty()) {
          CellForm form = CellForm.of(table.columns().get(place));
          XSSFCell cell = line.createCell(place);
          fill(cell, text, form);
        }
      }
    }
    styles.lock(sheet);
  }

  private void header(XSSFRow row, int place, String title, String note) {
    XSSFCell cell = row.createCell(place);
    cell.setCellValue(title);
    cell.setCellStyle(styles.header());
    styles.note(cell, note);
  }

  // A spreadsheet keeps 15 digits of a number; a longer one stays whole as text.
  private void fill(XSSFCell cell, String text, CellForm form) {
    cell.setCellStyle(styles.of(form));
    if (form == CellForm.NUMBER
        && Figure.read(text) instanceof Figure.Amount amount
        && amount.value().precision() <= MOST_NUMBER_DIGITS) {
      cell.setCellValue(amount.value().doubleValue());
      return;
    }
    Optional<LocalDate> day = form == CellForm.DATE ? Day.read(text) : Optional.empty();
    if (day.isPresent() && day.get().getYear() >= FIRST_SAFE_YEAR) {
      cell.setCellValue(day.get());
      return;
    }
    text(cell, text);
  }

  private void text(XSSFCell cell, String text) {
    cell.setCellValue(OfficeFile.escaped(text));
    cell.setCellStyle(styles.text(text));
  }
}
