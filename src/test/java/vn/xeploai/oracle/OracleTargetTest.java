package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/** Targets and recommendations, worked on paper from section 6. */
class OracleTargetTest {
  private static String outcome(Requirement requirement, String unit, String value) {
    return Sample.of2023()
        .target("b.1", unit, requirement, "", false, Optional.empty())
        .result("b.1", value)
        .target("b.1");
  }

  @Test
  void sixToSeven() {
    Requirement asked = Sample.bound(Comparison.AT_LEAST, "6", "7");
    assertEquals("MISSED", outcome(asked, "%", "5.99"));
    assertEquals("MET", outcome(asked, "%", "6.0"));
    assertEquals("MET", outcome(asked, "%", "7"));
    assertEquals("EXCEEDED", outcome(asked, "%", "7.01"));
  }

  @Test
  void poorHouseholds() {
    Requirement asked = Sample.bound(Comparison.AT_MOST, "1", "0.8");
    assertEquals("MISSED", outcome(asked, "%", "1.01"));
    assertEquals("MET", outcome(asked, "%", "1"));
    assertEquals("MET", outcome(asked, "%", "0.8"));
    assertEquals("EXCEEDED", outcome(asked, "%", "0.79"));
  }

  @Test
  void whatCannotBeExceeded() {
    Requirement strict = Sample.bound(Comparison.MORE_THAN, "80", "");
    assertEquals("MISSED", outcome(strict, "%", "80"));
    assertEquals("MET", outcome(strict, "%", "99"));
    Requirement below = Sample.bound(Comparison.LESS_THAN, "2", "");
    assertEquals("MISSED", outcome(below, "%", "2"));
    assertEquals("MET", outcome(below, "%", "1"));
    Requirement hundred = Sample.bound(Comparison.AT_LEAST, "100.0", "");
    assertEquals("MET", outcome(hundred, "%", "100"));
    assertEquals("EXCEEDED", outcome(hundred, "%", "100.01"));
    assertEquals("MET", outcome(hundred, "% kế hoạch", "100"));
    assertEquals("EXCEEDED", outcome(hundred, "% kế hoạch", "147.7"));
    assertEquals("EXCEEDED", outcome(hundred, "người", "101"));
    Requirement nine = Sample.bound(Comparison.AT_LEAST, "9", "", "9");
    assertEquals("MET", outcome(nine, "", "9"));
    Requirement ofTwelve = Sample.bound(Comparison.AT_LEAST, "9", "", "12");
    assertEquals("EXCEEDED", outcome(ofTwelve, "", "10"));
    // unless exceeds says otherwise
    Requirement beyond = Sample.bound(Comparison.MORE_THAN, "80", "90");
    assertEquals("MET", outcome(beyond, "%", "90"));
    assertEquals("EXCEEDED", outcome(beyond, "%", "90.1"));
    Requirement plain = Sample.bound(Comparison.AT_MOST, "3", "");
    assertEquals("EXCEEDED", outcome(plain, "", "2"));
  }

  private static String level(Requirement requirement, Level reached) {
    return Sample.of2023()
        .target("b.1", requirement, "", false)
        .result("b.1", new Value.Reached(reached))
        .target("b.1");
  }

  @Test
  void levelsAndStatuses() {
    Requirement good = new Requirement.AtLevel(Level.HTTNV, Optional.empty());
    assertEquals("MISSED", level(good, Level.HTNV));
    assertEquals("MET", level(good, Level.HTXSNV));
    Requirement more = new Requirement.AtLevel(Level.HTTNV, Optional.of(Level.HTXSNV));
    assertEquals("MET", level(more, Level.HTTNV));
    assertEquals("EXCEEDED", level(more, Level.HTXSNV));
    Sample status = Sample.of2023().target("b.1", new Requirement.Status(), "", false);
    assertEquals("NOT_REPORTED", status.target("b.1"));
    assertEquals("MISSED", status.result("b.1", new Value.Held(false)).target("b.1"));
  }

  @Test
  void theLatestResultCountsEvenWhenItIsEmpty() {
    Requirement ten = Sample.bound(Comparison.AT_LEAST, "10", "");
    Sample sample = Sample.of2023().target("b.1", ten, "", false);
    Value nine = new Value.Amount(new BigDecimal("9"));
    Value enough = new Value.Amount(new BigDecimal("10"));
    sample.result("b.1", Optional.of(enough), Optional.of(LocalDate.of(2023, 12, 1)));
    sample.result("b.1", Optional.of(nine), Optional.of(LocalDate.of(2023, 6, 1)));
    assertEquals("MET", sample.target("b.1"));
    sample.result("b.1", Optional.empty(), Optional.of(LocalDate.of(2023, 12, 2)));
    assertEquals("NOT_REPORTED", sample.target("b.1"));
  }

  /** A sum of three leaves: one that can be exceeded, another, and a status that cannot. */
  private static String sum(String first, String second) {
    Sample sample = Sample.of2023().target("b.1", new Requirement.ByLeaves(), "", false);
    sample.tens("b.1.1", first);
    sample.target("b.1.2", Sample.bound(Comparison.AT_LEAST, "10", ""), "", false);
    if (!second.isEmpty()) {
      sample.result("b.1.2", second);
    }
    sample.target("b.1.3", new Requirement.Status(), "", false);
    return sample.result("b.1.3", new Value.Held(true)).target("b.1");
  }

