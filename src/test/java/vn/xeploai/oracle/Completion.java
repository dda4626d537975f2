package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Value;
import vn.xeploai.facts.Work;

/** Fills every gap of a dossier by chance; registers get no new rows, only answers. */
final class Completion {
  private final Draw draw;
  private final Rows rows;

  Completion(Draw draw, Dossier dossier) {
    this.draw = draw;
    this.rows = new Rows(dossier);
  }

  Dossier filled() {
    rows.targets.stream().filter(RandomTargets::reportable).forEach(this::fillResult);
    rows.work.replaceAll(this::filled);
    rows.grades.replaceAll(this::filled);
    for (Subject subject : rows.subjects()) {
      addMissing(subject.id());
    }
    rows.members.replaceAll(this::filled);
    rows.organisations.replaceAll(this::filled);
    rows.discipline.replaceAll(this::filled);
    rows.points.replaceAll(this::filled);
    rows.tasks.replaceAll(this::filled);
    return rows.dossier();
  }

  /** The latest result, where it has no value; one, where there is none. */
  private void fillResult(Target target) {
    TargetOutcome meant =
        draw.of(
            TargetOutcome.EXCEEDED,
            TargetOutcome.EXCEEDED,
            TargetOutcome.MET,
            TargetOutcome.MISSED);
    Optional<Value> value = Optional.of(RandomTargets.value(draw, target, meant));
    Optional<Result> latest =
        rows.results.stream()
            .filter(row -> row.code().equals(target.code()))
            .max(Comparator.comparing(row -> row.reportedOn().orElse(LocalDate.MIN)));
    if (latest.isEmpty()) {
      rows.results.add(RandomTargets.result(target, value, Optional.empty()));
    } else if (latest.get().value().isEmpty()) {
      rows.results.remove(latest.get());
      rows.results.add(RandomTargets.result(target, value, latest.get().reportedOn()));
    }
  }

  private Work filled(Work row) {
    int exceeded = row.exceeded().orElse(0);
    int onTime = row.onTime().orElse(0);
    int completed = row.completed().orElse(0);
    int least = Math.max(completed, Math.max(onTime, exceeded));
    int assigned =
        row.assigned().isPresent() ? row.assigned().get() : least + draw.of(0, 0, 0, 1, 2, 10);
    int done =
        row.completed().isPresent()
            ? row.completed().get()
            : draw.of(assigned, assigned, draw.between(Math.max(onTime, exceeded), assigned));
    int intime =
        row.onTime().isPresent() ? row.onTime().get() : draw.of(done, done, draw.between(0, done));
    int more = row.exceeded().isPresent() ? row.exceeded().get() : draw.between(0, done);
    int remedied = row.remedied().orElse(0);
    int weaknesses =
        row.weaknesses().isPresent() ? row.weaknesses().get() : remedied + draw.between(0, 2);
    return new Work(
        row.subject(),
        Optional.of(assigned),
        Optional.of(done),
        Optional.of(intime),
        Optional.of(more),
        Optional.of(weaknesses),
        Optional.of(
            row.remedied().isPresent() ? row.remedied().get() : draw.between(0, weaknesses)),
        row.source());
  }

  private Grade filled(Grade row) {
    return new Grade(
        row.subject(),
        row.criterion(),
        row.kind(),
        Optional.of(row.mark().isPresent() ? row.mark().get() : mark()),
        filled(row.basic()),
        row.source());
  }

  private Grade.Mark mark() {
    return draw.of(
        Grade.Mark.EXCELLENT,
        Grade.Mark.EXCELLENT,
        Grade.Mark.GOOD,
        Grade.Mark.AVERAGE,
        Grade.Mark.POOR);
  }

  private Truth filled(Truth truth) {
    return truth == Truth.UNKNOWN ? draw.of(Truth.YES, Truth.NO) : truth;
  }

  private void addMissing(String subject) {
    if (rows.work.stream().noneMatch(row -> row.subject().equals(subject))) {
      Optional<Integer> none = Optional.empty();
      rows.work.add(filled(new Work(subject, none, none, none, none, none, none, Rows.SOURCE)));
    }
    if (rows.points.stream().noneMatch(row -> row.subject().equals(subject))) {
      rows.points.add(new Points(subject, Optional.empty(), Optional.empty(), Rows.SOURCE));
    }
    addMissingGrades(subject);
  }

  /**
   * A grade of each kind that is missing. Where the subject has grades of the other kind, the new
   * one is not basic: reading 10 has then already decided on the basic ones that are there.
   */
  private void addMissingGrades(String subject) {
    List<Grade> own = rows.grades.stream().filter(row -> row.subject().equals(subject)).toList();
    for (Grade.Kind kind : Grade.Kind.values()) {
      if (own.stream().noneMatch(row -> row.kind() == kind)) {
        for (int number = 1; number <= draw.between(1, 2); number++) {
          Truth basic = own.isEmpty() ? draw.of(Truth.YES, Truth.NO) : Truth.NO;
          String name = "+" + kind + number;
          rows.grades.add(new Grade(subject, name, kind, Optional.of(mark()), basic, Rows.SOURCE));
        }
      }
    }
  }

  private Member filled(Member row) {
    Optional<Level> rating =
        row.civilServant() && row.civilRating().isEmpty()
            ? Optional.of(draw.one(Level.OFFICIAL))
            : row.civilRating();
    return new Member(
        row.id(),
        row.name(),
        row.cell(),
        row.role(),
        row.civilServant(),
        rating,
        row.exemption(),
        row.source());
  }

  private Organisation filled(Organisation row) {
    int least = row.members().orElse(0);
    int eligible =
        row.eligible().isPresent() ? row.eligible().get() : Math.max(least, draw.of(10, 10, 30));
    int members =
        row.members().isPresent() ? row.members().get() : draw.of(0, 7, 8, 10) * eligible / 10;
    return new Organisation(
        row.id(),
        row.name(),
        row.kind(),
        Optional.of(members),
        Optional.of(eligible),
        row.ownerOf(),
        row.source());
  }

  private Discipline filled(Discipline row) {
    return new Discipline(
        row.subject(),
        row.form(),
        row.decidedOn(),
        filled(row.dutyRelated()),
        filled(row.leadership()),
        filled(row.corruption()),
        filled(row.selfDetected()),
        row.source());
  }

  private Points filled(Points row) {
    return new Points(
        row.subject(),
        Optional.of(
            row.common().isPresent() ? row.common().get() : new BigDecimal(draw.between(0, 30))),
        Optional.of(
            row.results().isPresent() ? row.results().get() : new BigDecimal(draw.between(0, 70))),
        row.source());
  }

  private Task filled(Task row) {
    return new Task(
        row.code(),
        row.title(),
        row.owner(),
        row.due(),
        Optional.of(row.status().isPresent() ? row.status().get() : draw.of(Task.Status.values())),
        row.doneOn(),
        row.evidence(),
        row.source());
  }
}
