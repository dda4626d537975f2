package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.rulebook.Rulebooks;

/** Which rulebook rates a dossier, and what is said where none can. */
class ProgramRulebookTest {
  private static final String SHIPPED = String.join(", ", Rulebooks.shipped());

  @TempDir private Path temp = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "rules/qd124"})
  void namedByIdOrFolderItRatesTheSame(String rulebook) {
    assertEquals(
        Run.answer("rate", Run.DOSSIER, "--format", "json"),
        Run.answer("rate", Run.DOSSIER, "--format", "json", "--rulebook", rulebook));
  }

  @Test
  void anUnknownOneIsAnsweredWithTheList() {
    assertEquals(
        Run.failed(
            4, "qd999: there is no rulebook “qd999”; there are: " + SHIPPED + "; or name a folder"),
        Run.of("rate", Run.DOSSIER, "--lang", "en", "--rulebook", "qd999"));
    assertEquals(
        Run.failed(
            4, "qd999: không có bộ quy tắc «qd999»; có sẵn: " + SHIPPED + "; hoặc nêu một thư mục"),
        Run.of("rules", "qd999"));
  }

  @Test
  void aYearThatNoneIsForIsRefused() {
    String dossier = Copy.small(temp.resolve("d"), 2017).path();
    assertEquals(3, Run.of("rate", dossier, "--lang", "en").code());
    assertTrue(
        Run.of("check", dossier, "--lang", "en")
            .out()
            .startsWith("dossier.yaml:2, key year: The year 2017 is before 2018"));
  }

  @Test
  void rulesThatCannotBeUsedAreToldWithFileAndLine() {
    Copy.of("rules/common", temp.resolve("common"));
    String rules =
        Copy.of("rules/qd124", temp.resolve("mine"))
            .change("cell.drl", "@id(\"qd124.cell.HTXSNV.members-good\")", "")
            .path();
    String problem =
        "cell.drl:26:7: the rule “an excellent cell has enough good members” lacks @id";
    assertEquals(
        Run.failed(4, problem), Run.of("rate", Run.DOSSIER, "--lang", "en", "--rulebook", rules));
    assertEquals(Run.failed(4, problem), Run.of("rules", rules, "--lang", "en"));
  }

  @Test
  void aWaiverItDoesNotAllowIsAProblemOfItsOwnDossier() {
    Copy dossier =
        Copy.of(Run.DOSSIER, temp.resolve("d"))
            .change("rulings.csv", "KHTNV.work-and-key", "KHTNV.disunity");
    String problem =
        "rulings.csv:2, column clause: “KHTNV.disunity” may not be waived for CB01 under the"
            + " rulebook qd124. Way out: It lets people waive: KHTNV.work-and-key.";
    assertEquals(
        Run.failed(3, problem, "Problems of the dossier: 1; nothing was rated, nothing written."),
        Run.of("rate", dossier.path(), "--lang", "en"));
    assertEquals(
        new Run(3, problem + "\nProblems: 1.\n", ""),
        Run.of("check", dossier.path(), "--lang", "en"));
  }

  @Test
  void aWaiverItDoesNotAllowIsAWarningWhereItIsNotTheDossiersOwn() throws IOException {
    Copy.of("rules/common", temp.resolve("common"));
    String rules =
        Copy.of("rules/qd124", temp.resolve("strict"))
            .change("collective.drl", "    @waivable(\"yes\")\n", "")
            .change("collective.drl", ".waivedBy( $rulings )", "")
            .path();
    String own = Run.answer("rate", Run.DOSSIER, "--format", "json");
    String other = Run.answer("rate", Run.DOSSIER, "--format", "json", "--rulebook", rules);
    assertEquals(0, warnings(own, "WAIVER_WITHOUT_EFFECT").size());
    List<JsonNode> told = warnings(other, "WAIVER_WITHOUT_EFFECT");
    assertEquals(1, told.size());
    assertTrue(told.get(0).path("where").asText().startsWith("rulings.csv:CB01"), other);
    assertEquals("HTNV", level(own, "CB01"));
    assertEquals("KHTNV", level(other, "CB01"));
  }

  private static List<JsonNode> warnings(String answer, String code) throws IOException {
    return StreamSupport.stream(
            new ObjectMapper().readTree(answer).path("warnings").spliterator(), false)
        .filter(warning -> warning.path("code").asText().equals(code))
        .toList();
  }

  private static String level(String answer, String subject) throws IOException {
    return StreamSupport.stream(
            new ObjectMapper().readTree(answer).path("ratings").spliterator(), false)
        .filter(rating -> rating.path("subject").asText().equals(subject))
        .map(rating -> rating.path("level").asText())
        .findFirst()
        .orElseThrow();
  }
}
