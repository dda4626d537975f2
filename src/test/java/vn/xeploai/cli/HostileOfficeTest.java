package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text from facts is text in workbooks and Word documents too, and in the names of their files. */
class HostileOfficeTest {
  @TempDir private static Path folder = Path.of("");

  private static Path hostile = Path.of("");
  private static Path harmless = Path.of("");

  @BeforeAll
  static void write() {
    hostile = HostileDossier.hostile(folder.resolve("hostile"));
    harmless = HostileDossier.harmless(folder.resolve("harmless"));
  }

  @Test
  void theAnswersWorkbookHoldsTexts() {
    Path book = book("answer", hostile, "rate", "D", "--members", "--format", "xlsx");
    Path same = book("same", harmless, "rate", "D", "--members", "--format", "xlsx");
    List<String> texts = texts(book);
    texts.forEach(HostileTextTest::assertNothingHidden);
    assertEquals(List.of(), new AnswerReader.Content(List.of(), texts, true).unseen());
    assertEquals(OfficeParts.of(same).structure(), OfficeParts.of(book).structure());
  }

  @Test
  void theTemplatesWorkbookHoldsTheTextsOfTheFacts() {
    Path book = book("template", hostile, "template", "--from", "D");
    assertEquals(List.of(), new AnswerReader.Content(List.of(), texts(book), false).unseen());
    assertEquals(
        Run.answer("rate", hostile.toString(), "--format", "csv"),
        Run.answer("rate", book.toString(), "--format", "csv"));
  }

  @Test
  void theDocumentsHoldTexts() {
    SortedMap<String, OfficeParts> documents = documents("documents", hostile);
    SortedMap<String, OfficeParts> same = documents("same-documents", harmless);
    List<String> texts = documents.values().stream().map(one -> ofFigures(one.texts())).toList();
    texts.forEach(HostileTextTest::assertNothingHidden);
    assertEquals(List.of(), new AnswerReader.Content(List.of(), texts, true).unseen());
    assertEquals(ofTheCommittee(same), ofTheCommittee(documents));
    assertEquals(ofCells(same), ofCells(documents));
  }

  @Test
  void fileNamesLeadNowhereElse() throws IOException {
    Path small = Copy.small(folder.resolve("small"), 2023).folder();
    Files.writeString(
        small.resolve("cells.csv"),
        Stream.of(
                "id,name",
                "../x,a",
                "..\\x,a",
                "/etc/x,a",
                "C:x,a",
                "CON,a",
                "con,a",
                "nul.docx,a",
                "Lpt1,a",
                "..,a",
                "Đội 1,a",
                "doi 1,a",
                "-rf,a",
                "a".repeat(300) + ",a")
            .collect(Collectors.joining("\n")));
    Path out = folder.resolve("small-documents");
    run(small, out, "forms", "D");
    assertEquals(
        List.of(
            "C_x.docx",
            "Doi_1-2.docx",
            "_-rf.docx",
            "_CON.docx",
            "_Lpt1.docx",
            "__.docx",
            "___x-2.docx",
            "___x.docx",
            "_con-2.docx",
            "_etc_x.docx",
            "a".repeat(60) + ".docx",
            "doi_1.docx",
            "nul_docx.docx"),
        Copy.names(out.resolve("chi-bo")));
  }

  /** The texts of a workbook's cells, none of them a formula or a link, now or when edited. */
  private static List<String> texts(Path book) {
    List<String> texts = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(book.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertTrue(!isFormula(cell) || isOurOwn(cell), cell.toString());
            assertTrue(leadsNowhereElse(cell), cell.toString());
            if (cell.getCellType() == CellType.STRING) {
              String text = cell.getStringCellValue();
              assertEquals(
                  AnswerReader.isLikeFormula(text), cell.getCellStyle().getQuotePrefixed(), text);
              texts.add(text);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static boolean isFormula(Cell cell) {
    return cell.getCellType() == CellType.FORMULA;
  }

  /** Whether a formula is one of the hidden lists behind the template, which hold places alone. */
  private static boolean isOurOwn(Cell cell) {
    return cell.getSheet().getSheetName().equals("lists")
        && cell.getCellFormula()
            .replaceAll("\\b(cells|organisations|members)!", "")
            .matches("[A-Z0-9$:(),*+<>=&\"-]+");
  }

  /** A text without the no-break spaces that hold figures to their per cent signs. */
  private static String ofFigures(String text) {
    return text.replace("\u00A0%", " %");
  }

  /** Whether a cell has no link, or one from a sheet's name to that sheet. */
  private static boolean leadsNowhereElse(Cell cell) {
    Hyperlink link = cell.getHyperlink();
    return link == null
        || (link.getType() == HyperlinkType.DOCUMENT
            && link.getAddress().equals("'" + cell.getStringCellValue() + "'!A1")
            && cell.getSheet().getWorkbook().getSheet(cell.getStringCellValue()) != null);
  }

  private static Path book(String name, Path dossier, String... command) {
    Path book = folder.resolve(name + ".xlsx");
    run(dossier, book, command);
    return book;
  }

  private static SortedMap<String, OfficeParts> documents(String name, Path dossier) {
    Path out = folder.resolve(name);
    run(dossier, out, "forms", "D", "--members");
    SortedMap<String, OfficeParts> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file ->
                  documents.put(
                      out.relativize(file).toString().replace(File.separatorChar, '/'),
                      OfficeParts.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static void run(Path dossier, Path out, String... command) {
    List<String> words =
        new ArrayList<>(
            Stream.of(command).map(word -> word.equals("D") ? dossier.toString() : word).toList());
    words.addAll(List.of("--out", out.toString()));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  private static List<String> ofTheCommittee(SortedMap<String, OfficeParts> documents) {
    return structures(documents, false);
  }

  /** Those of cells, in whichever order their ids have. */
  private static List<String> ofCells(SortedMap<String, OfficeParts> documents) {
    return structures(documents, true).stream().sorted().toList();
  }

  private static List<String> structures(SortedMap<String, OfficeParts> documents, boolean cells) {
    List<String> structures = new ArrayList<>();
    documents.forEach(
        (name, document) -> {
          if (name.startsWith("chi-bo/") == cells) {
            structures.add(document.structure().toString());
          }
        });
    assertFalse(structures.isEmpty());
    return structures;
  }
}
