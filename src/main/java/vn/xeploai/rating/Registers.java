package vn.xeploai.rating;

import java.util.List;
import java.util.function.Predicate;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Work;

/**
 * What a dossier holds on each subject; of what is dated, only the rating year.
 *
 * @param work work
 * @param grades grades
 * @param points points
 * @param discipline discipline of the year
 * @param conclusions conclusions of the year
 * @param rulings rulings of the year
 */
record Registers(
    BySubject<Work> work,
    BySubject<Grade> grades,
    BySubject<Points> points,
    BySubject<Discipline> discipline,
    BySubject<Conclusion> conclusions,
    BySubject<Ruling> rulings) {
  /** Those of a dossier. */
  static Registers of(Dossier dossier) {
    int year = dossier.commune().year();
    return new Registers(
        BySubject.of(dossier.work()),
        BySubject.of(dossier.grades()),
        BySubject.of(dossier.points()),
        ofYear(dossier.discipline(), row -> row.inYear(year)),
        ofYear(dossier.conclusions(), row -> row.inYear(year)),
        ofYear(dossier.rulings(), row -> row.inYear(year)));
  }

  private static <T extends Reported> BySubject<T> ofYear(List<T> rows, Predicate<T> inYear) {
    return BySubject.of(rows.stream().filter(inYear).toList());
  }
}
