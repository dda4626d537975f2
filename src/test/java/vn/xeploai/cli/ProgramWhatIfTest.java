package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code what-if} and {@code reach}, as users call them. */
class ProgramWhatIfTest {
  private static final String TRIAL =
      """
      package rules

      import vn.xeploai.conclusions.*
      import vn.xeploai.facts.*

      rule "a trial"
          @id("%s")
          @clause("Dự thảo")
          @standing("local")
          @title("Thử")
      when
          %s
      then
          insertLogical( %s );
      end
      """;

  @TempDir private Path temp = Path.of("");

  private static List<String> moved(String... arguments) throws Exception {
    JsonNode answer = new ObjectMapper().readTree(Run.answer(whatIf(arguments)));
    List<String> moved = new ArrayList<>();
    for (JsonNode one : answer.get("moved")) {
      moved.add(
          one.get("subject").asText()
              + " "
              + one.get("from").asText()
              + " "
              + one.get("to").asText()
              + " "
              + one.get("cause").get("type").asText());
    }
    return moved;
  }

  private static String[] whatIf(String... arguments) {
    List<String> all = new ArrayList<>(List.of("what-if", Run.DOSSIER, "--format", "json"));
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }

  @Test
  void oneThresholdMovesWhoLiesBetweenAndLetsAnotherIn() throws Exception {
    assertEquals(
        List.of("CB04 HTTNV..HTXSNV HTTNV own", "CB11 HTTNV..HTXSNV HTXSNV quota"),
        moved("--set", "cell.members-good=95"));
    assertEquals(List.of(), moved("--set", "cell.members-good=94.5"));
  }

  @ParameterizedTest
  @CsvSource({"95", "+15", "+18.75%"})
  void aThresholdMayBeMovedByAnAmountOrAPart(String value) throws Exception {
    assertEquals(2, moved("--set", "cell.members-good=" + value).size());
  }

  @Test
  void oneFactLiftsACell() throws Exception {
    assertEquals(
        List.of("CB01 HTNV HTTNV own"),
        moved("--fact", "grades.csv:CB01/Lãnh đạo nhiệm vụ chính trị ở đơn vị:grade=tốt"));
  }

  @Test
  void severalChangesAreEachNamedForWhatTheyDo() throws Exception {
    Path scenario = temp.resolve("s.yaml");
    Files.writeString(
        scenario,
        """
        title: Thử
        reason: vì thế
        changes:
          - set: cell.members-good=95
          - fact: results.csv:c.4:value=6480
          - fact: "grades.csv:CB01/Lãnh đạo nhiệm vụ chính trị ở đơn vị:grade=tốt"
        """);
    JsonNode answer =
        new ObjectMapper().readTree(Run.answer(whatIf("--scenario", scenario.toString())));
    assertEquals(3, answer.get("changes").size());
    assertEquals(3, answer.get("moved").size());
    for (JsonNode one : answer.get("moved")) {
      assertEquals(
          one.get("subject").asText().equals("CB01")
              ? "grades.csv:CB01/Lãnh đạo nhiệm vụ chính trị ở đơn vị:grade=tốt"
              : "cell.members-good=95",
          one.get("cause").get("change").asText());
    }
    assertEquals("results.csv:c.4:value=6480", answer.get("unmoved").get(0).get("change").asText());
    assertEquals("NO_CRITERION", answer.get("unmoved").get(0).get("reason").asText());
  }

  @Test
  void aWholeRegulationNamesNewAndDroppedCriteria() throws Exception {
    JsonNode answer = new ObjectMapper().readTree(Run.answer(whatIf("--rulebook", "qd366")));
    assertEquals("qd124", answer.get("before").get("rulebook").asText());
    assertEquals("qd366", answer.get("after").get("rulebook").asText());
    assertFalse(answer.get("moved").isEmpty());
    assertFalse(answer.get("criteria").get(0).get("added").isEmpty());
    assertFalse(answer.get("criteria").get(0).get("dropped").isEmpty());
  }

  @Test
  void nothingOnDiskIsTouched() throws Exception {
    Copy copy = Copy.of(Run.DOSSIER, temp.resolve("d"));
    byte[] before = Files.readAllBytes(temp.resolve("d/results.csv"));
    assertEquals(
        0,
        Run.of(
                "what-if",
                copy.path(),
                "--fact",
                "results.csv:c.4:value=6480",
                "--set",
                "quota.percent=10")
            .code());
    assertEquals(
        new String(before, StandardCharsets.UTF_8),
        Files.readString(temp.resolve("d/results.csv")));
    try (var files = Files.list(temp.resolve("d"))) {
      assertEquals(15, files.count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--set cell.member-good=5",
        "--set cell.members-good=105",
        "--set cell.members-good",
        "--set committee.bodies-level=GOOD",
        "--without qd124.cell.HTXSNV.member-good",
        "--fact grade.csv:a:b=1",
        "--fact work.csv:DV001:complete=1",
        "--fact work.csv:DV9999:completed=1",
        "--fact work.csv",
        "--sweep cell.members-good=1..0:1",
        "--sweep quota.base=0..1",
        "--rules no-such-folder",
        "--scenario no-such-file",
        "--format svg --set quota.percent=10"
      })
  void whatCannotBeAskedIsWrongUsage(String options) {
    List<String> all = new ArrayList<>(List.of("what-if", Run.DOSSIER, "--lang", "en"));
    all.addAll(List.of(options.split(" ", -1)));
    Run run = Run.of(all.toArray(String[]::new));
    assertEquals(2, run.code(), run.toString());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
  }

  @Test
  void factsThatWouldNotBeValidAreRefused() {
    Run run =
        Run.of("what-if", Run.DOSSIER, "--fact", "work.csv:DV001:completed=300", "--lang", "en");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("more than assigned"), run.err());
  }

