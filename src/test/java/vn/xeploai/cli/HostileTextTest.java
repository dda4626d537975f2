package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.xeploai.text.Shown;

/**
 * Text from facts is text in every format of every command: it changes nothing of the structure,
 * and what is not seen is shown.
 */
class HostileTextTest {
  /**
   * An answer that holds texts of facts.
   *
   * @param arguments the command, with {@code D} for the dossier
   * @param reader how it is read
   * @param seen how many of the hostile texts are in it, at least
   */
  record Answer(String arguments, AnswerReader reader, int seen) {
    String of(Path dossier) {
      return Run.answer(words(dossier));
    }

    String[] words(Path dossier) {
      String cell =
          dossier.endsWith("harmless") ? "Tên " + CELL + " " + CELL : HostileDossier.cell(CELL);
      return Arrays.stream(arguments.split(" ", -1))
          .map(word -> word.equals("D") ? dossier.toString() : word.equals("C") ? cell : word)
          .toArray(String[]::new);
    }
  }

  static final List<Answer> ANSWERS =
      List.of(
          new Answer("rate D --members", AnswerReader.LINES, 60),
          new Answer("rate D --format json", AnswerReader.JSON, 60),
          new Answer("rate D --format csv --members", AnswerReader.CSV, 60),
          new Answer("rate D --format html --members", AnswerReader.HTML, 60),
          new Answer("why D committee --depth 5 --length all --members", AnswerReader.LINES, 60),
          new Answer("why D committee --depth 5 --format json", AnswerReader.JSON, 60),
          new Answer("why D committee --depth 5 --format html --members", AnswerReader.HTML, 60),
          new Answer("why D committee --depth 5 --format dot --members", AnswerReader.DOT, 60),
          new Answer("why-not D C HTXSNV --members", AnswerReader.LINES, 30),
          new Answer("why-not D C HTXSNV --format json", AnswerReader.JSON, 1),
          new Answer(
              "what-if D --without qd124.collective.KHTNV.disunity --members",
              AnswerReader.LINES,
              60),
          new Answer(
              "what-if D --without qd124.collective.KHTNV.disunity --format json",
              AnswerReader.JSON,
              60),
          new Answer(
              "what-if D --without qd124.collective.KHTNV.disunity --format csv --members",
              AnswerReader.CSV,
              60),
          new Answer(
              "what-if D --without qd124.collective.KHTNV.disunity --format html --members",
              AnswerReader.HTML,
              60),
          new Answer(
              "what-if D --sweep cell.members-good=0..100:50 --format svg", AnswerReader.SVG, 30),
          new Answer(
              "what-if D --sweep cell.members-good=0..100:50 --format html", AnswerReader.HTML, 30),
          new Answer("reach D C HTTNV", AnswerReader.LINES, 1),
          new Answer("reach D C HTTNV --format json", AnswerReader.JSON, 1));

  /** The number of the script among the texts. */
  private static final int CELL = 24;

  private static Path hostile = Path.of("");
  private static Path harmless = Path.of("");

  @BeforeAll
  static void write(@TempDir Path folder) {
    hostile = HostileDossier.hostile(folder.resolve("hostile"));
    harmless = HostileDossier.harmless(folder.resolve("harmless"));
  }

  @Test
  void thereAreManyAndEachIsAnother() {
    Set<String> names = HostileText.ALL.stream().map(HostileText::name).collect(Collectors.toSet());
    Set<String> texts = HostileText.ALL.stream().map(HostileText::text).collect(Collectors.toSet());
    assertEquals(HostileText.ALL.size(), names.size());
    assertEquals(HostileText.ALL.size(), texts.size());
    assertTrue(texts.size() >= 60);
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void hostileTextStaysText(Answer answer) {
    String text = answer.of(hostile);
    assertNothingHidden(text);
    AnswerReader.Content content = answer.reader().read(text);
    assertEquals(answer.reader().read(answer.of(harmless)).structure(), content.structure());
    assertTrue(seen(content) >= answer.seen(), () -> "seen: " + seen(content));
  }

  @ParameterizedTest
  @FieldSource("CHECKS")
  void whatIsWrongIsToldAsText(Answer answer, @TempDir Path folder) {
    Path broken = HostileDossier.broken(folder.resolve("broken"));
    Run run = Run.of(answer.words(broken));
    assertEquals(3, run.code());
    assertNothingHidden(run.out());
    AnswerReader.Content content = answer.reader().read(run.out());
    assertTrue(seen(content) >= answer.seen(), () -> "seen: " + seen(content));
  }

  static final List<Answer> CHECKS =
      List.of(
          new Answer("check D --format table", AnswerReader.LINES, 60),
          new Answer("check D --format json", AnswerReader.JSON, 60));

  @Test
  void jsonGivesBackEveryTextAsTheFactsHoldIt() throws IOException {
    Map<String, String> names = new TreeMap<>();
    new ObjectMapper()
        .readTree(Run.answer("rate", hostile.toString(), "--format", "json"))
        .path("ratings")
        .forEach(one -> names.put(one.path("subject").asText(), one.path("name").asText()));
    for (int i = 0; i < HostileText.ALL.size(); i++) {
      assertEquals(HostileText.ALL.get(i).held(), names.get("O" + i));
    }
  }

  static void assertNothingHidden(String text) {
    assertEquals(
        List.of(),
        text.codePoints()
            .filter(one -> one != '\n' && Shown.isHidden(one))
            .distinct()
            .mapToObj(one -> String.format("U+%04X", one))
            .toList());
  }

  private static int seen(AnswerReader.Content content) {
    return HostileText.ALL.size() - content.unseen().size();
  }
}
