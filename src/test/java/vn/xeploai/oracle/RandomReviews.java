package vn.xeploai.oracle;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Kind;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Random grades and work of a subject that is meant for a level, at the edges of it. */
final class RandomReviews {
  /** Why a subject is to fail. */
  enum Failure {
    POOR_BASIC_GRADE,
    WORK,
    LATE,
    REGISTER
  }

  private static final List<Mark> MARKS = List.of(Mark.values());

  private final Draw draw;
  private final Rows rows;

  RandomReviews(Draw draw, Rows rows) {
    this.draw = draw;
    this.rows = rows;
  }

  void add(String subject, Level meant, Failure failure, boolean edge) {
    addGrades(subject, meant, meant == Level.KHTNV && failure == Failure.POOR_BASIC_GRADE, edge);
    addWork(subject, meant, failure, edge);
  }

  private void addGrades(String subject, Level meant, boolean poorBasic, boolean edge) {
    Mark taskFloor =
        switch (meant) {
          case HTXSNV -> Mark.EXCELLENT;
          case HTTNV -> Mark.GOOD;
          default -> Mark.AVERAGE;
        };
    Mark generalFloor = meant == Level.HTXSNV ? Mark.GOOD : Mark.AVERAGE;
    boolean withBasic = draw.chance(80);
    for (int row = 1; row <= draw.between(1, 3); row++) {
      addGrade(subject, "t" + row, Kind.TASK, row == 1 ? taskFloor : above(taskFloor), withBasic);
    }
    for (int row = 1; row <= draw.between(1, 3); row++) {
      addGrade(subject, "g" + row, Kind.GENERAL, above(generalFloor), withBasic);
    }
    if (edge && draw.chance(40)) {
      worsenOne(subject);
    }
    if (poorBasic || (meant == Level.HTNV && draw.chance(15))) {
      Truth basic = poorBasic ? Truth.YES : Truth.NO;
      Kind kind = draw.of(Kind.values());
      rows.grades.add(new Grade(subject, "p1", kind, Optional.of(Mark.POOR), basic, Rows.SOURCE));
    }
  }

  private void addGrade(String subject, String name, Kind kind, Mark mark, boolean withBasic) {
    Truth basic = Truth.of(withBasic && draw.chance(45));
    rows.grades.add(new Grade(subject, name, kind, Optional.of(mark), basic, Rows.SOURCE));
  }

  private Mark above(Mark floor) {
    return draw.one(MARKS.subList(MARKS.indexOf(floor), MARKS.size()));
  }

  /** One grade a mark lower. */
  private void worsenOne(String subject) {
    List<Grade> own = rows.grades.stream().filter(row -> row.subject().equals(subject)).toList();
    Grade row = draw.one(own);
    rows.grades.remove(row);
    Mark lower = MARKS.get(Math.max(0, MARKS.indexOf(row.mark().orElseThrow()) - 1));
    rows.grades.add(
        new Grade(
            subject, row.criterion(), row.kind(), Optional.of(lower), row.basic(), Rows.SOURCE));
  }

  private void addWork(String subject, Level meant, Failure failure, boolean edge) {
    int assigned = draw.chance(4) ? 0 : draw.of(1, 2, 3, 4, 5, 7, 10, 10, 10, 20, 20);
    int half = (assigned + 1) / 2;
    int late = assigned / 5;
    int completed = assigned;
    int onTime = assigned;
    int exceeded = draw.between(0, half);
    switch (meant) {
      case HTXSNV -> exceeded = draw.of(half, half, assigned, draw.between(half, assigned));
      case HTTNV -> onTime = draw.of(assigned, assigned - late, assigned / 2);
      case HTNV -> {
        onTime = assigned - draw.of(late, late, 0);
        completed = draw.between(onTime, assigned);
      }
      default -> {
        if (failure == Failure.WORK) {
          completed = draw.of(0, assigned / 2, Math.max(0, half - 1), Math.max(0, half - 1));
          onTime = draw.between(0, completed);
        } else if (failure == Failure.LATE) {
          onTime = Math.max(0, assigned - late - 1);
          completed = draw.between(onTime, assigned);
        }
      }
    }
    if (edge && draw.chance(60)) {
      exceeded = draw.chance(40) ? half - 1 : exceeded;
      onTime = draw.chance(40) ? onTime - 1 : onTime;
      completed = draw.chance(30) ? completed - 1 : completed;
    }
    completed = Math.max(0, completed);
    onTime = Math.max(0, Math.min(onTime, completed));
    exceeded = Math.max(0, Math.min(exceeded, completed));
    int weaknesses = draw.between(0, 3);
    rows.work.add(
        new Work(
            subject,
            Optional.of(assigned),
            Optional.of(completed),
            Optional.of(onTime),
            Optional.of(exceeded),
            Optional.of(weaknesses),
            Optional.of(draw.between(0, weaknesses)),
            Rows.SOURCE));
  }
}
