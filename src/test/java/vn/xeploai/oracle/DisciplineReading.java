package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** What section 0 says of discipline and of conclusions about persons of the leadership. */
final class DisciplineReading {
  private DisciplineReading() {}

  /** A member was disciplined, rows with self_detected = yes aside. */
  static Truth member(Given given, String member) {
    Truth any = Truth.NO;
    for (Discipline row : given.discipline(member)) {
      any = any.or(counts(row, true));
    }
    return any;
  }

  /** The collective itself was disciplined, not a person of its leadership. */
  static Truth itself(Given given, String subject, boolean selfDetectedAside) {
    Truth any = Truth.NO;
    for (Discipline row : given.discipline(subject)) {
      any = any.or(row.leadership().not().and(counts(row, selfDetectedAside)));
    }
    return any;
  }

  /** A person of the collective's leadership was disciplined. */
  static Truth leadership(Given given, Subject subject, boolean selfDetectedAside) {
    List<Discipline> rows = new ArrayList<>(given.discipline(subject.id()));
    if (subject.kind() == SubjectKind.CELL) {
      for (Member member : given.membersOf(subject.id())) {
        rows.addAll(given.discipline(member.id()));
      }
    }
    Truth any = Truth.NO;
    for (Discipline row : rows) {
      any = any.or(row.leadership().and(counts(row, selfDetectedAside)));
    }
    return any;
  }

  /** One of the committee's cells was itself disciplined. */
  static Truth aCell(Given given, boolean selfDetectedAside) {
    Truth any = Truth.NO;
    for (Cell cell : given.dossier().cells()) {
      any = any.or(itself(given, cell.id(), selfDetectedAside));
    }
    return any;
  }

  /** Cells disciplined themselves, each once, above a share of all cells; none of no cells. */
  static Outcome cellsAbove(Given given, BigDecimal line) {
    int certainly = 0;
    int possibly = 0;
    for (Cell cell : given.dossier().cells()) {
      Truth disciplined = itself(given, cell.id(), false);
      certainly += disciplined == Truth.YES ? 1 : 0;
      possibly += disciplined == Truth.NO ? 0 : 1;
    }
    int all = given.dossier().cells().size();
    return all == 0
        ? Outcome.NOT_MET
        : Outcome.of(Outcome.shareAbove(certainly, possibly, all, line));
  }

  /** A row with corruption = yes on a cell, self_detected = yes aside. */
  static Truth corruptionInACell(Given given) {
    Truth any = Truth.NO;
    for (Cell cell : given.dossier().cells()) {
      for (Discipline row : given.discipline(cell.id())) {
        any = any.or(row.corruption().and(counts(row, true)));
      }
    }
    return any;
  }

  /** Of the collective's leadership; of a cell, its members with role leader too. */
  static boolean leadershipDegraded(Given given, Subject subject) {
    if (given.concluded(subject.id(), Conclusion.Kind.DEGRADATION)) {
      return true;
    }
    return subject.kind() == SubjectKind.CELL
        && given.membersOf(subject.id()).stream()
            .filter(member -> member.role() == Member.Role.LEADER)
            .anyMatch(member -> given.concluded(member.id(), Conclusion.Kind.DEGRADATION));
  }

  private static Truth counts(Discipline row, boolean selfDetectedAside) {
    return selfDetectedAside ? row.selfDetected().not() : Truth.YES;
  }
}
