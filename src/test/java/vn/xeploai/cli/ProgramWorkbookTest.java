package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook stands wherever a folder does, and is answered alike. */
class ProgramWorkbookTest {
  @TempDir private static Path folder = Path.of("");
  private static String book = "";

  @BeforeAll
  static void theDossierAsAWorkbook() {
    book = folder.resolve("duc-tho.xlsx").toString();
    assertEquals(0, Run.of("template", "--from", Run.DOSSIER, "--out", book).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check DOSSIER",
        "rate DOSSIER",
        "rate DOSSIER --members --lang en",
        "rate DOSSIER --format json",
        "rate DOSSIER --format csv",
        "rate DOSSIER --rulebook qd366",
        "rate DOSSIER --fail-below HTXSNV",
        "why DOSSIER CB05",
        "why DOSSIER target:c.4",
        "why DOSSIER CB05 --weakest",
        "why-not DOSSIER CB05 HTXSNV",
        "what-if DOSSIER --set cell.members-good=95",
        "what-if DOSSIER --fact results.csv:c.4:value=6480 --format json",
        "what-if DOSSIER --rulebook qd366 --format csv",
        "what-if DOSSIER --sweep cell.members-good=90..95:5",
        "reach DOSSIER CB05 HTXSNV"
      })
  void everyCommandAnswersAsOfTheFolder(String command) {
    assertEquals(
        Run.of(command.replace("DOSSIER", Run.DOSSIER).split(" ")),
        Run.of(command.replace("DOSSIER", book).split(" ")));
  }

  @Test
  void aWorkbookThatMayBeFilledInIsNotWrittenOver() throws IOException {
    byte[] before = Files.readAllBytes(Path.of(book));
    assertEquals(
        Run.failed(
            2,
            "Đã có "
                + book
                + " nên không ghi đè; hãy đặt tên khác, hoặc thêm --force để thay tệp đó."),
        Run.of("template", "--out", book));
    assertArrayEquals(before, Files.readAllBytes(Path.of(book)));
  }

  @Test
  void theDocumentsAreTheSame() throws IOException {
    Path ofFolder = forms(Run.DOSSIER, "of-folder");
    Path ofBook = forms(book, "of-book");
    List<String> names = Copy.names(ofFolder);
    assertEquals(names, Copy.names(ofBook));
    for (String name : names) {
      Path file = ofFolder.resolve(name);
      if (Files.isRegularFile(file)) {
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(ofBook.resolve(name)), name);
      }
    }
  }

  @Test
  void aKeptRunHoldsItAsAFolderAndIsRatedAgainToTheSameBytes() {
    Run kept =
        Run.of("rate", book, "--archive", folder.resolve("runs").toString(), "--at", "2023-12-31");
    assertEquals(0, kept.code(), kept.err());
    Path run = folder.resolve("runs").resolve(Copy.names(folder.resolve("runs")).get(0));
    Run verified = Run.of("verify", run.toString());
    assertEquals(0, verified.code(), verified.out());
    assertTrue(verified.out().contains("giống từng byte"), verified.out());

    Path ofFolder = folder.resolve("of-folder-run");
    Run.of("rate", Run.DOSSIER, "--archive", ofFolder.toString(), "--at", "2023-12-31");
    Run compared =
        Run.of("compare", ofFolder.resolve(Copy.names(ofFolder).get(0)).toString(), run.toString());
    assertTrue(
        compared.out().startsWith("Hồ sơ, bộ quy tắc và kết quả đều giống nhau."), compared.out());
  }

  private static Path forms(String dossier, String name) {
    Path out = folder.resolve(name);
    Run run = Run.of("forms", dossier, "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    return out;
  }
}
