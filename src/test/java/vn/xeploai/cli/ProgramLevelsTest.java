package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decided stands beside what was computed, and has to say why where it differs. */
class ProgramLevelsTest {
  private static final String OVERRIDE =
      "\"Chậm nộp đảng phí hai quý và thiếu biên bản ba kỳ sinh hoạt, đã nhắc nhở mà chưa khắc phục xong\",Thông báo số 41-TB/ĐU ngày 26/12/2023";

  @TempDir private Path folder = Path.of("");

  @Test
  void bothLevelsAreToldAndEveryOverrideIsListed() throws JsonProcessingException {
    JsonNode answer =
        new ObjectMapper().readTree(Run.answer("rate", Run.DOSSIER, "--format", "json"));
    assertEquals(
        "[{\"subject\":\"CB08\",\"computed\":\"HTTNV\",\"lowest\":\"HTTNV\",\"highest\":\"HTTNV\","
            + "\"decided\":\"HTNV\",\"decidedBy\":\"Ban Chấp hành Đảng bộ xã\","
            + "\"decidedOn\":\"2023-12-26\",\"reason\":\"Chậm nộp đảng phí hai quý và thiếu biên bản"
            + " ba kỳ sinh hoạt, đã nhắc nhở mà chưa khắc phục xong\","
            + "\"document\":\"Thông báo số 41-TB/ĐU ngày 26/12/2023\"}]",
        answer.path("overrides").toString());
    assertEquals(
        "[{\"subject\":\"CB04\",\"computed\":null,\"lowest\":\"HTTNV\",\"highest\":\"HTXSNV\","
            + "\"self\":\"HTXSNV\",\"appraisal\":\"HTXSNV\",\"vote\":null,\"decision\":\"HTXSNV\","
            + "\"differences\":{\"self\":\"OPEN\",\"appraisal\":\"OPEN\",\"vote\":\"NONE\","
            + "\"decision\":\"OPEN\"}}]",
        only(answer.path("levels"), "CB04"));
    assertTrue(
        only(answer.path("levels"), "CB05")
            .contains("\"self\":\"DIFFERS\",\"appraisal\":\"AGREES\""));
    String table = Run.answer("rate", Run.DOSSIER).replaceAll("\\s+", " ");
    assertTrue(table.contains("Quyết định khác mức tính: 1 CB08 HTTNV → HTNV"), table);
    assertTrue(table.contains("Thông báo số 41-TB/ĐU"), table);
    String row =
        Run.answer("rate", Run.DOSSIER, "--format", "csv")
            .lines()
            .filter(line -> line.startsWith("CELL,CB08,"))
            .findFirst()
            .orElseThrow();
    assertTrue(row.endsWith(",HTTNV,HTTNV,,HTNV"), row);
  }

  @Test
  void aDecisionIsNoInputOfTheRating() {
    Copy other =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change(
                "levels.csv",
                "CB09,decision,HTTNV,Ban Chấp hành Đảng bộ xã,2023-12-26,,",
                "CB09,decision,KHTNV,Ban Chấp hành Đảng bộ xã,2023-12-26,vì vậy,01-QĐ/ĐU");
    assertEquals(
        ratings(Run.answer("rate", Run.DOSSIER, "--format", "csv")),
        ratings(Run.answer("rate", other.path(), "--format", "csv")));
  }

