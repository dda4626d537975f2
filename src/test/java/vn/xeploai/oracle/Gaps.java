package vn.xeploai.oracle;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Takes facts out of a dossier: rows, figures, marks, answers. */
final class Gaps {
  private final Draw draw;
  private final Rows rows;
  private final int percent;

  Gaps(Draw draw, Rows rows, int percent) {
    this.draw = draw;
    this.rows = rows;
    this.percent = percent;
  }

  Dossier thinned() {
    rows.work.removeIf(row -> gap());
    rows.work.replaceAll(this::thin);
    List<String> withoutGrades =
        rows.subjects().stream()
            .map(subject -> subject.id())
            .filter(id -> draw.chance(percent / 3))
            .toList();
    rows.grades.removeIf(row -> withoutGrades.contains(row.subject()) || draw.chance(percent / 2));
    rows.grades.replaceAll(this::thin);
    rows.results.removeIf(row -> gap());
    rows.results.replaceAll(this::thin);
    rows.organisations.replaceAll(this::thin);
    rows.discipline.replaceAll(this::thin);
    rows.points.replaceAll(this::thin);
    rows.tasks.replaceAll(this::thin);
    return rows.dossier();
  }

  private boolean gap() {
    return draw.chance(percent);
  }

  private <T> Optional<T> thin(Optional<T> value) {
    return gap() ? Optional.empty() : value;
  }

  private Truth thin(Truth truth) {
    return gap() ? Truth.UNKNOWN : truth;
  }

  private Work thin(Work row) {
    return new Work(
        row.subject(),
        thin(row.assigned()),
        thin(row.completed()),
        thin(row.onTime()),
        thin(row.exceeded()),
        thin(row.weaknesses()),
        thin(row.remedied()),
        row.source());
  }

  private Grade thin(Grade row) {
    return new Grade(
        row.subject(),
        row.criterion(),
        row.kind(),
        thin(row.mark()),
        thin(row.basic()),
        row.source());
  }

  private Result thin(Result row) {
    return new Result(
        row.code(),
        thin(row.value()),
        row.reportedOn(),
        row.reportedBy(),
        row.evidence(),
        row.source());
  }

  private Organisation thin(Organisation row) {
    return new Organisation(
        row.id(),
        row.name(),
        row.kind(),
        thin(row.members()),
        thin(row.eligible()),
        row.ownerOf(),
        row.source());
  }

  /** Not whether it was of the leadership where the form would fit only one answer. */
  private Discipline thin(Discipline row) {
    boolean eitherFits =
        row.form() == Discipline.Form.REPRIMAND || row.form() == Discipline.Form.WARNING;
    return new Discipline(
        row.subject(),
        row.form(),
        row.decidedOn(),
        thin(row.dutyRelated()),
        eitherFits ? thin(row.leadership()) : row.leadership(),
        thin(row.corruption()),
        thin(row.selfDetected()),
        row.source());
  }

  private Points thin(Points row) {
    return new Points(row.subject(), thin(row.common()), thin(row.results()), row.source());
  }

  private Task thin(Task row) {
    return new Task(
        row.code(),
        row.title(),
        row.owner(),
        row.due(),
        thin(row.status()),
        row.doneOn(),
        row.evidence(),
        row.source());
  }
}
