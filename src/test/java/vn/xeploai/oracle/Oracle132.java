package vn.xeploai.oracle;

import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** The criteria of section 3, subject by subject. */
final class Oracle132 {
  private final Given given;
  private final Subject subject;
  private final Map<String, TargetOutcome> targets;
  private final Map<String, Span> ratings;
  private final Map<String, Outcome> findings = new TreeMap<>();

  private Oracle132(
      Given given, Subject subject, Map<String, TargetOutcome> targets, Map<String, Span> ratings) {
    this.given = given;
    this.subject = subject;
    this.targets = targets;
    this.ratings = ratings;
  }

  static Map<String, Outcome> findings(
      Given given, Subject subject, Map<String, TargetOutcome> targets, Map<String, Span> ratings) {
    Oracle132 oracle = new Oracle132(given, subject, targets, ratings);
    oracle.grades();
    switch (subject.kind()) {
      case MEMBER -> oracle.member((Member) subject);
      case CELL -> oracle.cell();
      case COMMITTEE -> oracle.committee();
      case GOVERNMENT, FRONT, ORGANISATION -> oracle.body();
    }
    return oracle.findings;
  }

  private void grades() {
    var rows = given.grades(subject.id());
    put("HTXSNV.task-grades", GradeReading.every(rows, Grade.Kind.TASK, Grade.Mark.EXCELLENT));
    put("HTXSNV.general-grades", GradeReading.every(rows, Grade.Kind.GENERAL, Grade.Mark.GOOD));
    put("HTTNV.task-grades", GradeReading.every(rows, Grade.Kind.TASK, Grade.Mark.GOOD));
    put("HTTNV.general-grades", GradeReading.every(rows, Grade.Kind.GENERAL, Grade.Mark.AVERAGE));
    put("HTNV.grades", both(Grade.Mark.AVERAGE));
  }

  /** "Every grade" speaks of both kinds. */
  private Outcome both(Grade.Mark least) {
    var rows = given.grades(subject.id());
    Outcome task = GradeReading.every(rows, Grade.Kind.TASK, least);
    Outcome general = GradeReading.every(rows, Grade.Kind.GENERAL, least);
    if (task == Outcome.NOT_MET || general == Outcome.NOT_MET) {
      return Outcome.NOT_MET;
    }
    return task == Outcome.MET && general == Outcome.MET ? Outcome.MET : Outcome.UNKNOWN;
  }

  private void member(Member member) {
    put("HTXSNV.civil-rating", civil(member, Level.HTXSNV));
    put("HTTNV.civil-rating", civil(member, Level.HTTNV));
    put("HTNV.civil-rating", civil(member, Level.HTNV));
    put("KHTNV.degradation", concluded(Conclusion.Kind.DEGRADATION));
    put("KHTNV.work-below", workBelow("member.work-below"));
    put("KHTNV.civil-rating", civilFailed(member));
    put("KHTNV.disciplined", Outcome.of(!given.discipline(subject.id()).isEmpty()));
  }

  private static Outcome civil(Member member, Level least) {
    if (!member.civilServant()) {
      return Outcome.NOT_APPLICABLE;
    }
    return member
        .civilRating()
        .map(level -> Outcome.of(level.atLeast(least)))
        .orElse(Outcome.UNKNOWN);
  }

  private static Outcome civilFailed(Member member) {
    if (!member.civilServant()) {
      return Outcome.NOT_APPLICABLE;
    }
    return member
        .civilRating()
        .map(level -> Outcome.of(level == Level.KHTNV))
        .orElse(Outcome.UNKNOWN);
  }

  private void cell() {
    BodyOracle shares = new BodyOracle(given, subject, targets, ratings);
    put("HTXSNV.members-completed", shares.membersCompleted());
    put("HTXSNV.members-good", shares.membersGood());
    put("KHTNV.disunity", concluded(Conclusion.Kind.DISUNITY));
    put("KHTNV.work-and-key", workAndKey("cell.work-below"));
    put("KHTNV.disciplined", itselfDisciplined());
  }

  private void committee() {
    BodyOracle shares = new BodyOracle(given, subject, targets, ratings);
    put("HTXSNV.cells-completed", shares.cellsCompleted());
    put("HTXSNV.cells-good", shares.cellsGood());
    put("HTXSNV.government-good", shares.bodiesGood(SubjectKind.GOVERNMENT));
    put("HTXSNV.front-good", shares.bodiesGood(SubjectKind.FRONT));
    put("HTXSNV.organisations-good", shares.bodiesGood(SubjectKind.ORGANISATION));
    put("KHTNV.work-and-key", workAndKey("committee.work-below"));
    put("KHTNV.disunity", concluded(Conclusion.Kind.DISUNITY));
    put("KHTNV.disciplined", itselfDisciplined());
    put("KHTNV.subordinates-disciplined", cellsDisciplined());
    put("KHTNV.corruption-below", Outcome.of(DisciplineReading.corruptionInACell(given)));
  }

  /** Cells disciplined themselves, each once, above 20 % of all cells. */
  private Outcome cellsDisciplined() {
    return DisciplineReading.cellsAbove(given, given.number("committee.subordinates-disciplined"));
  }

  private void body() {
    put("KHTNV.work-and-key", workAndKey("body.work-below"));
    put("KHTNV.disciplined", itselfDisciplined());
    put("KHTNV.leadership-disciplined", gravelyDisciplined());
    put(
        "KHTNV.leadership-degraded",
        Outcome.of(DisciplineReading.leadershipDegraded(given, subject)));
    put("KHTNV.disunity", concluded(Conclusion.Kind.DISUNITY));
  }

  /** A person of the leadership, in the named form or a graver one: the four forms for people. */
  private Outcome gravelyDisciplined() {
    Truth any = Truth.NO;
    for (Discipline row : given.discipline(subject.id())) {
      Truth grave =
          Truth.of(gravity(row.form()) >= gravity(form(given.word("body.leadership-form"))));
      any = any.or(row.leadership().and(grave));
    }
    return Outcome.of(any);
  }

  private static Discipline.Form form(String word) {
    return switch (word) {
      case "khiển trách" -> Discipline.Form.REPRIMAND;
      case "cảnh cáo" -> Discipline.Form.WARNING;
      case "cách chức" -> Discipline.Form.REMOVAL;
      case "khai trừ" -> Discipline.Form.EXPULSION;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static int gravity(Discipline.Form form) {
    return switch (form) {
      case REPRIMAND -> 1;
      case WARNING -> 2;
      case REMOVAL -> 3;
      case EXPULSION -> 4;
      case DISSOLUTION -> 5;
    };
  }

  private Outcome workBelow(String parameter) {
    WorkReading work = OwnTargets.work(given, subject, targets);
    return work.nothingAssigned()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(work.completedBelow(given.number(parameter)));
  }

  private Outcome workAndKey(String parameter) {
    if (given.waived(subject.id(), "KHTNV.work-and-key")) {
      return Outcome.WAIVED;
    }
    WorkReading work = OwnTargets.work(given, subject, targets);
    return work.nothingAssigned()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(
            work.completedBelow(given.number(parameter))
                .and(OwnTargets.aKeyTargetMissed(given, subject, targets)));
  }

  private Outcome itselfDisciplined() {
    return Outcome.of(DisciplineReading.itself(given, subject.id(), false));
  }

  private Outcome concluded(Conclusion.Kind kind) {
    return Outcome.of(given.concluded(subject.id(), kind));
  }

  private void put(String key, Outcome outcome) {
    findings.put(key, outcome);
  }
}
