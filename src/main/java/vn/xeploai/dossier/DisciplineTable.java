package vn.xeploai.dossier;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;
import vn.xeploai.text.Message;

/** {@code discipline.csv}. */
final class DisciplineTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column FORM =
      Column.required("form", "hình thức", "hình thức kỷ luật").holding(Vocabulary.FORMS);
  private static final Column DECIDED_ON = Column.required("decided_on", "ngày quyết định");
  private static final Column DUTY_RELATED = answer("duty_related", "liên quan nhiệm vụ");
  private static final Column LEADERSHIP = answer("leadership", "thuộc lãnh đạo");
  private static final Column CORRUPTION = answer("corruption", "tham nhũng, tiêu cực");
  private static final Column SELF_DETECTED = answer("self_detected", "tự phát hiện, khắc phục");

  static final Table<Discipline> TABLE =
      new Table<>(
          "discipline.csv",
          Dossier::discipline,
          List.of(SUBJECT, FORM, DECIDED_ON, DUTY_RELATED, LEADERSHIP, CORRUPTION, SELF_DETECTED),
          DisciplineTable::read,
          DisciplineTable::write,
          discipline -> List.of());

  private DisciplineTable() {}

  private static Column answer(String name, String alias) {
    return Column.of(name, alias).holding(Vocabulary.ANSWERS);
  }

  private static Discipline read(Row row) {
    Discipline discipline =
        new Discipline(
            row.subject(SUBJECT),
            row.requiredWord(FORM, Vocabulary.FORMS),
            row.requiredDate(DECIDED_ON),
            row.truth(DUTY_RELATED),
            row.truth(LEADERSHIP),
            row.truth(CORRUPTION),
            row.truth(SELF_DETECTED),
            row.source());
    if (row.isSound()) {
      row.known().kind(discipline.subject()).ifPresent(kind -> checkForm(row, discipline, kind));
    }
    return discipline;
  }

  private static void checkForm(Row row, Discipline discipline, SubjectKind kind) {
    boolean person = !kind.isCollective() || discipline.leadership() == Truth.YES;
    boolean body = kind.isCollective() && discipline.leadership() == Truth.NO;
    Optional<String> wrong =
        switch (discipline.form()) {
          case DISSOLUTION -> person ? Optional.of("person") : Optional.empty();
          case REMOVAL, EXPULSION -> body ? Optional.of("body") : Optional.empty();
          case REPRIMAND, WARNING -> Optional.empty();
        };
    wrong.ifPresent(
        whose ->
            row.problem(
                FORM,
                "problem.form." + whose,
                Message.of("hint.form." + whose),
                Spelling.shown(discipline.subject())));
  }

  private static List<String> write(Discipline discipline) {
    return List.of(
        discipline.subject(),
        Vocabulary.FORMS.write(discipline.form()),
        discipline.decidedOn().toString(),
        Cells.truth(discipline.dutyRelated()),
        Cells.truth(discipline.leadership()),
        Cells.truth(discipline.corruption()),
        Cells.truth(discipline.selfDetected()));
  }
}
