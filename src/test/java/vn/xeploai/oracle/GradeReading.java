package vn.xeploai.oracle;

import java.util.List;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Truth;

/** What section 0 says of grades. */
final class GradeReading {
  private GradeReading() {}

  /** Every grade of a kind is at least this mark; a kind without a grade is unknown. */
  static Outcome every(List<Grade> grades, Grade.Kind kind, Grade.Mark least) {
    List<Grade> rows = grades.stream().filter(grade -> grade.kind() == kind).toList();
    if (rows.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    boolean oneWorse = false;
    boolean oneEmpty = false;
    for (Grade row : rows) {
      if (row.mark().isEmpty()) {
        oneEmpty = true;
      } else if (row.mark().get().compareTo(least) < 0) {
        oneWorse = true;
      }
    }
    if (oneWorse) {
      return Outcome.NOT_MET;
    }
    return oneEmpty ? Outcome.UNKNOWN : Outcome.MET;
  }

  /**
   * A basic grade is Kém, unknown where there is no grade at all; or any grade is, unknown where a
   * kind has none.
   */
  static Outcome aGradeIsPoor(List<Grade> grades, String which) {
    if (which.equals("basic")) {
      return grades.isEmpty() ? Outcome.UNKNOWN : Outcome.of(poorAndBasic(grades));
    }
    Truth any = Truth.NO;
    for (Grade.Kind kind : Grade.Kind.values()) {
      if (grades.stream().noneMatch(row -> row.kind() == kind)) {
        any = any.or(Truth.UNKNOWN);
      }
    }
    for (Grade row : grades) {
      any = any.or(poor(row));
    }
    return Outcome.of(any);
  }

  /** Every basic grade is Trung bình or better; unknown where there is no grade at all. */
  static Outcome everyBasicGradeIsAverage(List<Grade> grades) {
    return grades.isEmpty() ? Outcome.UNKNOWN : Outcome.of(poorAndBasic(grades).not());
  }

  private static Truth poorAndBasic(List<Grade> grades) {
    Truth any = Truth.NO;
    for (Grade row : grades) {
      any = any.or(row.basic().and(poor(row)));
    }
    return any;
  }

  private static Truth poor(Grade row) {
    return row.mark().isEmpty() ? Truth.UNKNOWN : Truth.of(row.mark().get() == Grade.Mark.POOR);
  }
}