  private static List<String> ratings(String csv) {
    return csv.lines()
        .map(line -> line.split(",", -1))
        .map(one -> one[0] + one[1] + one[3])
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lý do,TB 1       |
          lý do,           | document
          ,TB 1            | reason
          ,                | document reason
          """)
  void anOverrideNeedsAReasonAndADocument(String cells, String lacking) {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d")).change("levels.csv", OVERRIDE, cells.strip());
    Run checked = Run.of("check", dossier.path());
    Run rated = Run.of("rate", dossier.path());
    if (lacking == null) {
      assertEquals(0, checked.code(), checked.out());
      assertEquals(0, rated.code(), rated.err());
      return;
    }
    assertEquals(3, checked.code(), checked.out());
    assertEquals(3, rated.code());
    assertEquals("", rated.out());
    for (String column : lacking.split(" ", -1)) {
      String place =
          "levels.csv:25, cột " + column + ": Quyết định xếp CB08 mức HTNV khác mức tính";
      assertTrue(checked.out().contains(place), checked.out());
      assertTrue(rated.err().contains(place), rated.err());
    }
    assertEquals(
        lacking.split(" ", -1).length,
        checked.out().lines().filter(line -> line.startsWith("levels.csv")).count());
  }

  @Test
  void whatAgreesOrStandsWithinAnOpenRatingNeedsNone() {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change(
                "levels.csv", "Bằng chi bộ thôn Trung Tiến nhưng chỉ còn một suất xuất sắc", "");
    assertEquals(0, Run.of("check", dossier.path()).code());
    Copy outside =
        Copy.of(Run.DOSSIER, folder.resolve("e"))
            .change("levels.csv", "CB11,decision,HTTNV", "CB11,decision,HTNV");
    assertEquals(0, Run.of("check", outside.path()).code(), "it has both already");
    Copy bare =
        Copy.of(Run.DOSSIER, folder.resolve("f"))
            .change("levels.csv", "CB12,decision,HTTNV", "CB12,decision,HTNV");
    assertEquals(3, Run.of("check", bare.path()).code());
  }

  @Test
  void underAnotherRulebookDifferencesAreToldNotRefused() {
    Copy.of("rules/common", folder.resolve("common"));
    Copy rules =
        Copy.of("rules/qd124", folder.resolve("qd124"))
            .change("parameters.yaml", "members-good:\n  value: 80", "members-good:\n  value: 99");
    Copy dossier = Copy.of(Run.DOSSIER, folder.resolve("d")).change("levels.csv", OVERRIDE, ",");
    Run trial = Run.of("rate", dossier.path(), "--rulebook", rules.path());
    assertEquals(0, trial.code(), trial.err());
    assertTrue(trial.out().contains("CB08"), trial.out());
  }

  @Test
  void theOwnRulebookIsOwnAlsoWhereItIsNamed() {
    Copy dossier = Copy.of(Run.DOSSIER, folder.resolve("d")).change("levels.csv", OVERRIDE, ",");
    for (String named : List.of("qd124", "rules/qd124")) {
      assertEquals(3, Run.of("rate", dossier.path(), "--rulebook", named).code(), named);
    }
    assertEquals(3, Run.of("why", dossier.path(), "CB08").code());
  }

  @Test
  void aLevelThatIsNotReportedAgreesWithNothing() {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change("levels.csv", "CB13,self,HTTNV", "CB13,self,")
            .change("levels.csv", "CB13,appraisal,HTTNV", "CB13,appraisal,");
    assertTrue(Run.answer("rate", Run.DOSSIER).contains("(23 chủ thể, trong đó 14 thống nhất)"));
    assertTrue(Run.answer("rate", dossier.path()).contains("(22 chủ thể, trong đó 13 thống nhất)"));
  }

  @Test
  void aDecisionOnSomebodyWhoIsNotRatedIsAnOverride() {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change("levels.csv", "DV076,decision,KHTNV", "DV042,decision,HTNV");
    Run checked = Run.of("check", dossier.path());
    assertEquals(3, checked.code(), checked.out());
    assertTrue(checked.out().contains("xếp DV042 mức HTNV khác mức tính NOT_RATED"), checked.out());
  }

  @Test
  void membersAreCountedNotListed() {
    Copy dossier =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change("levels.csv", "DV076,decision,KHTNV", "DV076,decision,HTNV")
            .change("levels.csv", "Vi phạm trách nhiệm nêu gương,", "Đã khắc phục,02-QĐ/ĐU");
    String folded = Run.answer("rate", dossier.path());
    assertFalse(folded.contains("DV076"), folded);
    assertTrue(folded.contains("Quyết định khác mức tính: 2"), folded);
    assertTrue(Run.answer("rate", dossier.path(), "--members").contains("KHTNV → HTNV"));
  }

  private static String only(JsonNode levels, String subject) {
    StringBuilder found = new StringBuilder("[");
    levels.forEach(
        one -> {
          if (one.path("subject").asText().equals(subject)) {
            found.append(one);
          }
        });
    return found.append("]").toString();
  }
}
