package vn.xeploai.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;
import vn.xeploai.text.OfficeFile;

/**
 * Writes a dossier, or none, as a workbook to be filled in; the same facts give the same bytes.
 * Rows go to disk as they are written, so that the size of a dossier asks for no memory.
 */
public final class WorkbookWriter {
  /**
   * The sheets in the order of work: who there is, what is asked, what was done, what is decided.
   */
  private static final List<Table<?>> ORDER =
      List.of(
          CellTable.TABLE,
          OrganisationTable.TABLE,
          MemberTable.TABLE,
          TargetTable.TABLE,
          TaskTable.TABLE,
          ResultTable.TABLE,
          WorkTable.TABLE,
          GradeTable.TABLE,
          PointsTable.TABLE,
          DisciplineTable.TABLE,
          ConclusionTable.TABLE,
          HistoryTable.TABLE,
          RulingTable.TABLE,
          LevelTable.TABLE);

  private static final List<String> KEYS =
      List.of(
          "commune",
          "district",
          "province",
          "year",
          "rulebook",
          "resolution.title",
          "resolution.date",
          "resolution.rewards",
          "illustrative",
          "quota_group");
  private static final int ROWS_IN_MEMORY = 100;
  private static final int KEY_WIDTH = 24;
  private static final int VALUE_WIDTH = 90;
  private static final int LEAST_WIDTH = 14;
  private static final int LONG_WIDTH = 40;
  private static final int WORD_WIDTH = 24;
  private static final List<String> LONG =
      List.of("title", "name", "criterion", "reason", "evidence", "document");
  private static final int MOST_NUMBER_DIGITS = 15;
  private static final int FIRST_SAFE_YEAR = 1901;

  private final SXSSFWorkbook book;
  private final BookStyles styles;
  private final Messages messages;

  private WorkbookWriter(SXSSFWorkbook book, Messages messages) {
    this.book = book;
    this.styles = new BookStyles(book);
    this.messages = messages;
  }

