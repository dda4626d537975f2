package vn.xeploai.oracle;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Work;

/**
 * A dossier whose rows can be changed: the clay the random dossiers and their edits are made of.
 */
final class Rows {
  static final Source SOURCE = new Source("x.csv", 1);

  Dossier.Commune commune;
  final List<Target> targets;
  final List<Result> results;
  final List<Cell> cells;
  final List<Member> members;
  final List<Organisation> organisations;
  final List<Work> work;
  final List<Grade> grades;
  final List<Points> points;
  final List<Discipline> discipline;
  final List<Conclusion> conclusions;
  final List<Task> tasks;
  final List<Ruling> rulings;
  final List<HumanLevel> levels;
  final List<PastLevel> history;

  Rows(Dossier dossier) {
    commune = dossier.commune();
    targets = new ArrayList<>(dossier.targets());
    results = new ArrayList<>(dossier.results());
    cells = new ArrayList<>(dossier.cells());
    members = new ArrayList<>(dossier.members());
    organisations = new ArrayList<>(dossier.organisations());
    work = new ArrayList<>(dossier.work());
    grades = new ArrayList<>(dossier.grades());
    points = new ArrayList<>(dossier.points());
    discipline = new ArrayList<>(dossier.discipline());
    conclusions = new ArrayList<>(dossier.conclusions());
    tasks = new ArrayList<>(dossier.tasks());
    rulings = new ArrayList<>(dossier.rulings());
    levels = new ArrayList<>(dossier.levels());
    history = new ArrayList<>(dossier.history());
  }

  static Rows none(Dossier.Commune commune) {
    return new Rows(
        new Dossier(
            commune, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  int year() {
    return commune.year();
  }

  List<Subject> subjects() {
    return dossier().subjects();
  }

  Dossier dossier() {
    return new Dossier(
        commune,
        targets,
        results,
        cells,
        members,
        organisations,
        work,
        grades,
        points,
        discipline,
        conclusions,
        tasks,
        rulings,
        levels,
        history);
  }
}
