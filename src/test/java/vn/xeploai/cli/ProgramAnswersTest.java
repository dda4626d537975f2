package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** {@code --fail-below}, {@code check} and {@code rules}. */
class ProgramAnswersTest {
  private static final String BAD_YEAR =
      "dossier.yaml:2, key year: “20x3” is not a year. Way out: write the year with four digits,"
          + " from 1900 to 2999, such as 2023.";
  private static final String BAD_VALUE =
      "results.csv:2, column value: “five” is not a number. Way out: write the number alone, such"
          + " as 56.1 or 56,1 or 9.210.000 or 1.809,5; in targets and results its own unit may"
          + " stand behind it.";

  @TempDir private Path temp = Path.of("");

  @ParameterizedTest
  @CsvSource({"HTTNV", "HTNV", "httnv"})
  void aLevelTheCommitteeHasIsNotFailed(String least) {
    assertEquals(Run.of("rate", Run.DOSSIER), Run.of("rate", Run.DOSSIER, "--fail-below", least));
  }

  @Test
  void aLevelTheCommitteeHasNotIsFailedAfterTheAnswer() {
    String answer = Run.answer("rate", Run.DOSSIER);
    assertEquals(
        new Run(
            5,
            answer,
            "Đảng bộ xã xếp loại HTTNV, chưa chắc chắn đạt HTXSNV theo yêu cầu của"
                + " --fail-below.\n"),
        Run.of("rate", Run.DOSSIER, "--fail-below", "HTXSNV"));
    assertEquals(
        "The committee is rated HTTNV, which is not certainly HTXSNV as --fail-below asks.\n",
        Run.of("rate", Run.DOSSIER, "--fail-below", "HTXSNV", "--lang", "en").err());
  }

  @Test
  void checkFindsNothingInASoundDossier() throws IOException {
    assertEquals("Hồ sơ không có lỗi.\n", Run.answer("check", Run.DOSSIER));
    assertEquals("The dossier has no problem.\n", Run.answer("check", Run.DOSSIER, "--lang", "en"));
    assertEquals(
        new ObjectMapper().readTree("{\"problems\":[]}"),
        new ObjectMapper().readTree(Run.answer("check", Run.DOSSIER, "--format", "json")));
  }

  @Test
  void checkTellsAllProblemsAtOnce() throws IOException {
    String dossier = broken();
    assertEquals(
        new Run(3, BAD_YEAR + "\n" + BAD_VALUE + "\nProblems: 2.\n", ""),
        Run.of("check", dossier, "--lang", "en"));
    Run json = Run.of("check", dossier, "--lang", "en", "--format", "json");
    assertEquals(new Run(3, json.out(), ""), json);
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"problems": [
                  {"file": "dossier.yaml", "line": 2, "column": "year", "value": "20x3",
                   "message": "“20x3” is not a year.",
                   "hint": "write the year with four digits, from 1900 to 2999, such as 2023."},
                  {"file": "results.csv", "line": 2, "column": "value", "value": "five",
                   "message": "“five” is not a number.",
                   "hint": "write the number alone, such as 56.1 or 56,1 or 9.210.000 or \
                1.809,5; in targets and results its own unit may stand behind it."}]}
                """)
            .toPrettyString(),
        new ObjectMapper().readTree(json.out()).toPrettyString());
  }

  @Test
  void rateRefusesInvalidFactsWithoutAnAnswer() {
    assertEquals(
        Run.failed(
            3,
            BAD_YEAR,
            BAD_VALUE,
            "Problems of the dossier: 2; nothing was rated, nothing written."),
        Run.of("rate", broken(), "--lang", "en"));
  }

  @Test
  void aDossierThatIsNotThereIsInvalid() {
    Path nowhere = temp.resolve("nowhere");
    assertEquals(
        Run.failed(
            3,
            "There is no folder “%s”. Way out: check the path; a dossier is a folder with"
                    .formatted(nowhere)
                + " dossier.yaml, targets.csv and results.csv, or a workbook (.xlsx).",
            "Problems of the dossier: 1; nothing was rated, nothing written."),
        Run.of("rate", nowhere.toString(), "--lang", "en"));
  }

  @ParameterizedTest
  @CsvSource({"vi,BỘ QUY TẮC,năm 2023..2024", "en,RULEBOOKS,years 2023..2024"})
  void rulesListsWhatShips(String language, String title, String years) {
    List<String> lines = Run.answer("rules", "--lang", language).lines().toList();
    Rulebook rulebook = Rulebooks.named("qd124");
    assertEquals(title, lines.get(0));
    assertEquals(Rulebooks.shipped().size() + 1, lines.size());
    assertTrue(
        lines.contains(
            "  qd124  %s  %s  %s"
                .formatted(years, rulebook.sha256().substring(0, 12), rulebook.title())),
        lines.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "vi,TIÊU CHÍ,QUY TẮC CHUNG,THAM SỐ,có thể miễn,giả định",
    "en,CRITERIA,SHARED RULES,PARAMETERS,may be waived,assumed"
  })
  void rulesTellsOneRulebook(
      String language,
      String criteria,
      String others,
      String parameters,
      String waivable,
      String assumed) {
    List<String> lines = Run.answer("rules", "qd124", "--lang", language).lines().toList();
    int shared = lines.indexOf(others);
    int numbers = lines.indexOf(parameters);
    assertTrue(0 < lines.indexOf(criteria) && lines.indexOf(criteria) < shared);
    assertTrue(shared < numbers);
    for (var rule : Rulebooks.named("qd124").rules().values()) {
      int at = indexOf(lines, "  " + rule.id() + " · ");
      assertEquals(rule.criterion().isPresent(), at < shared, rule.id());
      assertEquals(rule.waivable(), lines.get(at).endsWith(" · " + waivable), rule.id());
    }
    assertTrue(lines.subList(numbers, lines.size()).contains("  member.late = 20 % · " + assumed));
  }

  @Test
  void rulesTellsOtherProgramsTheSameInBothLanguages() throws IOException {
    assertEquals(
        Run.answer("rules", "qd124", "--format", "json"),
        Run.answer("rules", "qd124", "--format", "json", "--lang", "en"));
    JsonNode answer = new ObjectMapper().readTree(Run.answer("rules", "qd124", "--format", "json"));
    Rulebook rulebook = Rulebooks.named("qd124");
    assertEquals(rulebook.sha256(), answer.path("sha256").asText());
    assertEquals(List.copyOf(rulebook.rules().keySet()), texts(answer.path("rules"), "id"));
    assertEquals(
        List.copyOf(rulebook.parameters().keySet()), texts(answer.path("parameters"), "name"));
    assertEquals(
        Rulebooks.shipped(),
        texts(
            new ObjectMapper().readTree(Run.answer("rules", "--format", "json")).path("rulebooks"),
            "id"));
  }

  private String broken() {
    return Copy.small(temp.resolve("d"), 2023)
        .change("dossier.yaml", "2023", "20x3")
        .change("results.csv", "b.1,5", "b.1,five")
        .path();
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError(start);
  }

  private static List<String> texts(JsonNode array, String key) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.path(key).asText()));
    return texts;
  }
}
