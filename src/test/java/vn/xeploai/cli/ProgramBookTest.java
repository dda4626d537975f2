package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Shown;

/** The answer as a workbook says what the JSON says, in cells people can filter and add up. */
class ProgramBookTest {
  private static final int LEAST_STEP = 25;

  @TempDir private Path folder = Path.of("");

  @Test
  void theSameBytesGoToAFileAndToStandardOutput() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = new Program(out, new ByteArrayOutputStream()).run(command());

    assertEquals(0, code);
    assertArrayEquals(Files.readAllBytes(written()), out.toByteArray());
  }

  @Test
  void aSheetForEachQuestionWithFiltersAndHeadingsThatStay() throws IOException {
    try (XSSFWorkbook book = book(command())) {
      assertEquals(
          List.of(
              "Tổng hợp",
              "Chỉ tiêu",
              "Xếp loại",
              "Tiêu chí",
              "Còn để mở",
              "Các bước và quyết định",
              "Hệ quả"),
          names(book));
      for (int at = 1; at < book.getNumberOfSheets(); at++) {
        XSSFSheet sheet = book.getSheetAt(at);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        String filtered = sheet.getCTWorksheet().getAutoFilter().getRef();
        assertTrue(filtered.endsWith(String.valueOf(sheet.getLastRowNum() + 1)), filtered);
      }
    }
  }

  @Test
  void targetsAreTheJsonsAndTheirFiguresNumbers() throws IOException {
    try (XSSFWorkbook book = book(command())) {
      Grid rows = Grid.of(book.getSheet("Chỉ tiêu"), "Mã");
      int leaves = 0;
      for (JsonNode target : json().at("/targets/items")) {
        assertEquals(text(target, "title"), rows.cell(text(target, "code"), "Nội dung").toString());
        for (JsonNode leaf : target.at("/leaves")) {
          leaves++;
          String code = text(leaf, "code");
          if (leaf.at("/value").isNull()) {
            assertFalse(rows.has(code, "Kết quả"), "what is missing is no zero");
          } else if (text(leaf, "value").matches("[0-9.]+")) {
            XSSFCell value = rows.cell(code, "Kết quả");
            assertEquals(CellType.NUMERIC, value.getCellType());
            assertEquals(0, decimal(value).compareTo(new BigDecimal(text(leaf, "value"))));
          }
        }
      }
      assertEquals(json().at("/targets/items").size() + leaves, rows.ids().size());
      assertEquals("56.1", rows.cell("c.1", "Mức giao").getRawValue());
    }
  }

  @Test
  void ratingsAndFindingsAreTheJsons() throws IOException {
    try (XSSFWorkbook book = book(command())) {
      Grid ratings = Grid.of(book.getSheet("Xếp loại"), "Mã");
      JsonNode answer = json();
      assertEquals(answer.at("/ratings").size(), ratings.ids().size());
      for (JsonNode rating : answer.at("/ratings")) {
        String id = text(rating, "subject");
        if (rating.at("/settled").booleanValue() && !text(rating, "level").equals("NOT_RATED")) {
          assertEquals(text(rating, "level"), ratings.cell(id, "Mức xếp loại").toString());
        }
        if (text(rating, "kind").equals("MEMBER")) {
          assertFalse(ratings.has(id, "Tên"), "members are named on request only");
        }
      }
      assertEquals(answer.at("/findings").size(), book.getSheet("Tiêu chí").getLastRowNum());
      assertEquals("HTTNV–HTXSNV", ratings.cell("CB04", "Mức xếp loại").toString());
    }
  }

  @Test
  void openPointsNameTheFactsAndOverridesTheirReasons() throws IOException {
    try (XSSFWorkbook book = book(command())) {
      List<String> missing = new ArrayList<>();
      json()
          .at("/ratings")
          .forEach(rating -> rating.at("/missing").forEach(one -> missing.add(one.textValue())));
      Grid open = Grid.of(book.getSheet("Còn để mở"), "Mã hoặc dữ kiện");
      assertFalse(missing.isEmpty());
      missing.forEach(address -> assertTrue(open.ids().contains(address), address));

      Grid levels = Grid.of(book.getSheet("Các bước và quyết định"), "Mã");
      for (JsonNode override : json().at("/overrides")) {
        String id = text(override, "subject");
        assertEquals("có", levels.cell(id, "Khác mức tính").toString());
        assertEquals(text(override, "reason"), levels.cell(id, "Lý do").toString());
        assertEquals(
            text(override, "decidedOn"),
            levels
                .cell(id, "Ngày quyết định")
                .getLocalDateTimeCellValue()
                .toLocalDate()
                .toString());
      }
      assertEquals("không", levels.cell("CB01", "Khác mức tính").toString());
    }
  }

  @Test
  void membersAreNamedOnRequest() throws IOException {
    try (XSSFWorkbook book = book(command("--members"))) {
      assertTrue(Grid.of(book.getSheet("Xếp loại"), "Mã").has("DV001", "Tên"));
    }
  }

  @Test
  void levelsAreToldApartInGrey() throws IOException {
    try (XSSFWorkbook book = book(command())) {
      Map<String, Integer> greys = new HashMap<>();
      Grid ratings = Grid.of(book.getSheet("Xếp loại"), "Mã");
      for (String id : ratings.ids()) {
        XSSFCell level = ratings.cell(id, "Mức xếp loại");
        XSSFCellStyle style = level.getCellStyle();
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
          greys.put(level.toString(), grey(style.getFillForegroundColorColor().getRGB()));
        }
      }
      List<String> darkestFirst =
          greys.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .toList();
      assertEquals(List.of("KHTNV", "HTXSNV", "HTTNV", "HTNV"), darkestFirst);
      List<Integer> steps = greys.values().stream().sorted().toList();
      for (int at = 1; at < steps.size(); at++) {
        assertTrue(steps.get(at - 1) + LEAST_STEP < steps.get(at), greys.toString());
      }
    }
  }

  @Test
  void textOfFactsIsTextAndHiddenCharactersAreShown() throws IOException {
    Copy dossier =
        Copy.small(folder.resolve("d"), 2023)
            .change("targets.csv", "Lúa", "\"=HYPERLINK(\"\"x\"\")\u202E\"");
    try (XSSFWorkbook book = book("rate", dossier.path(), "--format", "xlsx", "--lang", "en")) {
      XSSFCell title = Grid.of(book.getSheet("Targets"), "Code").cell("b.1", "Title");
      assertEquals(CellType.STRING, title.getCellType());
      assertTrue(title.getCellStyle().getQuotePrefixed(), "stays a text when it is edited");
      assertTrue(title.toString().startsWith("=HYPERLINK("), title.toString());
      assertFalse(title.toString().codePoints().anyMatch(Shown::isHidden), title.toString());
      assertNotEquals("", book.getSheetAt(0).getRow(0).getCell(0).toString());
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(cell -> assertNotEquals(CellType.FORMULA, cell.getCellType()))));
    }
  }

  private static String[] command(String... more) {
    List<String> command = new ArrayList<>(List.of("rate", Run.DOSSIER, "--format", "xlsx"));
    command.addAll(List.of(more));
    return command.toArray(String[]::new);
  }

  private Path written() {
    Path file = folder.resolve("answer.xlsx");
    Run.of(command("--out", file.toString()));
    return file;
  }

  private static XSSFWorkbook book(String... command) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, new Program(out, new ByteArrayOutputStream()).run(command));
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(Run.answer("rate", Run.DOSSIER, "--format", "json"));
  }

  private static String text(JsonNode node, String key) {
    return node.at("/" + key).asText();
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static BigDecimal decimal(XSSFCell cell) {
    return new BigDecimal(cell.getRawValue());
  }

  private static int grey(byte[] colour) {
    return ((colour[0] & 0xFF) * 299 + (colour[1] & 0xFF) * 587 + (colour[2] & 0xFF) * 114) / 1000;
  }

  /** The rows of a table by one column, each by heading; empty cells are left out. */
  private record Grid(Map<String, Map<String, XSSFCell>> rows) {
    static Grid of(XSSFSheet sheet, String key) {
      Map<String, Map<String, XSSFCell>> rows = new HashMap<>();
      XSSFRow header = sheet.getRow(0);
      for (int at = 1; at <= sheet.getLastRowNum(); at++) {
        Map<String, XSSFCell> row = new HashMap<>();
        String id = "";
        for (int column = 0; column < header.getLastCellNum(); column++) {
          XSSFCell cell = sheet.getRow(at).getCell(column);
          String heading = header.getCell(column).toString();
          if (cell != null && !cell.toString().isEmpty()) {
            row.put(heading, cell);
            id = heading.equals(key) ? cell.toString() : id;
          }
        }
        rows.put(id, row);
      }
      return new Grid(rows);
    }

    Set<String> ids() {
      return rows.keySet();
    }

    boolean has(String id, String heading) {
      return rows.getOrDefault(id, Map.of()).containsKey(heading);
    }

    XSSFCell cell(String id, String heading) {
      XSSFCell cell = rows.getOrDefault(id, Map.of()).get(heading);
      if (cell == null) {
        throw new AssertionError(id + " has no " + heading);
      }
      return cell;
    }
  }
}
