package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** The criteria of section 5, subject by subject. */
final class Oracle366 {
  private final Given given;
  private final Subject subject;
  private final Map<String, TargetOutcome> targets;
  private final WorkReading work;
  private final Map<String, Outcome> findings = new TreeMap<>();

  private Oracle366(Given given, Subject subject, Map<String, TargetOutcome> targets) {
    this.given = given;
    this.subject = subject;
    this.targets = targets;
    this.work = OwnTargets.work(given, subject, targets);
  }

  static Map<String, Outcome> findings(
      Given given, Subject subject, Map<String, TargetOutcome> targets) {
    Oracle366 oracle = new Oracle366(given, subject, targets);
    oracle.everybody();
    if (subject instanceof Member member) {
      oracle.member(member.role() == Member.Role.LEADER);
    } else {
      oracle.collective();
    }
    return oracle.findings;
  }

  /** Points between two bounds: common 0 to 30 and results 0 to 70, where not reported. */
  record PointRange(BigDecimal low, BigDecimal high) {
    static PointRange of(Given given, String subject) {
      Optional<Points> row =
          given.dossier().points().stream()
              .filter(points -> points.subject().equals(subject))
              .findFirst();
      Optional<BigDecimal> common = row.flatMap(Points::common);
      Optional<BigDecimal> results = row.flatMap(Points::results);
      return new PointRange(
          common.orElse(new BigDecimal(0)).add(results.orElse(new BigDecimal(0))),
          common.orElse(new BigDecimal(30)).add(results.orElse(new BigDecimal(70))));
    }

    Truth atLeast(BigDecimal line) {
      if (low.compareTo(line) >= 0) {
        return Truth.YES;
      }
      return high.compareTo(line) >= 0 ? Truth.UNKNOWN : Truth.NO;
    }
  }

  private void everybody() {
    PointRange points = PointRange.of(given, subject.id());
    Truth excellent = points.atLeast(given.number("points.HTXSNV"));
    Truth good = points.atLeast(given.number("points.HTTNV"));
    Truth enough = points.atLeast(given.number("points.HTNV"));
    put("HTXSNV.points", Outcome.of(excellent));
    put("HTTNV.points", Outcome.of(good.and(excellent.not())));
    put("HTNV.points", Outcome.of(enough.and(good.not())));
    put("KHTNV.points", Outcome.of(enough.not()));
    Outcome completed = work.completedAtLeast(given.number("completed"));
    put("HTXSNV.completed", completed);
    put("HTTNV.completed", completed);
    put("HTNV.completed", completed);
    Outcome onTime = work.onTimeAtLeast(given.number("on-time"));
    put("HTXSNV.on-time", onTime);
    put("HTTNV.on-time", onTime);
    put("HTXSNV.exceeded", work.exceededAtLeast(given.number("exceeded")));
    put("HTXSNV.weaknesses-remedied", remedied());
    put("HTNV.late", late());
  }