  /** The bytes of the workbook with the facts of a dossier; without one, ready to be filled. */
  public static byte[] write(Optional<Dossier> dossier, Messages messages) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY)) {
      book.setZip64Mode(Zip64Mode.AsNeeded);
      new WorkbookWriter(book, messages).sheets(dossier);
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

  private void sheets(Optional<Dossier> dossier) {
    List<String> names = new ArrayList<>(List.of(Head.SHEET));
    ORDER.forEach(table -> names.add(Workbook.sheet(table.file())));
    String guide = messages.of(Message.of("template.name"));
    new BookGuide(book.createSheet(guide), styles, messages).write(names);
    head(dossier);
    for (Table<?> table : ORDER) {
      BookSheet sheet = columns(table);
      dossier.ifPresentOrElse(
          facts -> rows(table, table.rows(facts), sheet), () -> example(table, sheet));
    }
    KnownIds.add(
        book,
        List.of(
            ids(CellTable.TABLE, dossier),
            ids(OrganisationTable.TABLE, dossier),
            ids(MemberTable.TABLE, dossier)));
  }

  private List<String> ids(Table<?> table, Optional<Dossier> dossier) {
    return dossier.map(table::rows).orElseGet(() -> List.of(Example.row(table, messages))).stream()
        .map(cells -> cells.get(0))
        .toList();
  }

  private void head(Optional<Dossier> dossier) {
    BookSheet sheet = new BookSheet(book.createSheet(Head.SHEET), styles);
    sheet.column(0, CellForm.TEXT, KEY_WIDTH);
    sheet.column(1, CellForm.TEXT, VALUE_WIDTH);
    sheet.header(0, "khóa", true, note("template.key"));
    sheet.header(1, "giá trị", true, note("template.value"));
    int row = 1;
    for (Map.Entry<String, String> entry : entries(dossier).entrySet()) {
      Row line = sheet.sheet().createRow(row);
      Cell key = line.createCell(0);
      text(key, HeadReader.KEYS.offered(entry.getKey(), messages.language()));
      if (KEYS.contains(entry.getKey())) {
        key.setCellStyle(styles.wrapped());
        sheet.note(key, note("column.dossier." + entry.getKey()));
      }
      Cell value = line.createCell(1);
      text(value, entry.getValue());
      sheet.heighten(line, List.of(entry.getKey(), entry.getValue()));
      if (entry.getKey().equals("illustrative")) {
        value.setCellValue(Vocabulary.SWITCHES.offered(entry.getValue(), messages.language()));
        List<String> answers = Vocabulary.SWITCHES.offered(messages.language());
        CellRangeAddressList here = new CellRangeAddressList(row, row, 1, 1);
        Choices.offer(answers, sheet.sheet(), here, messages);
      }
      row++;
    }
  }

  private String note(String key) {
    return messages.of(Message.of(key));
  }

  private static Map<String, String> entries(Optional<Dossier> dossier) {
    Map<String, String> entries = new LinkedHashMap<>();
    KEYS.forEach(key -> entries.put(key, ""));
    dossier
        .map(facts -> HeadText.read(HeadWriter.write(facts.commune()), new Problems()).entries())
        .orElse(List.of())
        .forEach(entry -> entries.put(entry.key(), entry.value()));
    return entries;
  }

  private BookSheet columns(Table<?> table) {
    String name = Workbook.sheet(table.file());
    BookSheet sheet = new BookSheet(book.createSheet(name), styles);
    List<Column> columns = table.columns();
    for (int place = 0; place < columns.size(); place++) {
      sheet.column(place, CellForm.of(columns.get(place)), width(columns.get(place)));
    }
    for (int place = 0; place < columns.size(); place++) {
      Column column = columns.get(place);
      sheet.header(place, column.title(), column.required(), note(table, column));
      Choices.offer(table, place, sheet.sheet(), messages);
    }
    return sheet;
  }

  private int width(Column column) {
    int least = LONG.contains(column.name()) ? LONG_WIDTH : LEAST_WIDTH;
    int word = Choices.words(column, messages).stream().mapToInt(String::length).max().orElse(0);
    return Math.max(least, Math.max(Math.min(word, WORD_WIDTH), column.title().length()) + 4);
  }

  private String note(Table<?> table, Column column) {
    List<String> lines = new ArrayList<>();
    lines.add(note("column." + Workbook.sheet(table.file()) + "." + column.name()));
    List<String> words = Choices.words(column, messages);
    if (!words.isEmpty()) {
      lines.add(messages.of(Message.of("template.words", String.join(", ", words))));
    }
    lines.add(note(column.required() ? "template.required" : "template.optional"));
    return String.join("\n", lines);
  }

  private void example(Table<?> table, BookSheet sheet) {
    List<String> cells = Example.row(table, messages);
    Row line = sheet.sheet().createRow(1);
    for (int place = 0; place < cells.size(); place++) {
      CellForm form = CellForm.of(table.columns().get(place));
      Cell cell = line.createCell(place);
      fill(cell, cells.get(place), form);
      cell.setCellStyle(styles.example(form));
    }
    sheet.heighten(line, cells);
  }

  private void rows(Table<?> table, List<List<String>> rows, BookSheet sheet) {
    for (int row = 0; row < rows.size(); row++) {
      Row line = sheet.sheet().createRow(row + 1);
      for (int place = 0; place < rows.get(row).size(); place++) {
        Column column = table.columns().get(place);
        String text = rows.get(row).get(place);
        if (!text.isEmpty()) {
          Cell cell = line.createCell(place);
          fill(cell, offered(column, text), CellForm.of(column));
        }
      }
      sheet.heighten(line, rows.get(row));
    }
  }

  // The word that the list of the column offers, so that it is found there again.
  private String offered(Column column, String text) {
    Language language = messages.language();
    return column.words().map(words -> words.offered(text, language)).orElse(text);
  }

  // A spreadsheet keeps 15 digits of a number; a longer one stays whole as text.
  private void fill(Cell cell, String text, CellForm form) {
    cell.setCellStyle(styles.of(form));
    if (form.isNumber()
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

  private void text(Cell cell, String text) {
    cell.setCellValue(OfficeFile.escaped(text));
    cell.setCellStyle(styles.text(text));
  }
}