  @Test
  void answersStandInTheReadersLanguage() {
    String told = Run.answer("reach", Run.DOSSIER, "CB13", "HTXSNV");
    assertTrue(told.contains("100 %; không (10/10)"), told);
  }

  @Test
  void aSweepIsDrawn() {
    String svg =
        Run.answer(
            "what-if", Run.DOSSIER, "--sweep", "cell.members-good=70..100:5", "--format", "svg");
    assertTrue(svg.startsWith("<svg "), svg);
    assertTrue(svg.contains("polyline"), svg);
    assertFalse(svg.contains("script"), svg);
  }

  @Test
  void whatCanBeReachedIsNamedFactByFact() throws Exception {
    JsonNode answer =
        new ObjectMapper()
            .readTree(Run.answer("reach", Run.DOSSIER, "CB13", "HTXSNV", "--format", "json"));
    assertEquals("REACHABLE", answer.get("answer").asText());
    assertTrue(answer.get("proved").asBoolean());
    assertEquals(2, answer.get("ways").get(0).size());
    JsonNode never =
        new ObjectMapper()
            .readTree(Run.answer("reach", Run.DOSSIER, "DV208", "HTNV", "--format", "json"));
    assertEquals("NOT_BY_FACTS", never.get("answer").asText());
    assertEquals("KHTNV.disciplined", never.get("blocking").get(0).asText());
    String told = Run.answer("reach", Run.DOSSIER, "DV208", "HTNV", "--lang", "en");
    assertTrue(told.contains("KHTNV.disciplined: a case of KHTNV, and it is yes"), told);
    assertEquals(2, Run.of("reach", Run.DOSSIER, "CB99", "HTNV").code());
  }

  private Run tried(String id, String when, String then) throws Exception {
    Files.writeString(temp.resolve("trial.drl"), TRIAL.formatted(id, when, then));
    return Run.of("what-if", Run.DOSSIER, "--rules", temp.toString(), "--lang", "en");
  }

  @Test
  void aRuleFromElsewhereIsTried() throws Exception {
    Run run =
        tried(
            "qd124.cell.HTXSNV.members-good",
            """
            Parameter( name == "cell.members-good", $bound : number )
                $s : Rated( kind == SubjectKind.CELL, $id : subject )
                Tally( of == $id, sort == Tally.Sort.MEMBERS, $share : share( Level.HTXSNV ) )\
            """,
            "Finding.of( $s, \"HTXSNV.members-good\", Condition.atLeast( $share, $bound ) )");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("CB02  HTXSNV → HTTNV"), run.out());
  }

  @Test
  void aRuleWithoutEndIsStoppedByItsFirings() throws Exception {
    Run run =
        tried(
            "qd124.quota-percent.trial",
            "Parameter( name == \"quota.percent\", $more : number )\n"
                + "    QuotaPercent( $percent : percent )",
            "new QuotaPercent( $percent.add( $more ) )");
    assertEquals(1, run.code(), run.err());
    assertTrue(run.err().contains("a trial"), run.err());
  }

  @Test
  void aRuleThatFillsTheMemoryIsStopped() throws Exception {
    Run run =
        tried(
            "qd124.quota-percent.trial",
            "QuotaPercent( $percent : percent )",
            "new QuotaPercent( $percent.add( $percent ).add( $percent.add( $percent ) )"
                + ".add( $percent.add( $percent ).add( $percent.add( $percent ) ) ) )");
    assertEquals(4, run.code(), run.toString());
    assertTrue(run.err().contains("memory"), run.err());
  }

  @Test
  void aRuleThatTakesForEverIsKilled() throws Exception {
    System.setProperty(Apart.SECONDS, "12");
    try {
      Run run =
          tried(
              "qd124.consequences.trial",
              "Grade( $a : criterion ) Grade( $b : criterion ) Grade( $c : criterion )\n"
                  + "    Grade( $d : criterion ) not Grade( criterion == \"x\" )",
              "new Owner( $a )");
      assertEquals(4, run.code(), run.toString());
      assertFalse(run.err().isBlank());
    } finally {
      System.clearProperty(Apart.SECONDS);
    }
  }
}