  private Outcome remedied() {
    Optional<Work> row = given.work(subject.id());
    Optional<Integer> named = row.flatMap(Work::weaknesses);
    if (named.isPresent() && named.get() == 0) {
      return Outcome.NOT_APPLICABLE;
    }
    Optional<Integer> remedied = row.flatMap(Work::remedied);
    if (named.isEmpty() || remedied.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    return Outcome.of(
        Outcome.shareAtLeast(
            remedied.get(), remedied.get(), named.get(), given.number("remedied")));
  }

  /** (completed − on_time) of assigned; the targets of a year are never late. */
  private Outcome late() {
    if (work.nothingAssigned()) {
      return Outcome.NOT_APPLICABLE;
    }
    BigDecimal line = given.number("late");
    if (subject.kind() == SubjectKind.COMMITTEE || subject.kind() == SubjectKind.GOVERNMENT) {
      return Outcome.of(Outcome.shareAbove(0, 0, work.assigned().orElseThrow(), line).not());
    }
    if (work.assigned().isEmpty() || work.completed().isEmpty() || work.onTime().isEmpty()) {
      return Outcome.UNKNOWN;
    }
    int late = work.completed().get().low() - work.onTime().get().low();
    return Outcome.of(Outcome.shareAbove(late, late, work.assigned().get(), line).not());
  }

  private void member(boolean leader) {
    put("KHTNV.degradation", concluded(Conclusion.Kind.DEGRADATION));
    put("KHTNV.duty-disciplined", waivable("duty-disciplined", Outcome.of(dutyDisciplined())));
    if (leader) {
      put("KHTNV.work-below", waivable("work-below", workBelow("leader.work-below")));
      return;
    }
    put("KHTNV.forbidden-acts", concluded(Conclusion.Kind.FORBIDDEN_ACTS));
    put("KHTNV.example-breach", concluded(Conclusion.Kind.EXAMPLE_BREACH));
    put("KHTNV.not-completed", work.notCompletedAbove(given.number("member.not-completed")));
  }

  private Truth dutyDisciplined() {
    Truth any = Truth.NO;
    for (Discipline row : given.discipline(subject.id())) {
      any = any.or(row.dutyRelated());
    }
    return any;
  }

  private void collective() {
    put(
        "HTXSNV.no-subordinate-disciplined",
        subject.kind() == SubjectKind.COMMITTEE
            ? Outcome.of(DisciplineReading.aCell(given, false).not())
            : Outcome.NOT_APPLICABLE);
    put(
        "HTXSNV.no-leadership-disciplined",
        Outcome.of(DisciplineReading.leadership(given, subject, false).not()));
    put("KHTNV.wrong-personnel-work", concluded(Conclusion.Kind.WRONG_PERSONNEL_WORK));
    put("KHTNV.disunity", concluded(Conclusion.Kind.DISUNITY));
    put(
        "KHTNV.leadership-duty-disciplined",
        waivable("leadership-duty-disciplined", Outcome.of(leadershipDuty())));
    put(
        "KHTNV.leadership-degraded",
        Outcome.of(DisciplineReading.leadershipDegraded(given, subject)));
    put("KHTNV.work-below", waivable("work-below", workBelow("collective.work-below")));
    put("KHTNV.basic-five", waivable("basic-five", basicFive()));
  }

  /** A leadership row with duty_related = yes; for a cell, rows of its members too. */
  private Truth leadershipDuty() {
    List<Discipline> rows = new ArrayList<>(given.discipline(subject.id()));
    if (subject.kind() == SubjectKind.CELL) {
      given.membersOf(subject.id()).forEach(one -> rows.addAll(given.discipline(one.id())));
    }
    Truth any = Truth.NO;
    for (Discipline row : rows) {
      any = any.or(row.leadership().and(row.dutyRelated()));
    }
    return any;
  }

  private Outcome workBelow(String parameter) {
    return work.nothingAssigned()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(work.completedBelow(given.number(parameter)));
  }

  /** Of the targets tagged basic, one missed or all missed. */
  private Outcome basicFive() {
    boolean government = subject.kind() == SubjectKind.GOVERNMENT;
    if (!government && subject.kind() != SubjectKind.COMMITTEE) {
      return Outcome.NOT_APPLICABLE;
    }
    Truth any = Truth.NO;
    Truth all = Truth.YES;
    boolean none = true;
    for (Target target : given.dossier().targets()) {
      boolean asked =
          government
              ? !target.group().equals("a") && !TargetOracle.aboutRatings(given, target)
              : !TargetOracle.aboutCommittee(given, target);
      if (target.basic() && asked) {
        none = false;
        Truth missed =
            switch (Objects.requireNonNull(targets.get(target.code()))) {
              case MISSED -> Truth.YES;
              case NOT_REPORTED -> Truth.UNKNOWN;
              case MET, EXCEEDED -> Truth.NO;
            };
        any = any.or(missed);
        all = all.and(missed);
      }
    }
    if (none) {
      return Outcome.NOT_APPLICABLE;
    }
    return Outcome.of(given.word("basic-five").equals("any") ? any : all);
  }

  private Outcome waivable(String name, Outcome outcome) {
    return given.waived(subject.id(), "KHTNV." + name) ? Outcome.WAIVED : outcome;
  }

  private Outcome concluded(Conclusion.Kind kind) {
    return Outcome.of(given.concluded(subject.id(), kind));
  }

  private void put(String key, Outcome outcome) {
    findings.put(key, outcome);
  }
}
