package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;

/** The committee and what flows up to it, worked on paper. */
class OracleCommitteeTest {
  private static final String COMMITTEE = "committee";

  /** Five cells with a good member each, bodies that are good, one target of two exceeded. */
  private static Sample commune() {
    Sample sample = Sample.of2023();
    for (String cell : new String[] {"c1", "c2", "c3", "c4", "c5"}) {
      sample.cell(cell).member("m" + cell, cell).good("m" + cell);
    }
    sample.good("c1", "c2", "c3", "c4");
    sample.body("g", SubjectKind.GOVERNMENT).good("g");
    sample.body("f", SubjectKind.FRONT).good("f");
    sample.body("o1", SubjectKind.ORGANISATION).good("o1");
    sample.body("o2", SubjectKind.ORGANISATION);
    return sample.tens("b.1", "11").tens("b.2", "10").grades(COMMITTEE, "X*", "T");
  }

  @Test
  void fourOfFiveCellsGoodAndEveryBodyGoodIsExcellent() {
    Sample sample = commune().fair("c5").good("o2");
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.cells-good"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.organisations-good"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.targets-exceeded"));
    assertEquals("NOT_APPLICABLE", sample.finding(COMMITTEE, "HTXSNV.quota"));
    assertEquals("HTXSNV..HTXSNV", sample.rating(COMMITTEE));
  }

  @Test
  void oneOrganisationBelowGoodIsEnoughAgainst() {
    Sample sample = commune().good("c5").fair("o2");
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "HTXSNV.organisations-good"));
    assertEquals("HTTNV..HTTNV", sample.rating(COMMITTEE));
  }

  @Test
  void anOpenCellAndAnOpenOrganisationStayOpen() {
    // c5 without grades: KHTNV..; completed 4..5 of 5 against 100 %, good 4..5 of 5 against 80 %
    Sample sample = commune();
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTXSNV.cells-completed"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.cells-good"));
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTXSNV.organisations-good"));
    assertEquals("HTTNV..HTXSNV", sample.rating(COMMITTEE));
  }

  @Test
  void whatIsNotListedIsUnknown() {
    Sample sample = Sample.of2023().excellent(COMMITTEE);
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTXSNV.cells-good"));
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTXSNV.government-good"));
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTXSNV.organisations-good"));
    assertEquals("NOT_APPLICABLE", sample.finding(COMMITTEE, "HTXSNV.targets-met"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.no-subordinate-disciplined"));
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "KHTNV.subordinates-disciplined"));
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "KHTNV.corruption-below"));
    assertEquals("NOT_APPLICABLE", sample.finding(COMMITTEE, "KHTNV.work-and-key"));
    assertEquals("HTTNV..HTXSNV", sample.rating(COMMITTEE));
  }

  @Test
  void moreThanAFifthOfTheCellsDisciplinedEachOnce() {
    Sample sample = commune();
    // twice the same cell: 1/5 = 20 % is not more than 20 %; a leader's discipline is not a cell's
    sample.disciplined("c1", Truth.NO, Truth.NO, Truth.YES);
    sample.disciplined("c1", Truth.NO, Truth.NO, Truth.YES);
    sample.disciplined("c3", Truth.YES, Truth.NO, Truth.NO);
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "KHTNV.subordinates-disciplined"));
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "HTXSNV.no-subordinate-disciplined"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTTNV.no-subordinate-disciplined"));
    // one more perhaps itself: 1..2 of 5
    sample.disciplined("c2", Truth.UNKNOWN, Truth.NO, Truth.NO);
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "KHTNV.subordinates-disciplined"));
    assertEquals("UNKNOWN", sample.finding(COMMITTEE, "HTTNV.no-subordinate-disciplined"));
    // a second for certain: 40 %; self-detected rows are not set aside in this share
    sample.disciplined("c2", Truth.NO, Truth.NO, Truth.YES);
    assertEquals("MET", sample.finding(COMMITTEE, "KHTNV.subordinates-disciplined"));
    assertEquals("KHTNV..KHTNV", sample.rating(COMMITTEE));
  }

  @Test
  void corruptionInACellUnlessSelfDetected() {
    String clause = "KHTNV.corruption-below";
    for (Truth leadership : Truth.values()) {
      Sample caught = commune().disciplined("c1", leadership, Truth.YES, Truth.NO);
      assertEquals("MET", caught.finding(COMMITTEE, clause));
    }
    Sample aside = commune().disciplined("c1", Truth.NO, Truth.YES, Truth.YES);
    assertEquals("NOT_MET", aside.finding(COMMITTEE, clause));
    Sample open = commune().disciplined("c1", Truth.NO, Truth.UNKNOWN, Truth.NO);
    assertEquals("UNKNOWN", open.finding(COMMITTEE, clause));
    Sample member = commune().disciplined("mc1", Truth.YES, Truth.YES, Truth.NO);
    assertEquals("NOT_MET", member.finding(COMMITTEE, clause));
  }

  @Test
  void itsOwnRatingIsNeitherItsWorkNorItsKeyTarget() {
    Sample sample = commune().good("c5", "o2");
    sample.computed(
        "a.1",
        new Requirement.AtLevel(Level.HTXSNV, Optional.empty()),
        Target.Measure.COMMITTEE_LEVEL,
        true);
    // b.1 exceeded and b.2 met are its work: 2/2 and 1/2
    assertEquals("HTXSNV..HTXSNV", sample.rating(COMMITTEE));
    assertEquals("MET", sample.target("a.1"));
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "KHTNV.work-and-key"));
  }

  @Test
  void computedTargetsOfOthersAreItsWorkAndItsKeyTargets() {
    // good members 5/5, government HTTNV < HTXSNV: 2 of 4 counted are missed
    Sample sample = commune().good("c5", "o2");
    sample.computed(
        "a.1",
        Sample.bound(Comparison.AT_LEAST, "80", ""),
        Target.Measure.MEMBERS_GOOD_OR_BETTER,
        false);
    sample.computed(
        "a.2",
        new Requirement.AtLevel(Level.HTXSNV, Optional.empty()),
        Target.Measure.GOVERNMENT_LEVEL,
        true);
    assertEquals("EXCEEDED", sample.target("a.1"));
    assertEquals("MISSED", sample.target("a.2"));
    assertEquals("NOT_MET", sample.finding(COMMITTEE, "HTXSNV.targets-met"));
    assertEquals("MET", sample.finding(COMMITTEE, "HTXSNV.targets-exceeded"));
    // three more missed: completed 3/7 = 42.86 % < 50 %, and the key target a.2 is missed
    sample.tens("b.3", "9").tens("b.4", "9").tens("b.5", "9");
    assertEquals("MET", sample.finding(COMMITTEE, "KHTNV.work-and-key"));
    assertEquals("KHTNV..KHTNV", sample.rating(COMMITTEE));
  }
}
