package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Truth;

/** Members, worked on paper from sections 0, 1 and 4; alone in the dossier, so without a quota. */
class OracleMemberTest {
  private static Sample member() {
    return Sample.of2023().cell("c").member("m", "c");
  }

  @Test
  void halfExceededAndAllOnTimeIsExcellent() {
    Sample sample = member().grades("m", "X X*", "T X").work("m", 10, 10, 10, 5);
    assertEquals("HTXSNV..HTXSNV", sample.rating("m"));
    assertEquals("NOT_APPLICABLE", sample.finding("m", "HTXSNV.quota"));
  }

  @Test
  void fourOfTenExceededIsGood() {
    // 40 % < 50 %
    Sample sample = member().grades("m", "X", "T").work("m", 10, 10, 10, 4);
    assertEquals("NOT_MET", sample.finding("m", "HTXSNV.exceeded"));
    assertEquals("HTTNV..HTTNV", sample.rating("m"));
    assertFalse(sample.rate().findings().containsKey("m HTXSNV.quota"));
  }

  @Test
  void threeOfSevenIsBelowHalfAndFourIsNot() {
    // 3/7 = 42.86 %, 4/7 = 57.14 %
    assertEquals("NOT_MET", member().work("m", 7, 7, 7, 3).finding("m", "HTXSNV.exceeded"));
    assertEquals("MET", member().work("m", 7, 7, 7, 4).finding("m", "HTXSNV.exceeded"));
  }

  @Test
  void aTenthNotCompletedAndAFifthLateIsCompleted() {
    // HTTNV.completed 9/10 < 100 %; HTNV.late (10-8)/10 = 20 % ≤ 20 %
    Sample sample = member().grades("m", "T*", "B").work("m", 10, 9, 8, 0);
    assertEquals("NOT_MET", sample.finding("m", "HTTNV.completed"));
    assertEquals("MET", sample.finding("m", "HTNV.late"));
    assertEquals("HTNV..HTNV", sample.rating("m"));
  }

  @Test
  void noLevelIsFailedUnder124() {
    // (10-7)/10 = 30 % late: not HTNV; no case of KHTNV holds either
    Sample sample = member().grades("m", "T*", "B").work("m", 10, 9, 7, 0);
    assertEquals("NOT_MET", sample.finding("m", "HTNV.late"));
    assertEquals("NOT_MET", sample.finding("m", "KHTNV.not-completed"));
    assertEquals("KHTNV..KHTNV", sample.rating("m"));
  }

  @Test
  void theHigherLevelStandsEvenWhereHtnvFails() {
    // all completed, half of it late: HTTNV asks for completion only, HTNV.late fails
    Sample sample = member().grades("m", "T", "B").work("m", 10, 10, 5, 0);
    assertEquals("NOT_MET", sample.finding("m", "HTNV.late"));
    assertEquals("HTTNV..HTTNV", sample.rating("m"));
  }

  @Test
  void halfNotCompletedIsNoCaseYet() {
    // (10-5)/10 = 50 % is not > 50 %; (10-4)/10 = 60 % is
    assertEquals("NOT_MET", member().work("m", 10, 5, 5, 0).finding("m", "KHTNV.not-completed"));
    assertEquals("MET", member().work("m", 10, 4, 4, 0).finding("m", "KHTNV.not-completed"));
  }

  @Test
  void nothingAssignedAsksNothingOfWork() {
    Sample sample = member().grades("m", "X", "T").work("m", 0, -1, -1, -1);
    assertEquals("NOT_APPLICABLE", sample.finding("m", "HTXSNV.on-time"));
    assertEquals("NOT_APPLICABLE", sample.finding("m", "KHTNV.not-completed"));
    assertEquals("HTXSNV..HTXSNV", sample.rating("m"));
  }

  @Test
  void withoutARowOfWorkEverythingIsOpen() {
    Sample sample = member().grades("m", "X", "T");
    assertEquals("UNKNOWN", sample.finding("m", "HTXSNV.exceeded"));
    assertEquals("UNKNOWN", sample.finding("m", "HTNV.late"));
    assertEquals("UNKNOWN", sample.finding("m", "KHTNV.not-completed"));
    // lowest: the unknown case holds; highest: it does not and all of HTXSNV does
    assertEquals("KHTNV..HTXSNV", sample.rating("m"));
    // a possible candidate too stands alone
    assertEquals("NOT_APPLICABLE", sample.finding("m", "HTXSNV.quota"));
  }

