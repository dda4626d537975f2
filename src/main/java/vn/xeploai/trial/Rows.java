package vn.xeploai.trial;

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
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Work;

/** The facts of a commune while they are drawn. */
final class Rows {
  final List<Target> targets = new ArrayList<>();
  final List<Result> results = new ArrayList<>();
  final List<Cell> cells = new ArrayList<>();
  final List<Member> members = new ArrayList<>();
  final List<Organisation> organisations = new ArrayList<>();
  final List<Work> work = new ArrayList<>();
  final List<Grade> grades = new ArrayList<>();
  final List<Points> points = new ArrayList<>();
  final List<Discipline> discipline = new ArrayList<>();
  final List<Conclusion> conclusions = new ArrayList<>();
  final List<Task> tasks = new ArrayList<>();
  final List<Ruling> rulings = new ArrayList<>();
  final List<HumanLevel> levels = new ArrayList<>();
  final List<PastLevel> history = new ArrayList<>();

  /** Where a fact will stand; its line is known once the file is written. */
  static Source in(String file) {
    return new Source(file, 0);
  }

  /** The facts as a dossier. */
  Dossier dossier(Dossier.Commune commune) {
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
