package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** What section 4 asks of every collective, one method per criterion. */
final class CollectiveOracle {
  private final Given given;
  private final Subject subject;
  private final List<Grade> grades;
  private final WorkReading work;
  private final Truth keyTargetMissed;

  CollectiveOracle(Given given, Subject subject, Map<String, TargetOutcome> targets) {
    this.given = given;
    this.subject = subject;
    this.grades = given.grades(subject.id());
    this.work = OwnTargets.work(given, subject, targets);
    this.keyTargetMissed = OwnTargets.aKeyTargetMissed(given, subject, targets);
  }

  Map<String, Outcome> findings() {
    Map<String, Outcome> findings = new TreeMap<>();
    findings.put("HTXSNV.task-grades", taskGrades(Grade.Mark.EXCELLENT));
    findings.put("HTXSNV.general-grades", generalGrades(Grade.Mark.GOOD));
    findings.put("HTXSNV.no-subordinate-disciplined", noSubordinateDisciplined(false));
    findings.put("HTXSNV.no-leadership-disciplined", noLeadershipDisciplined(false));
    findings.put("HTTNV.task-grades", taskGrades(Grade.Mark.GOOD));
    findings.put("HTTNV.general-grades", generalGrades(Grade.Mark.AVERAGE));
    findings.put("HTTNV.no-subordinate-disciplined", noSubordinateDisciplined(true));
    findings.put("HTTNV.no-leadership-disciplined", noLeadershipDisciplined(true));
    findings.put("HTNV.basic-grades", basicGrades());
    findings.put("HTNV.no-subordinate-disciplined", noSubordinateDisciplined(true));
    findings.put("HTNV.no-leadership-disciplined", noLeadershipDisciplined(true));
    findings.put("KHTNV.basic-poor", basicPoor());
    findings.put("KHTNV.work-and-key", workAndKey());
    findings.put("KHTNV.disciplined", disciplined());
    findings.put("KHTNV.subordinates-disciplined", subordinatesDisciplined());
    findings.put("KHTNV.corruption-below", corruptionBelow());
    findings.put("KHTNV.disunity", disunity());
    findings.put("KHTNV.leadership-degraded", leadershipDegraded());
    return findings;
  }

  private Outcome taskGrades(Grade.Mark least) {
    return GradeReading.every(grades, Grade.Kind.TASK, least);
  }

  private Outcome generalGrades(Grade.Mark least) {
    return GradeReading.every(grades, Grade.Kind.GENERAL, least);
  }

  private Outcome basicGrades() {
    return GradeReading.everyBasicGradeIsAverage(grades);
  }

  private Outcome basicPoor() {
    return GradeReading.aGradeIsPoor(grades, given.word("grades.poor"));
  }

  private Outcome noSubordinateDisciplined(boolean selfDetectedAside) {
    if (!hasSubordinates()) {
      return Outcome.NOT_APPLICABLE;
    }
    return Outcome.of(DisciplineReading.aCell(given, selfDetectedAside).not());
  }

  private Outcome noLeadershipDisciplined(boolean selfDetectedAside) {
    return Outcome.of(DisciplineReading.leadership(given, subject, selfDetectedAside).not());
  }

  /** ‡: completed < 50 % and a key target missed. */
  private Outcome workAndKey() {
    if (given.waived(subject.id(), "KHTNV.work-and-key")) {
      return Outcome.WAIVED;
    }
    if (work.nothingAssigned()) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal line = given.number("collective.work-below");
    return Outcome.of(work.completedBelow(line).and(keyTargetMissed));
  }

  private Outcome disciplined() {
    return Outcome.of(DisciplineReading.itself(given, subject.id(), true));
  }

  /** Cells disciplined > 20 % of all cells, each once. */
  private Outcome subordinatesDisciplined() {
    if (!hasSubordinates()) {
      return Outcome.NOT_APPLICABLE;
    }
    return DisciplineReading.cellsAbove(given, given.number("collective.subordinates-disciplined"));
  }

  private Outcome corruptionBelow() {
    if (!hasSubordinates()) {
      return Outcome.NOT_APPLICABLE;
    }
    return Outcome.of(DisciplineReading.corruptionInACell(given));
  }

  private Outcome disunity() {
    return Outcome.of(given.concluded(subject.id(), Conclusion.Kind.DISUNITY));
  }

  private Outcome leadershipDegraded() {
    return Outcome.of(DisciplineReading.leadershipDegraded(given, subject));
  }

  /** Only the committee has subordinates: its cells. */
  private boolean hasSubordinates() {
    return subject.kind() == SubjectKind.COMMITTEE;
  }
}