  @Test
  void leaves() {
    assertEquals("EXCEEDED", sum("11", "12"));
    assertEquals("MET", sum("11", "10"));
    assertEquals("MISSED", sum("11", "9"));
    assertEquals("NOT_REPORTED", sum("11", ""));
    assertEquals("MISSED", sum("9", ""));
    Sample status = Sample.of2023().target("b.1", new Requirement.ByLeaves(), "", false);
    status.target("b.1.1", new Requirement.Status(), "", false);
    status.result("b.1.1", new Value.Held(true));
    assertEquals("MET", status.target("b.1"));
  }

  private static Sample organisations() {
    Sample sample = Sample.of2023().body("f", SubjectKind.FRONT).excellent("f");
    sample.body("o", SubjectKind.ORGANISATION).good("o");
    return sample;
  }

  @Test
  void computedFromRatings() {
    // front HTXSNV, organisation HTTNV: 1/2 = 50 %
    Requirement half = Sample.bound(Comparison.AT_LEAST, "50", "");
    Sample sample = organisations();
    sample.computed("a.1", half, Target.Measure.ORGANISATIONS_EXCELLENT, false);
    assertEquals("MET", sample.target("a.1"));
    // a second organisation is HTXSNV by merit, but two organisations have no place: 1/3
    sample.body("p", SubjectKind.ORGANISATION).excellent("p");
    assertEquals("HTXSNV..HTXSNV", sample.merit("p"));
    assertEquals("MISSED", sample.target("a.1"));
    // attraction counts organisations only: (7 + 7) of (10 + 10) = 70 %
    Requirement seventy = Sample.bound(Comparison.AT_LEAST, "70", "");
    sample.computed("a.2", seventy, Target.Measure.ATTRACTION, false);
    assertEquals("MET", sample.target("a.2"));
    sample.computed("a.3", half, Target.Measure.CELLS_GOOD_OR_BETTER, false);
    assertEquals("NOT_REPORTED", sample.target("a.3"));
  }

  @Test
  void anOpenRatingLeavesAComputedTargetOpenOnlyWhereTheOutcomesDiffer() {
    // three cells good, one KHTNV..: 75 % or 100 %
    Sample sample = Sample.of2023().cell("c1").cell("c2").cell("c3").cell("c4");
    sample.good("c1", "c2", "c3");
    Target.Measure measure = Target.Measure.CELLS_GOOD_OR_BETTER;
    sample.computed("a.1", Sample.bound(Comparison.AT_LEAST, "80", ""), measure, false);
    sample.computed("a.2", Sample.bound(Comparison.AT_LEAST, "75", ""), measure, false);
    sample.computed("a.3", Sample.bound(Comparison.MORE_THAN, "70", ""), measure, false);
    assertEquals("NOT_REPORTED", sample.target("a.1"));
    assertEquals("NOT_REPORTED", sample.target("a.2"));
    assertEquals("MET", sample.target("a.3"));
  }

  @Test
  void aThirdIsNotThirtyThreePointThree() {
    // 1/3 = 33.333… % > 33.3 %
    Sample sample = organisations().body("p", SubjectKind.ORGANISATION).good("p");
    Target.Measure measure = Target.Measure.ORGANISATIONS_EXCELLENT;
    sample.computed("a.1", Sample.bound(Comparison.MORE_THAN, "33.3", ""), measure, false);
    sample.computed("a.2", Sample.bound(Comparison.AT_LEAST, "33.34", ""), measure, false);
    assertEquals("MET", sample.target("a.1"));
    assertEquals("MISSED", sample.target("a.2"));
  }

  @Test
  void rewardAndCriticism() {
    Requirement ten = Sample.bound(Comparison.AT_LEAST, "10", "");
    Sample sample = Sample.of2023().body("f", SubjectKind.FRONT, "b.2").excellent("f");
    sample.target("b.1", ten, "f", false).result("b.1", "10");
    sample.target("b.2", ten, "office", false).result("b.2", "11");
    sample.target("b.3", ten, "office", false).result("b.3", "9");
    sample.target("b.4", ten, "x", false).result("b.4", "9");
    sample.target("b.5", ten, "y", false);
    sample.history("f", 2022, 2021, 2020, 2019);
    // office: one of two missed is not more than half; y: not reported is neither
    assertEquals(
        Set.of(
            "f REWARD LEVEL",
            "f REWARD TARGETS",
            "f HIGHER_REWARD FIVE_YEARS",
            "x CRITICISM TARGETS"),
        Set.copyOf(
            sample.rate().recommendations().stream()
                .filter(line -> !line.startsWith("committee"))
                .toList()));
    assertFalse(
        Sample.of2023()
            .body("f", SubjectKind.FRONT)
            .excellent("f")
            .history("f", 2022, 2021, 2020, 2018)
            .rate()
            .recommendations()
            .contains("f HIGHER_REWARD FIVE_YEARS"));
  }
}
