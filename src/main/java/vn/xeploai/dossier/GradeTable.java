package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;

/** {@code grades.csv}. */
final class GradeTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column CRITERION = Column.required("criterion", "tiêu chí");
  private static final Column KIND =
      Column.required("kind", "loại").holding(Vocabulary.GRADE_KINDS);
  private static final Column GRADE =
      Column.required("grade", "mức độ", "cấp độ").holding(Vocabulary.MARKS);
  private static final Column BASIC =
      Column.of("basic", "cơ bản", "tiêu chí cơ bản").holding(Vocabulary.ANSWERS);

  static final Table<Grade> TABLE =
      new Table<>(
          "grades.csv",
          Dossier::grades,
          List.of(SUBJECT, CRITERION, KIND, GRADE, BASIC),
          GradeTable::read,
          GradeTable::write,
          grade -> List.of(grade.subject(), grade.criterion()));

  private GradeTable() {}

  private static Grade read(Row row) {
    return new Grade(
        row.subject(SUBJECT),
        row.required(CRITERION),
        row.requiredWord(KIND, Vocabulary.GRADE_KINDS),
        row.word(GRADE, Vocabulary.MARKS),
        row.truth(BASIC),
        row.source());
  }

  private static List<String> write(Grade grade) {
    return List.of(
        grade.subject(),
        grade.criterion(),
        Vocabulary.GRADE_KINDS.write(grade.kind()),
        Cells.word(grade.mark(), Vocabulary.MARKS),
        Cells.truth(grade.basic()));
  }
}
