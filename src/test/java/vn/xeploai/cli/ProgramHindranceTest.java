package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebooks;

/** Which rules keep the subjects of many communes from their next level up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgramHindranceTest {
  private List<NamedCsvRecord> ratings = List.of();
  private List<NamedCsvRecord> hindrances = List.of();

  @BeforeAll
  void rate(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("rate", "facts", "--out", out.toString());
    assertEquals(0, run.code(), run.err());
    ratings = rows(out, "ratings");
    hindrances = rows(out, "hindrances");
  }

  /**
   * CB04 waits for a ruling on a tie; CB06 for a member's grade, and one criterion fails anyway.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CB01 | qd124.collective.HTTNV.task-grades | ''",
        "CB02 | '' | ''",
        "CB04 | '' | common.subject.HTXSNV.quota",
        "CB06 | qd124.collective.HTXSNV.task-grades | qd124.cell.HTXSNV.members-completed",
        "CCB | common.subject.HTXSNV.quota | ''"
      })
  void ratingsNameTheRulesBetweenASubjectAndItsNextLevel(
      String subject, String certain, String perhaps) {
    NamedCsvRecord row =
        ratings.stream()
            .filter(one -> one.getField("dossier").equals("duc-tho-2023"))
            .filter(one -> one.getField("subject").equals(subject))
            .findFirst()
            .orElseThrow();
    assertEquals(certain, row.getField("in_the_way"));
    assertEquals(perhaps, row.getField("perhaps_in_the_way"));
  }

  /** Of every subject, as the run of the dossier alone found it with all proofs. */
  @Test
  void theyAreThoseOfTheProof() {
    Dossier dossier = ((Reading.Accepted) DossierReader.read(Path.of(Run.DOSSIER))).dossier();
    Assessment whole = Rater.rate(dossier, "", Rulebooks.of(dossier));
    SortedMap<String, String> proved = new TreeMap<>();
    for (Rating rating : whole.ratings().values()) {
      proved.put(rating.subject(), told(whole, rating));
    }
    SortedMap<String, String> told = new TreeMap<>();
    ratings.stream()
        .filter(one -> one.getField("dossier").equals("duc-tho-2023"))
        .forEach(
            one ->
                told.put(
                    one.getField("subject"),
                    one.getField("in_the_way") + " / " + one.getField("perhaps_in_the_way")));
    assertEquals(proved, told);
  }

  private static String told(Assessment whole, Rating rating) {
    return Stream.of(false, true)
        .map(
            open ->
                whole.inTheWay(rating).stream()
                    .filter(one -> (one.outcome() == Outcome.UNKNOWN) == open)
                    .map((Finding one) -> whole.ruleOf(one).id())
                    .sorted()
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(" / "));
  }

  @Test
  void everyAreaCountsItsSubjectsMostFirst() {
    List<NamedCsvRecord> all =
        hindrances.stream().filter(one -> one.getField("of").equals("all")).toList();
    assertTrue(all.size() > 10, () -> "rows: " + all.size());
    int before = Integer.MAX_VALUE;
    for (NamedCsvRecord row : all) {
      int certain = Integer.parseInt(row.getField("in_the_way"));
      assertEquals(counted("in_the_way", row.getField("rule")), certain);
      assertEquals(
          counted("perhaps_in_the_way", row.getField("rule")),
          Integer.parseInt(row.getField("perhaps_in_the_way")));
      assertTrue(certain <= before, row::toString);
      before = certain;
    }
  }

  @Test
  void aRuleIsToldWithItsTitleAndItsClause() {
    NamedCsvRecord row =
        hindrances.stream()
            .filter(one -> one.getField("district").equals("Đức Thọ"))
            .filter(one -> one.getField("rule").equals("qd124.member.HTXSNV.exceeded"))
            .findFirst()
            .orElseThrow();
    assertEquals("Có tỷ lệ nhiệm vụ vượt mức theo quy định", row.getField("title"));
    assertEquals("QĐ 124-QĐ/TW Điều 12", row.getField("clause"));
  }

  private long counted(String column, String rule) {
    return ratings.stream()
        .filter(one -> List.of(one.getField(column).split("; ")).contains(rule))
        .count();
  }

  private static List<NamedCsvRecord> rows(Path out, String table) throws IOException {
    return Sheet.rows(Files.readString(out.resolve(table + ".csv")));
  }
}
