package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.text.Shown;

/** Facts are text: they name no code, steer no terminal, and no answer is lost silently. */
class ProgramSafetyTest {
  private static final String HOSTILE = "\u001B[31m\u009B2J\u202Ecba";

  @TempDir private Path folder = Path.of("");

  @Test
  void anAnswerThatCannotBeWrittenIsAFailure() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(new Full(), err).run("rate", Run.DOSSIER);
    assertEquals(1, code);
    assertEquals("Không ghi được kết quả ra đầu ra chuẩn.\n", err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  void hiddenCharactersOfFactsAreShownNotObeyed(String format) {
    Copy dossier =
        Copy.small(folder.resolve("d"), 2023)
            .change("targets.csv", "Lúa", "=1+1" + HOSTILE)
            .change("results.csv", "b.1,5", "b.1,4");
    String answer = Run.answer("rate", dossier.folder().toString(), "--format", format);
    assertTrue(answer.contains("1+1"), answer);
    assertFalse(answer.codePoints().anyMatch(one -> one != '\n' && Shown.isHidden(one)), answer);
  }

  @Test
  void aCellThatLooksLikeAFormulaStaysText() {
    Copy dossier = Copy.small(folder.resolve("d"), 2023).change("targets.csv", "Lúa", "=1+1");
    String answer = Run.answer("rate", dossier.folder().toString(), "--format", "csv");
    assertTrue(answer.contains("\nTARGET,b.1,'=1+1,"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules/qd124", "../../etc", "qd999"})
  void factsNameOnlyRulebooksThatShip(String rulebook) {
    Copy dossier =
        Copy.small(folder.resolve("d"), 2023)
            .change("dossier.yaml", "year: 2023", "year: 2023\nrulebook: " + rulebook);
    assertEquals(
        Run.failed(
            4,
            "dossier.yaml: không có bộ quy tắc «"
                + rulebook
                + "»; có sẵn: qd124, qd132, qd366; hoặc nêu một thư mục"),
        Run.of("rate", dossier.folder().toString()));
  }

  @Test
  void theDeskMayNameAnotherRulebookThanFactsThatNameNone() {
    Copy dossier =
        Copy.small(folder.resolve("d"), 2022)
            .change("dossier.yaml", "year: 2022", "year: 2022\nrulebook: qd999");
    String path = dossier.folder().toString();
    assertFalse(Run.answer("rate", path, "--rulebook", "qd124").isEmpty());
    assertEquals(
        List.of(
            "Hồ sơ không có lỗi.",
            "Chưa có bộ quy tắc nào cho hồ sơ này nên chưa xét các quyết định miễn tiêu chí; khi"
                + " xếp loại cần nêu --rulebook."),
        Run.answer("check", path).lines().toList());
  }

  @Test
  void aForbiddenWaiverIsToldTogetherWithEverythingElse() {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change("results.csv", "c.4,6312", "c.4,6.312")
            .change("rulings.csv", "KHTNV.work-and-key", "KHTNV.disunity");
    assertEquals(
        List.of("results.csv:16, cột value", "rulings.csv:2, cột clause", "Có 2 lỗi."),
        Run.of("check", dossier.folder().toString())
            .out()
            .lines()
            .map(line -> line.replaceAll(": .*", ""))
            .toList());
  }

  @Test
  void aFileOfArgumentsIsNotReadBehindTheUsersBack() {
    assertEquals(2, Run.of("@" + folder.resolve("arguments")).code());
  }

  /** A disk that is full. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int one) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