  @Test
  void onTimeFallsShortByEitherFigureAndNothingIsInferred() {
    Sample late = member().grades("m", "X", "T").work("m", 10, -1, 9, 5);
    assertEquals("NOT_MET", late.finding("m", "HTXSNV.on-time"));
    assertEquals("UNKNOWN", late.finding("m", "HTTNV.completed"));
    // 9 on time says completed ≥ 9, but no figure is inferred from another: the case stays open
    assertEquals("UNKNOWN", late.finding("m", "KHTNV.not-completed"));
    assertEquals("KHTNV..HTTNV", late.rating("m"));
    assertEquals("NOT_MET", member().work("m", 10, 9, -1, 0).finding("m", "HTXSNV.on-time"));
    assertEquals("UNKNOWN", member().work("m", 10, -1, 10, 0).finding("m", "HTXSNV.on-time"));
    assertEquals("UNKNOWN", member().work("m", 10, 10, -1, 0).finding("m", "HTXSNV.on-time"));
    assertEquals("UNKNOWN", member().work("m", -1, 0, 0, 0).finding("m", "HTXSNV.on-time"));
  }

  @Test
  void anEmptyGradeIsUnknownUnlessAnotherDecides() {
    assertEquals("UNKNOWN", member().grades("m", "X ?", "").finding("m", "HTXSNV.task-grades"));
    assertEquals("NOT_MET", member().grades("m", "T ?", "").finding("m", "HTXSNV.task-grades"));
    assertEquals("UNKNOWN", member().grades("m", "X", "").finding("m", "HTXSNV.general-grades"));
  }

  @Test
  void basicGradesSpeakOfTheRowsThatAreThere() {
    // none basic: every basic grade is met, none is Kém
    assertEquals("MET", member().grades("m", "K", "").finding("m", "HTNV.basic-grades"));
    assertEquals("NOT_MET", member().grades("m", "K", "").finding("m", "KHTNV.basic-poor"));
    // perhaps basic and Kém: yes and no differ; perhaps basic and Tốt: they do not
    assertEquals("UNKNOWN", member().grades("m", "K~", "").finding("m", "KHTNV.basic-poor"));
    assertEquals("NOT_MET", member().grades("m", "T~", "").finding("m", "KHTNV.basic-poor"));
    assertEquals("UNKNOWN", member().grades("m", "?*", "").finding("m", "HTNV.basic-grades"));
    assertEquals("MET", member().grades("m", "?", "").finding("m", "HTNV.basic-grades"));
    assertEquals("MET", member().grades("m", "K* ?*", "").finding("m", "KHTNV.basic-poor"));
    assertEquals("UNKNOWN", member().finding("m", "KHTNV.basic-poor"));
  }

  @Test
  void registersCountInTheirYearAndUndatedConclusionsAlways() {
    Optional<LocalDate> before = Optional.of(LocalDate.of(2022, 12, 31));
    Sample earlier = member().excellent("m");
    earlier.concluded("m", Conclusion.Kind.FORBIDDEN_ACTS, before);
    assertEquals("HTXSNV..HTXSNV", earlier.rating("m"));
    Sample undated = member().excellent("m");
    undated.concluded("m", Conclusion.Kind.FORBIDDEN_ACTS, Optional.empty());
    assertEquals("MET", undated.finding("m", "KHTNV.forbidden-acts"));
    assertEquals("KHTNV..KHTNV", undated.rating("m"));
  }

  @Test
  void whatAMemberDetectedAndRemediedHimselfIsSetAside() {
    Sample aside = member().excellent("m").disciplined("m", Truth.NO, Truth.NO, Truth.YES);
    assertEquals("NOT_MET", aside.finding("m", "KHTNV.disciplined"));
    assertEquals("HTXSNV..HTXSNV", aside.rating("m"));
    Sample counts = member().excellent("m").disciplined("m", Truth.NO, Truth.NO, Truth.NO);
    assertEquals("MET", counts.finding("m", "KHTNV.disciplined"));
    assertEquals("KHTNV..KHTNV", counts.rating("m"));
    Sample open = member().excellent("m").disciplined("m", Truth.NO, Truth.NO, Truth.UNKNOWN);
    assertEquals("UNKNOWN", open.finding("m", "KHTNV.disciplined"));
  }

  @Test
  void exemptMembersAreNotRatedAndNewOnesOnlyFrom2023() {
    for (int year : new int[] {2022, 2023}) {
      Sample sample = new Sample(year).cell("c").excellent("m", "i");
      sample.member("m", "c", Member.Role.MEMBER, Optional.of(Member.Exemption.NEW));
      sample.member("i", "c", Member.Role.MEMBER, Optional.of(Member.Exemption.INACTIVE));
      String expected = year == 2022 ? "HTXSNV..HTXSNV" : "NOT_RATED..NOT_RATED";
      assertEquals(expected, sample.rating("m"));
      assertEquals("NOT_RATED..NOT_RATED", sample.rating("i"));
      assertEquals("NOT_RATED..NOT_RATED", sample.merit("i"));
      assertFalse(sample.rate().findings().keySet().stream().anyMatch(key -> key.startsWith("i ")));
    }
  }

  @Test
  void parametersMoveTheLines() {
    Sample sample = member().grades("m", "X", "T").work("m", 10, 10, 10, 4);
    Verdict verdict = sample.rate(Map.of("member.exceeded", "40"));
    assertEquals("HTXSNV..HTXSNV", verdict.ratings().get("m"));
  }
}
