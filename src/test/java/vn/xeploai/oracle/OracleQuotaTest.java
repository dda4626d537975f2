package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;

/** The quota over a group of members, worked on paper from sections 2 and 8. */
class OracleQuotaTest {
  private static final String QUOTA = "HTXSNV.quota";

  /** Candidates c-, named by how many of twenty tasks they exceeded, and so many good ones. */
  private static Sample group(int good, int... exceeded) {
    Sample sample = Sample.of2023().cell("c");
    for (int number = 1; number <= good; number++) {
      sample.member("g" + number, "c").good("g" + number);
    }
    for (int count : exceeded) {
      candidate(sample, "m" + count, count);
    }
    return sample;
  }

  private static Sample candidate(Sample sample, String id, int exceeded) {
    return sample.member(id, "c").grades(id, "X", "T").work(id, 20, 20, 20, exceeded);
  }

  @Test
  void aFifthOfTheGoodAreKeptByRank() {
    // N = 7 + 3 = 10, ceiling 2: the first two
    Sample sample = group(7, 20, 15, 10);
    assertEquals("MET", sample.finding("m20", QUOTA));
    assertEquals("MET", sample.finding("m15", QUOTA));
    assertEquals("NOT_MET", sample.finding("m10", QUOTA));
    assertEquals("HTXSNV..HTXSNV", sample.rating("m15"));
    assertEquals("HTXSNV..HTXSNV", sample.merit("m10"));
    assertEquals("HTTNV..HTTNV", sample.rating("m10"));
  }

  @Test
  void byTheLetterTheBaseIsSmaller() {
    // floor(10·20/120) = 1
    Verdict verdict = group(7, 20, 15, 10).rate(Map.of("quota.base", "good"));
    assertEquals("MET", verdict.findings().get("m20 " + QUOTA));
    assertEquals("NOT_MET", verdict.findings().get("m15 " + QUOTA));
    // floor(12·20/120) = 2
    verdict = group(9, 20, 15, 10).rate(Map.of("quota.base", "good"));
    assertEquals("MET", verdict.findings().get("m15 " + QUOTA));
  }

  @Test
  void whoIsBelowGoodIsNotInTheBase() {
    // N = 9: floor(1.8) = 1
    Sample sample = group(6, 20, 15, 10).member("x", "c").fair("x");
    assertEquals("MET", sample.finding("m20", QUOTA));
    assertEquals("NOT_MET", sample.finding("m15", QUOTA));
  }

  @Test
  void aSmallGroupCanHaveNoPlace() {
    assertEquals("NOT_MET", group(3, 20).finding("m20", QUOTA));
  }

  @Test
  void aTieAtTheLineIsNotBroken() {
    // ceiling 2: m20 first, then two with 15 of 20 for one place; m10 is below three
    Sample sample = candidate(group(6, 20, 15, 10), "tie", 15);
    assertEquals("MET", sample.finding("m20", QUOTA));
    assertEquals("UNKNOWN", sample.finding("m15", QUOTA));
    assertEquals("UNKNOWN", sample.finding("tie", QUOTA));
    assertEquals("HTTNV..HTXSNV", sample.rating("tie"));
    assertEquals("NOT_MET", sample.finding("m10", QUOTA));
  }

  @Test
  void sharesAreComparedExactlyAndGradesBreakTies() {
    // 15 of 20 = 3 of 4; two Xuất sắc grades against one
    Sample sample = group(8, 15).member("two", "c").grades("two", "X", "X").work("two", 4, 4, 4, 3);
    Verdict verdict = sample.rate(Map.of("quota.percent", "10"));
    assertEquals("MET", verdict.findings().get("two " + QUOTA));
    assertEquals("NOT_MET", verdict.findings().get("m15 " + QUOTA));
    // an empty general grade of the other could be a second: 1..2 touches 2
    Sample open = group(8).member("two", "c").grades("two", "X", "X").work("two", 4, 4, 4, 3);
    open.member("one", "c").grades("one", "X", "?").work("one", 4, 4, 4, 3);
    verdict = open.rate(Map.of("quota.percent", "10"));
    assertEquals("UNKNOWN", verdict.findings().get("two " + QUOTA));
    assertEquals("UNKNOWN", verdict.findings().get("one " + QUOTA));
  }

  @Test
  void nothingAssignedIsTiedWithEverybody() {
    // ceiling 2 of 10; nobody stands certainly above or below z
    Sample sample = group(7, 20, 15).member("z", "c").grades("z", "X", "T").work("z", 0, 0, 0, 0);
    assertEquals("MET", sample.finding("m20", QUOTA));
    assertEquals("UNKNOWN", sample.finding("m15", QUOTA));
    assertEquals("UNKNOWN", sample.finding("z", QUOTA));
  }

