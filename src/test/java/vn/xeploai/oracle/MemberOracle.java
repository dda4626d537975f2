package vn.xeploai.oracle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Member;

/** The member's rows of section 4, one method per criterion. */
final class MemberOracle {
  private final Given given;
  private final String id;
  private final List<Grade> grades;
  private final WorkReading work;

  MemberOracle(Given given, Member member) {
    this.given = given;
    this.id = member.id();
    this.grades = given.grades(id);
    this.work = WorkReading.reported(given.work(id));
  }

  Map<String, Outcome> findings() {
    Map<String, Outcome> findings = new TreeMap<>();
    findings.put("HTXSNV.task-grades", excellentTaskGrades());
    findings.put("HTXSNV.general-grades", excellentGeneralGrades());
    findings.put("HTXSNV.on-time", onTime());
    findings.put("HTXSNV.exceeded", exceeded());
    findings.put("HTTNV.task-grades", goodTaskGrades());
    findings.put("HTTNV.general-grades", goodGeneralGrades());
    findings.put("HTTNV.completed", completed());
    findings.put("HTNV.basic-grades", basicGrades());
    findings.put("HTNV.late", late());
    findings.put("KHTNV.basic-poor", basicPoor());
    findings.put("KHTNV.degradation", concluded(Conclusion.Kind.DEGRADATION));
    findings.put("KHTNV.forbidden-acts", concluded(Conclusion.Kind.FORBIDDEN_ACTS));
    findings.put("KHTNV.example-breach", concluded(Conclusion.Kind.EXAMPLE_BREACH));
    findings.put("KHTNV.disciplined", disciplined());
    findings.put("KHTNV.not-completed", notCompleted());
    return findings;
  }

  private Outcome excellentTaskGrades() {
    return GradeReading.every(grades, Grade.Kind.TASK, Grade.Mark.EXCELLENT);
  }

  private Outcome excellentGeneralGrades() {
    return GradeReading.every(grades, Grade.Kind.GENERAL, Grade.Mark.GOOD);
  }

  private Outcome onTime() {
    return work.completedAndOnTimeAtLeast(given.number("member.on-time"));
  }

  private Outcome exceeded() {
    return work.exceededAtLeast(given.number("member.exceeded"));
  }

  private Outcome goodTaskGrades() {
    return GradeReading.every(grades, Grade.Kind.TASK, Grade.Mark.GOOD);
  }

  private Outcome goodGeneralGrades() {
    return GradeReading.every(grades, Grade.Kind.GENERAL, Grade.Mark.AVERAGE);
  }

  private Outcome completed() {
    return work.completedAtLeast(given.number("member.completed"));
  }

  private Outcome basicGrades() {
    return GradeReading.everyBasicGradeIsAverage(grades);
  }

  private Outcome late() {
    return work.lateAtMost(given.number("member.late"));
  }

  private Outcome basicPoor() {
    return GradeReading.aGradeIsPoor(grades, given.word("grades.poor"));
  }

  private Outcome concluded(Conclusion.Kind kind) {
    return Outcome.of(given.concluded(id, kind));
  }

  private Outcome disciplined() {
    return Outcome.of(DisciplineReading.member(given, id));
  }

  private Outcome notCompleted() {
    return work.notCompletedAbove(given.number("member.not-completed"));
  }
}
