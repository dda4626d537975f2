package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;

/** Collectives, worked on paper from sections 0, 1 and 4. */
class OracleCollectiveTest {
  private static final String KEY = "KHTNV.work-and-key";

  /** A front stands alone: no members, no quota. */
  private static Sample front() {
    return Sample.of2023().body("f", SubjectKind.FRONT).excellent("f");
  }

  private static Sample cellOfFive() {
    Sample sample = Sample.of2023().cell("c").excellent("c");
    for (String member : new String[] {"m1", "m2", "m3", "m4", "m5"}) {
      sample.member(member, "c");
    }
    return sample;
  }

  @Test
  void selfDetectedDisciplineOfTheLeadershipCostsOnlyTheFirstLevel() {
    Sample sample = front().disciplined("f", Truth.YES, Truth.NO, Truth.YES);
    assertEquals("NOT_MET", sample.finding("f", "HTXSNV.no-leadership-disciplined"));
    assertEquals("MET", sample.finding("f", "HTTNV.no-leadership-disciplined"));
    assertEquals("NOT_MET", sample.finding("f", "KHTNV.disciplined"));
    assertEquals("HTTNV..HTTNV", sample.rating("f"));
  }

  @Test
  void disciplineOfTheLeadershipLeavesNoLevel() {
    // HTXSNV, HTTNV and HTNV all ask that none was disciplined
    Sample sample = front().disciplined("f", Truth.YES, Truth.NO, Truth.NO);
    assertEquals("NOT_MET", sample.finding("f", "HTNV.no-leadership-disciplined"));
    assertEquals("KHTNV..KHTNV", sample.rating("f"));
  }

  @Test
  void disciplineOfItselfIsACaseUnlessSelfDetected() {
    Sample itself = front().disciplined("f", Truth.NO, Truth.NO, Truth.NO);
    assertEquals("MET", itself.finding("f", "KHTNV.disciplined"));
    assertEquals("MET", itself.finding("f", "HTXSNV.no-leadership-disciplined"));
    Sample aside = front().disciplined("f", Truth.NO, Truth.NO, Truth.YES);
    assertEquals("HTXSNV..HTXSNV", aside.rating("f"));
    Sample unanswered = front().disciplined("f", Truth.NO, Truth.NO, Truth.UNKNOWN);
    assertEquals("UNKNOWN", unanswered.finding("f", "KHTNV.disciplined"));
    assertEquals("KHTNV..HTXSNV", unanswered.rating("f"));
  }

  @Test
  void whoWasDisciplinedIsOpenWithoutTheLeadershipFlag() {
    Sample sample = front().disciplined("f", Truth.UNKNOWN, Truth.NO, Truth.NO);
    assertEquals("UNKNOWN", sample.finding("f", "KHTNV.disciplined"));
    assertEquals("UNKNOWN", sample.finding("f", "HTNV.no-leadership-disciplined"));
    Sample aside = front().disciplined("f", Truth.UNKNOWN, Truth.NO, Truth.YES);
    assertEquals("NOT_MET", aside.finding("f", "KHTNV.disciplined"));
    assertEquals("UNKNOWN", aside.finding("f", "HTXSNV.no-leadership-disciplined"));
    assertEquals("HTTNV..HTXSNV", aside.rating("f"));
  }

  @Test
  void subordinatesAreNotAskedOfAFront() {
    assertEquals("NOT_APPLICABLE", front().finding("f", "HTXSNV.no-subordinate-disciplined"));
    assertEquals("NOT_APPLICABLE", front().finding("f", "KHTNV.corruption-below"));
  }

  @Test
  void anExemptLeaderDisciplinedCountsForHisCell() {
    Sample sample = cellOfFive().good("m1", "m2", "m3", "m4", "m5");
    sample.member("x", "c", Member.Role.MEMBER, Optional.of(Member.Exemption.SUSPENDED));
    assertEquals("HTXSNV..HTXSNV", sample.rating("c"));
    sample.disciplined("x", Truth.YES, Truth.NO, Truth.YES);
    assertEquals("HTTNV..HTTNV", sample.rating("c"));
  }

