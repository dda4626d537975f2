package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.dossier.Book.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** What the workbook to be filled in offers. */
class WorkbookWriterTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyColumnHasAHeaderThatIsReadAndASentenceOfItsOwn(Language language) throws IOException {
    Set<String> notes = new HashSet<>();
    try (XSSFWorkbook book = template(language)) {
      for (Table<?> table : Tables.ALL) {
        XSSFSheet sheet = book.getSheet(Workbook.sheet(table.file()));
        for (int place = 0; place < table.columns().size(); place++) {
          XSSFCell header = sheet.getRow(0).getCell(place);
          Column column = table.columns().get(place);
          String note = header.getCellComment().getString().getString();
          assertTrue(column.headers().contains(header.toString()), header.toString());
          assertNotEquals("", note);
          assertTrue(
              notes.add(note) || column.name().equals("subject"),
              () -> table.file() + ": " + column.name() + ": " + note);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyClosedSetIsOfferedInWordsThatAreRead(Language language) throws IOException {
    Messages messages = Messages.in(language);
    try (XSSFWorkbook book = template(language)) {
      for (Table<?> table : Tables.ALL) {
        for (int place = 0; place < table.columns().size(); place++) {
          Column column = table.columns().get(place);
          List<String> offered = Choices.words(column, messages);
          column
              .words()
              .ifPresent(
                  words -> offered.forEach(word -> assertTrue(words.read(word).isPresent(), word)));
          if (!offered.isEmpty()) {
            assertEquals(
                "\"" + String.join(",", offered) + "\"",
                list(book.getSheet(Workbook.sheet(table.file())), place));
          }
        }
      }
    }
    assertEquals(
        language == Language.VI ? List.of("có", "không") : List.of("yes", "no"),
        Vocabulary.ANSWERS.offered(language));
    assertEquals(
        language == Language.VI ? "khiển trách" : "reprimand",
        Vocabulary.FORMS.offered("Khiển trách", language));
  }

  @Test
  void everySubjectOwnerCellAndCodeIsOfferedFromWhatIsWritten() throws IOException {
    try (XSSFWorkbook book = template(Language.VI)) {
      for (String sheet :
          List.of(
              "work",
              "grades",
              "points",
              "discipline",
              "conclusions",
              "rulings",
              "levels",
              "history")) {
        assertEquals("subjects", list(book.getSheet(sheet), 0), sheet);
      }
      assertEquals("owners", list(book.getSheet("targets"), 7));
      assertEquals("owners", list(book.getSheet("tasks"), 2));
      assertEquals("cells!$A$2:$A$5001", list(book.getSheet("members"), 2));
      assertEquals("targets!$A$2:$A$5001", list(book.getSheet("results"), 0));
      assertEquals("targets!$A$2:$A$5001", list(book.getSheet("cells"), 2));
      assertTrue(book.isSheetHidden(book.getSheetIndex("lists")));
    }
  }

  @Test
  void everySheetIsPrintedAcrossA4WithItsHeaderOnEachPage() throws IOException {
    try (XSSFWorkbook book = template(Language.VI)) {
      for (Table<?> table : Tables.ALL) {
        XSSFSheet sheet = book.getSheet(Workbook.sheet(table.file()));
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
        assertTrue(sheet.isSheetLocked());
        assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getLocked());
        assertFalse(sheet.getColumnStyle(0).getLocked());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theExamplesAreADossierOfTheirOwn(Language language) {
    Messages messages = Messages.in(language);
    Map<String, String> contents = new TreeMap<>();
    contents.put(Head.FILE, "commune: A\nyear: 2023\n");
    for (Table<?> table : Tables.ALL) {
      List<String> cells = new ArrayList<>(Example.row(table, messages));
      assertEquals(table.columns().size(), cells.size(), table.file());
      cells.set(0, cells.get(0).replaceFirst(".*: ", ""));
      contents.put(table.file(), DossierWriter.sheet(table.names(), List.of(cells)));
    }

    Reading reading = DossierReader.read(contents);

    assertInstanceOf(Reading.Accepted.class, reading, reading::toString);
  }

  @Test
  void anExampleIsNoFactUntilItIsChanged() {
    String[] example = {"ví dụ: DV001", "Nguyễn Văn A", "CB01", "lãnh đạo", "HTTNV"};
    String[] moved = {"CB01", "ví dụ: DV001", "Nguyễn Văn A", "lãnh đạo", "HTTNV"};
    String[] changed = {"ví dụ: DV001", "Nguyễn Văn B", "CB01", "lãnh đạo", "HTTNV"};
    String[] header = {"mã", "họ và tên", "chi bộ", "vai trò", "xếp loại công chức"};
    String[] other = {"chi bộ", "mã", "họ và tên", "vai trò", "xếp loại công chức"};

    assertEquals(List.of(), members(row(1, header), row(2, example)));
    assertEquals(List.of(), members(row(1, other), row(2, moved)));
    assertEquals(
        List.of("members!C2, column chi bộ: No cell has the id “CB01”."),
        members(row(1, header), row(2, changed)));
    assertEquals(
        List.of("members!C3, column chi bộ: No cell has the id “CB01”."),
        members(row(1, header), row(3, example)));
  }

  private List<String> members(String... rows) {
    return Book.problems(Book.withMembers(rows).at(folder.resolve("x.xlsx"))).stream()
        .map(problem -> problem.replaceFirst(" Way out:.*", ""))
        .toList();
  }

  private static XSSFWorkbook template(Language language) throws IOException {
    byte[] bytes = WorkbookWriter.write(Optional.empty(), Messages.in(language));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** What a column of a sheet is chosen from; empty where it has no list. */
  private static String list(XSSFSheet sheet, int column) {
    for (XSSFDataValidation validation : sheet.getDataValidations()) {
      if (validation.getRegions().getCellRangeAddress(0).getFirstColumn() == column) {
        return validation.getValidationConstraint().getFormula1();
      }
    }
    return "";
  }
}
