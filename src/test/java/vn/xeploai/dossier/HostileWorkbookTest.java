package vn.xeploai.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.dossier.Book.raw;
import static vn.xeploai.dossier.Book.row;
import static vn.xeploai.dossier.Book.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that only pretend to be a dossier are answered, never obeyed. */
class HostileWorkbookTest {
  private static final String HEADER = row(1, "mã", "kết quả");
  private static final String BOMB =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

  @TempDir private Path folder = Path.of("");

  private static Book results(String... rows) {
    return Book.minimal().sheet("results", rows);
  }

  private static String cell(String reference, String attributes, String inside) {
    return raw(
        2, text("A2", "b.1") + "<c r=\"" + reference + "\" " + attributes + ">" + inside + "</c>");
  }

  static Stream<String> refused() {
    return books().keySet().stream();
  }

  /** Workbooks by what is wrong with them. */
  private static Map<String, Book> books() {
    String sheet = "<worksheet " + Book.NS + "><sheetData/></worksheet>";
    Map<String, Book> books = new TreeMap<>();
    books.put("macros", Book.minimal().part("xl/vbaProject.bin", "x"));
    books.put("macro sheet", Book.minimal().part("xl/macrosheets/sheet1.xml", "<x/>"));
    books.put("links", Book.minimal().part("xl/externalLinks/externalLink1.xml", "<x/>"));
    books.put("macros of another name", Book.minimal().typed("x", "ms-office.vbaProject"));
    books.put("macro sheet of another name", Book.minimal().typed("x", "ms-excel.macrosheet+xml"));
    books.put(
        "links of another name",
        Book.minimal().typed("x", "openxmlformats-officedocument.spreadsheetml.externalLink+xml"));
    books.put("entities in a sheet", Book.minimal().xml("results", BOMB + sheet));
    books.put(
        "external entity",
        Book.minimal()
            .xml("results", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + sheet));
    books.put(
        "entities in shared texts",
        Book.minimal().part("xl/sharedStrings.xml", BOMB + "<sst " + Book.NS + "/>"));
    books.put(
        "entities in the workbook",
        Book.minimal().part("xl/workbook.xml", BOMB + "<workbook " + Book.NS + "/>"));
    books.put(
        "entities in the styles",
        Book.minimal().part("xl/styles.xml", BOMB + "<styleSheet " + Book.NS + "/>"));
    books.put(
        "entities in the types", Book.minimal().part("[Content_Types].xml", BOMB + "<Types/>"));
    books.put("no types", Book.minimal().part("[Content_Types].xml", ""));
    books.put("no relations", Book.minimal().part("_rels/.rels", "<x"));
    books.put("sheet cut short", Book.minimal().xml("results", sheet.substring(0, 90)));
    books.put("no XML", Book.minimal().xml("results", "PK"));
    books.put("shared text too far", results(HEADER, cell("B2", "t=\"s\"", "<v>99</v>")));
    books.put("shared text below", results(HEADER, cell("B2", "t=\"s\"", "<v>-1</v>")));
    books.put("row twice", results(HEADER, row(2, "b.1", "5"), row(2, "b.1", "6")));
    books.put("row too far", results(HEADER, raw(1_048_577, "")));
    books.put("row without end", results(HEADER, raw(2_147_483_647, "")));
    books.put("column too far", results(HEADER, cell("XFE2", "t=\"n\"", "<v>5</v>")));
    books.put("column without end", results(HEADER, cell("ZZZZZZZ2", "t=\"n\"", "<v>5</v>")));
    books.put("cell of another row", results(HEADER, cell("B9", "t=\"n\"", "<v>5</v>")));
    books.put("number without end", results(HEADER, cell("B2", "", "<v>1E999</v>")));
    books.put("number of a gigabyte", results(HEADER, cell("B2", "", "<v>1E999999999</v>")));
    books.put("not a number", results(HEADER, cell("B2", "", "<v>NaN</v>")));
    books.put("long cell", results(HEADER, row(2, "b.1", "5" + "0".repeat(5_000))));
    books.put("formula as text", results(HEADER, row(2, "=cmd|' /C calc'!A0", "5")));
    books.put("right to left", results(HEADER, row(2, "b.1\u202E", "5")));
    books.put(
        "entry outside", Book.minimal().sheet("result", HEADER).part("xl/vbaProject.bin", ""));
    books.put("zip bomb", Book.minimal().part("xl/sharedStrings.xml", " ".repeat(40 << 20)));
    books.put("bomb of styles", Book.minimal().part("xl/styles.xml", " ".repeat(40 << 20)));
    books.put("bomb of types", Book.minimal().part("[Content_Types].xml", " ".repeat(40 << 20)));
    books.put("bomb of a sheet", Book.minimal().xml("results", " ".repeat(40 << 20)));
    books.put("bomb of elements", Book.minimal().part("xl/styles.xml", "<x>".repeat(2_000_000)));
    books.put("text bomb", Book.minimal().part("xl/sharedStrings.xml", shared(70 << 20)));
    return books;
  }

  private static String shared(int length) {
    return "<sst " + Book.NS + "><si><t>" + "a".repeat(length) + "</t></si></sst>";
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isAnsweredWithAWayOut(String name) {
    Book book = Book.minimal();
    Path file = books().getOrDefault(name, book).at(folder.resolve("x.xlsx"));

    List<String> problems = Book.problems(file);

    assertFalse(problems.isEmpty(), name);
    assertTrue(problems.stream().allMatch(one -> one.contains("Way out: ")), problems.toString());
    assertFalse(problems.toString().contains("\u202E"), name);
  }

  @Test
  void macrosAndLinksAreNamedWhateverTheirPartsAreCalled() {
    assertNamed("macros of another name", "macros");
    assertNamed("macro sheet of another name", "macros");
    assertNamed("links of another name", "links");
  }

  private void assertNamed(String name, String expected) {
    Path file = books().getOrDefault(name, Book.minimal()).at(folder.resolve("x.xlsx"));
    List<String> problems = Book.problems(file);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(expected), problems.toString());
  }

  @Test
  void whatIsNoWorkbookIsTold() throws IOException {
    byte[] whole = Files.readAllBytes(Book.minimal().at(folder.resolve("whole.xlsx")));
    assertTold(new byte[0], "This is not an .xlsx workbook.");
    assertTold("commune,year".getBytes(UTF_8), "This is not an .xlsx workbook.");
    assertTold(Arrays.copyOf(whole, whole.length / 2), "damaged or not whole");
    assertTold(Arrays.copyOf(whole, whole.length - 5), "damaged or not whole");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertTold(old, "the old form (.xls) or one with a password");
  }

  @Test
  void anyByteMayBeWrong() throws IOException {
    byte[] whole = Files.readAllBytes(Book.minimal().at(folder.resolve("whole.xlsx")));
    Path file = folder.resolve("x.xlsx");
    for (int at = 0; at < whole.length; at += 23) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x41;
      Files.write(file, damaged);
      assertInstanceOf(Reading.class, DossierReader.read(file));
    }
  }

  @Test
  void theMinimalBookItselfIsSound() {
    assertEquals(List.of(), Book.problems(Book.minimal().at(folder.resolve("x.xlsx"))));
  }

  private void assertTold(byte[] bytes, String expected) throws IOException {
    Path file = folder.resolve("x.xlsx");
    Files.write(file, bytes);
    List<String> problems = Book.problems(file);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(expected), problems.toString());
  }
}