  @Test
  void aDegradedLeaderConcernsHisCellAPlainMemberDoesNot() {
    for (Member.Role role : Member.Role.values()) {
      Sample sample = cellOfFive().member("x", "c", role, Optional.empty());
      sample.concluded("x", Conclusion.Kind.DEGRADATION, Optional.empty());
      String expected = role == Member.Role.LEADER ? "MET" : "NOT_MET";
      assertEquals(expected, sample.finding("c", "KHTNV.leadership-degraded"));
    }
  }

  @Test
  void fourOfFiveMembersGoodIsEnough() {
    Sample four = cellOfFive().good("m1", "m2", "m3", "m4").fair("m5");
    assertEquals("MET", four.finding("c", "HTXSNV.members-good"));
    assertEquals("HTXSNV..HTXSNV", four.rating("c"));
    Sample three = cellOfFive().good("m1", "m2", "m3").fair("m4", "m5");
    assertEquals("NOT_MET", three.finding("c", "HTXSNV.members-good"));
    assertEquals("HTTNV..HTTNV", three.rating("c"));
  }

  @Test
  void anOpenMemberMakesTheSharesRanges() {
    // m5 without work: KHTNV..HTTNV. Completed 4..5 of 5, good 3..4 of 5
    Sample sample = cellOfFive().good("m1", "m2", "m3").fair("m4").grades("m5", "T", "B");
    assertEquals("KHTNV..HTTNV", sample.rating("m5"));
    assertEquals("UNKNOWN", sample.finding("c", "HTXSNV.members-completed"));
    assertEquals("UNKNOWN", sample.finding("c", "HTXSNV.members-good"));
    assertEquals("HTTNV..HTXSNV", sample.rating("c"));
  }

  @Test
  void noRatedMemberIsUnknown() {
    Sample sample = Sample.of2023().cell("c").excellent("c");
    sample.member("x", "c", Member.Role.MEMBER, Optional.of(Member.Exemption.INACTIVE));
    assertEquals("UNKNOWN", sample.finding("c", "HTXSNV.members-good"));
    assertEquals("HTTNV..HTXSNV", sample.rating("c"));
  }

  /** Two of five tasks completed, 40 % < 50 %, and a key target of this owner. */
  private static Sample organisation(String owner, String result, String... ownerOf) {
    Sample sample = Sample.of2023().body("o", SubjectKind.ORGANISATION, ownerOf);
    sample.grades("o", "T", "B").work("o", 5, 2, 2, 0);
    sample.target("b.1", Sample.bound(Comparison.AT_LEAST, "10", ""), owner, true);
    return result.isEmpty() ? sample : sample.result("b.1", result);
  }

  @Test
  void littleWorkCountsOnlyWithAKeyTargetOfItsOwn() {
    assertEquals("MET", organisation("o", "9").finding("o", KEY));
    assertEquals("KHTNV..KHTNV", organisation("o", "9").rating("o"));
    assertEquals("NOT_MET", organisation("o", "10").finding("o", KEY));
    assertEquals("UNKNOWN", organisation("o", "").finding("o", KEY));
    assertEquals("NOT_MET", organisation("", "9").finding("o", KEY));
    assertEquals("MET", organisation("", "9", "b.1").finding("o", KEY));
    assertEquals("MET", organisation("x", "9", "b.1").finding("o", KEY));
    assertEquals("NOT_MET", organisation("", "9", "b").finding("o", KEY));
  }

  @Test
  void aWaiverOfTheYearSetsTheCaseAside() {
    Sample sample = organisation("o", "9").ruling("o", Ruling.Kind.WAIVE, KEY, 2023);
    assertEquals("WAIVED", sample.finding("o", KEY));
    assertEquals("HTTNV..HTTNV", sample.rating("o"));
    Sample later = organisation("o", "9").ruling("o", Ruling.Kind.WAIVE, KEY, 2024);
    assertEquals("WAIVED", later.finding("o", KEY));
    Sample before = organisation("o", "9").ruling("o", Ruling.Kind.WAIVE, KEY, 2022);
    assertEquals("MET", before.finding("o", KEY));
  }