  @Test
  void aKeptCandidateTakesAPlaceFromTheOthers() {
    Sample sample = group(7, 20, 15, 10).ruling("m10", Ruling.Kind.QUOTA_KEEP, "", 2023);
    assertEquals("MET", sample.finding("m10", QUOTA));
    assertEquals("MET", sample.finding("m20", QUOTA));
    assertEquals("NOT_MET", sample.finding("m15", QUOTA));
    // kept even without a place
    Sample small = group(2, 20).ruling("m20", Ruling.Kind.QUOTA_KEEP, "", 2023);
    assertEquals("HTXSNV..HTXSNV", small.rating("m20"));
    // one decided after the year counts, one decided before it does not
    Sample later = group(2, 20).ruling("m20", Ruling.Kind.QUOTA_KEEP, "", 2024);
    assertEquals("HTXSNV..HTXSNV", later.rating("m20"));
    Sample before = group(2, 20).ruling("m20", Ruling.Kind.QUOTA_KEEP, "", 2022);
    assertEquals("HTTNV..HTTNV", before.rating("m20"));
  }

  @Test
  void aCutCandidateGivesUpHisPlaceAndStaysInTheBase() {
    // N stays 10, ceiling 2: m15 and m10 move up
    Sample sample = group(7, 20, 15, 10).ruling("m20", Ruling.Kind.QUOTA_CUT, "", 2023);
    assertEquals("NOT_MET", sample.finding("m20", QUOTA));
    assertEquals("HTTNV..HTTNV", sample.rating("m20"));
    assertEquals("MET", sample.finding("m15", QUOTA));
    assertEquals("MET", sample.finding("m10", QUOTA));
  }

  @Test
  void aRulingOnWhoIsNoCandidateHasNoEffect() {
    Sample sample = group(5).ruling("g1", Ruling.Kind.QUOTA_KEEP, "", 2023);
    assertEquals("HTTNV..HTTNV", sample.rating("g1"));
  }

  @Test
  void aPossibleCandidateOpensThePlaceOfTheOneBelow() {
    // N = 4 + m15 for certain, with p 6: one place. p exceeded more: above m15 if a candidate
    Sample sample = group(4, 15).member("p", "c").work("p", 20, 20, 20, 20);
    sample.grades("p", "X X", "");
    // HTNV: basic grades met; HTTNV and HTXSNV wait for the general grades
    assertEquals("HTNV..HTXSNV", sample.merit("p"));
    assertEquals("MET", sample.finding("p", QUOTA));
    assertEquals("HTNV..HTXSNV", sample.rating("p"));
    assertEquals("UNKNOWN", sample.finding("m15", QUOTA));
    assertEquals("HTTNV..HTXSNV", sample.rating("m15"));
  }

  @Test
  void aPossibleCandidateBelowTheLineIsCutButStaysOpenBelow() {
    // one place (N = 4 + m15, perhaps + p: 5..6); p exceeded less than m15
    Sample sample = group(4, 15).member("p", "c").grades("p", "X", "").work("p", 20, 20, 20, 10);
    assertEquals("MET", sample.finding("m15", QUOTA));
    assertEquals("NOT_MET", sample.finding("p", QUOTA));
    assertEquals("HTNV..HTXSNV", sample.merit("p"));
    assertEquals("HTNV..HTTNV", sample.rating("p"));
  }

  @Test
  void thePlaceItselfMayBeOpen() {
    // s and 3 good: 4; q is HTNV..HTTNV: N is 4 or 5, ceiling 0 or 1
    Sample sample = group(3, 20).member("q", "c").grades("q", "T", "").work("q", 20, 20, 20, 0);
    assertEquals("HTNV..HTTNV", sample.merit("q"));
    assertEquals("UNKNOWN", sample.finding("m20", QUOTA));
    assertEquals("HTTNV..HTXSNV", sample.rating("m20"));
  }

  @Test
  void aKeptPossibleCandidateKeepsHisMeritAndMayTakeThePlace() {
    Sample sample = group(4, 15).member("p", "c").grades("p", "X", "").work("p", 20, 20, 20, 10);
    sample.ruling("p", Ruling.Kind.QUOTA_KEEP, "", 2023);
    assertEquals("MET", sample.finding("p", QUOTA));
    assertEquals("HTNV..HTXSNV", sample.rating("p"));
    assertEquals("UNKNOWN", sample.finding("m15", QUOTA));
  }

  @Test
  void aCutPossibleCandidateIsAtMostGood() {
    Sample sample = group(4, 15).member("p", "c").grades("p", "X", "").work("p", 20, 20, 20, 20);
    sample.ruling("p", Ruling.Kind.QUOTA_CUT, "", 2023);
    assertEquals("NOT_MET", sample.finding("p", QUOTA));
    assertEquals("HTNV..HTTNV", sample.rating("p"));
    // N = 4 + m15 for certain, one place, nobody above
    assertEquals("MET", sample.finding("m15", QUOTA));
  }

  @Test
  void governmentFrontAndAGroupOfOneStandAlone() {
    Sample sample = Sample.of2023().body("f", SubjectKind.FRONT).excellent("f");
    sample.body("o", SubjectKind.ORGANISATION).excellent("o");
    assertEquals("NOT_APPLICABLE", sample.finding("f", QUOTA));
    assertEquals("NOT_APPLICABLE", sample.finding("o", QUOTA));
    sample.ruling("f", Ruling.Kind.QUOTA_CUT, "", 2023);
    assertEquals("HTXSNV..HTXSNV", sample.rating("f"));
    // a second organisation makes a group of two: no place
    sample.body("o2", SubjectKind.ORGANISATION).good("o2");
    assertEquals("NOT_MET", sample.finding("o", QUOTA));
  }
}
