package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.cases.Bench;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** What real communes published comes out of their dossiers. */
class PublishedTest {
  @Test
  void inDinhBanTwentyPerCentOfTheCellsAreExcellentAndEightyGood() {
    Assessment assessment = rate("dinh-ban-2022", Rulebooks.named("qd132"));
    assertEquals(Map.of("HTXSNV", 2, "HTTNV", 8), levels(assessment, SubjectKind.CELL));
    assertEquals(
        List.of(List.of("CELL", "2", "20", "10", "good-or-better", "2", "good", "1", "")),
        warnings(assessment, Warning.Code.QUOTA_READING).stream()
            .filter(arguments -> arguments.get(0).equals("CELL"))
            .toList());
  }

  @Test
  void byTheLetterOfTheQuotaOnlyOneOfThemWouldBe() {
    Rulebook letter = Rulebooks.named("qd132").with("quota.base", "good");
    Assessment assessment = rate("dinh-ban-2022", letter);
    assertEquals(Map.of("HTXSNV", 1, "HTTNV", 9), levels(assessment, SubjectKind.CELL));
  }

  @Test
  void inDucThuanTenOfNinetyNineMembersAreExcellentSeventyEightGoodAndElevenCompleted() {
    Assessment assessment = rate("duc-thuan-2012", Rulebooks.named("qd124"));
    assertEquals(
        Map.of("HTXSNV", 10, "HTTNV", 78, "HTNV", 11), levels(assessment, SubjectKind.MEMBER));
  }

  @Test
  void inDucThuanFoodOutputExceedsItsTarget() {
    Judgement food = rate("duc-thuan-2012", Rulebooks.named("qd124")).judgements().get("c.1");
    assertEquals("EXCEEDED 6040", food == null ? "" : food.verdict() + " " + food.value());
  }

  private static Assessment rate(String name, Rulebook rulebook) {
    return Rater.rate(Bench.accepted(Path.of("facts/published", name)), "", rulebook);
  }

  private static Map<String, Integer> levels(Assessment assessment, SubjectKind kind) {
    Map<String, Integer> levels = new TreeMap<>();
    assessment.ratings().values().stream()
        .filter(rating -> rating.kind() == kind)
        .map(Rating::span)
        .forEach(span -> levels.merge(span.toString(), 1, Integer::sum));
    return levels;
  }

  private static List<List<String>> warnings(Assessment assessment, Warning.Code code) {
    return assessment.warnings().stream()
        .filter(warning -> warning.code() == code)
        .map(Warning::arguments)
        .toList();
  }
}
