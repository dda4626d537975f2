package vn.xeploai.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Value;
import vn.xeploai.facts.Work;

/** A dossier that can be changed fact by fact. */
final class Clay {
  private static final Source NOWHERE = new Source("", 0);

  private final Dossier was;
  private final List<Result> results;
  private final List<Member> members;
  private final List<Work> work;
  private final List<Grade> grades;
  private final List<Discipline> discipline;
  private final List<Conclusion> conclusions;

  Clay(Dossier was) {
    this.was = was;
    results = new ArrayList<>(was.results());
    members = new ArrayList<>(was.members());
    work = new ArrayList<>(was.work());
    grades = new ArrayList<>(was.grades());
    discipline = new ArrayList<>(was.discipline());
    conclusions = new ArrayList<>(was.conclusions());
  }

  /** The dossier as it is read from its files, if it can be. */
  Optional<Dossier> read() {
    Dossier changed =
        new Dossier(
            was.commune(),
            was.targets(),
            results,
            was.cells(),
            members,
            was.organisations(),
            work,
            grades,
            was.points(),
            discipline,
            conclusions,
            was.tasks(),
            was.rulings(),
            was.levels(),
            was.history());
    return DossierReader.read(DossierWriter.write(changed)) instanceof Reading.Accepted accepted
        ? Optional.of(accepted.dossier())
        : Optional.empty();
  }

  /** The same facts with the places they are read from. */
  static Dossier read(Dossier dossier) {
    return new Clay(dossier).read().orElseThrow();
  }

  /** A result that reaches a target as well as it can be reached. */
  void reach(Target target) {
    results.removeIf(row -> row.code().equals(target.code()));
    results.add(
        new Result(
            target.code(),
            Optional.of(best(target.requirement())),
            Optional.of(LocalDate.of(was.commune().year(), 12, 30)),
            "",
            "",
            NOWHERE));
  }

  private static Value best(Requirement requirement) {
    if (requirement instanceof Requirement.AtLevel) {
      return new Value.Reached(Level.HTXSNV);
    }
    if (requirement instanceof Requirement.Bound bound) {
      boolean up =
          bound.comparison() == Requirement.Comparison.AT_LEAST
              || bound.comparison() == Requirement.Comparison.MORE_THAN;
      BigDecimal figure = bound.exceeds().orElse(bound.threshold());
      BigDecimal beyond = up ? figure.add(BigDecimal.ONE) : figure.subtract(BigDecimal.ONE);
      return new Value.Amount(
          bound.of().filter(of -> up && of.compareTo(beyond) < 0).orElse(beyond));
    }
    return new Value.Held(true);
  }

  /**
   * Nothing in the registers against a subject; its members' rows do not concern its leadership.
   */
  void clear(String subject) {
    discipline.removeIf(row -> row.subject().equals(subject));
    conclusions.removeIf(row -> row.subject().equals(subject));
    List<String> own =
        members.stream().filter(one -> one.cell().equals(subject)).map(Member::id).toList();
    discipline.replaceAll(
        row ->
            own.contains(row.subject())
                ? new Discipline(
                    row.subject(),
                    row.form(),
                    row.decidedOn(),
                    row.dutyRelated(),
                    Truth.NO,
                    row.corruption(),
                    row.selfDetected(),
                    row.source())
                : row);
    members.replaceAll(
        one ->
            own.contains(one.id())
                ? new Member(
                    one.id(),
                    one.name(),
                    one.cell(),
                    Member.Role.MEMBER,
                    one.civilServant(),
                    one.civilRating(),
                    one.exemption(),
                    one.source())
                : one);
  }

  /** Grades and work that make a subject HTTNV, and no better. */
  void good(String subject) {
    grades.removeIf(row -> row.subject().equals(subject));
    for (Grade.Kind kind : Grade.Kind.values()) {
      grades.add(
          new Grade(subject, kind.name(), kind, Optional.of(Grade.Mark.GOOD), Truth.YES, NOWHERE));
    }
    work.removeIf(row -> row.subject().equals(subject));
    Optional<Integer> ten = Optional.of(10);
    work.add(
        new Work(subject, ten, ten, ten, Optional.of(0), Optional.of(0), Optional.of(0), NOWHERE));
  }
}