  @Test
  void unknownWorkMattersOnlyWithAMissedKeyTarget() {
    // false and unknown is false: without a key target missed the case does not hold
    Sample missed = Sample.of2023().body("o", SubjectKind.ORGANISATION);
    missed.target("b.1", Sample.bound(Comparison.AT_LEAST, "10", ""), "o", true);
    assertEquals("NOT_MET", missed.result("b.1", "10").finding("o", KEY));
    Sample none = Sample.of2023().body("o", SubjectKind.ORGANISATION);
    assertEquals("NOT_MET", none.finding("o", KEY));
    Sample open = Sample.of2023().body("o", SubjectKind.ORGANISATION);
    open.target("b.1", Sample.bound(Comparison.AT_LEAST, "10", ""), "o", true);
    assertEquals("UNKNOWN", open.result("b.1", "9").finding("o", KEY));
    assertEquals("NOT_APPLICABLE", none.work("o", 0, 0, 0, 0).finding("o", KEY));
  }

  @Test
  void ownersAreExactAndComputedTargetsAreNeverKeyForThem() {
    Sample sample = Sample.of2023().cell("c", "b.1").work("c", 5, 2, 2, 0);
    sample.target("b.1", new Requirement.ByLeaves(), "", false);
    sample.target("b.1.3", Sample.bound(Comparison.AT_LEAST, "10", ""), "", true);
    sample.result("b.1.3", "9");
    assertEquals("NOT_MET", sample.finding("c", KEY));
    Sample computed = Sample.of2023().cell("c", "a.1").work("c", 5, 2, 2, 0);
    computed.computed(
        "a.1",
        Sample.bound(Comparison.AT_LEAST, "80", ""),
        Target.Measure.CELLS_GOOD_OR_BETTER,
        true);
    // the only cell has no grades: open, so the target would be unreported; it is not asked
    assertEquals("NOT_MET", computed.finding("c", KEY));
  }

  @Test
  void theGovernmentsWorkIsTheReportedTargetsOutsideGroupA() {
    Sample sample = Sample.of2023().body("g", SubjectKind.GOVERNMENT).grades("g", "X", "T");
    sample.tens("a.1", "9").tens("b.1", "11").tens("b.2", "10");
    sample.computed(
        "b.3",
        Sample.bound(Comparison.AT_LEAST, "80", ""),
        Target.Measure.MEMBERS_GOOD_OR_BETTER,
        true);
    // two counted: b.1 exceeded, b.2 met; 100 % met, 50 % exceeded; its row of work says nothing
    sample.work("g", 10, 0, 0, 0);
    assertEquals("MET", sample.finding("g", "HTXSNV.targets-met"));
    assertEquals("MET", sample.finding("g", "HTXSNV.targets-exceeded"));
    assertEquals("HTXSNV..HTXSNV", sample.rating("g"));
    // a third without a result: met 2..3 of 3, exceeded 1..2 of 3
    sample.target("b.4", Sample.bound(Comparison.AT_LEAST, "10", ""), "", false);
    assertEquals("UNKNOWN", sample.finding("g", "HTXSNV.targets-met"));
    assertEquals("UNKNOWN", sample.finding("g", "HTXSNV.targets-exceeded"));
  }

  @Test
  void theGovernmentsKeyTargetsAreAllOutsideGroupA() {
    Sample sample = Sample.of2023().body("g", SubjectKind.GOVERNMENT).tens("b.1", "9");
    sample.target("a.1", Sample.bound(Comparison.AT_LEAST, "10", ""), "g", true);
    sample.result("a.1", "9");
    assertEquals("NOT_MET", sample.finding("g", KEY));
    sample.target("c.1", Sample.bound(Comparison.AT_LEAST, "10", ""), "o", true);
    sample.result("c.1", "9");
    assertEquals("MET", sample.finding("g", KEY));
  }
}
