package vn.xeploai.oracle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** What section 4 asks of cell, committee and government alone, one method per criterion. */
final class BodyOracle {
  private final Given given;
  private final Subject subject;
  private final Map<String, Span> ratings;
  private final WorkReading work;

  BodyOracle(
      Given given, Subject subject, Map<String, TargetOutcome> targets, Map<String, Span> ratings) {
    this.given = given;
    this.subject = subject;
    this.ratings = ratings;
    this.work = OwnTargets.work(given, subject, targets);
  }

  Map<String, Outcome> findings() {
    Map<String, Outcome> findings = new TreeMap<>();
    if (subject.kind() == SubjectKind.CELL) {
      findings.put("HTXSNV.members-completed", membersCompleted());
      findings.put("HTXSNV.members-good", membersGood());
    }
    if (subject.kind() == SubjectKind.COMMITTEE) {
      findings.put("HTXSNV.cells-completed", cellsCompleted());
      findings.put("HTXSNV.cells-good", cellsGood());
      findings.put("HTXSNV.government-good", bodiesGood(SubjectKind.GOVERNMENT));
      findings.put("HTXSNV.front-good", bodiesGood(SubjectKind.FRONT));
      findings.put("HTXSNV.organisations-good", bodiesGood(SubjectKind.ORGANISATION));
      findings.put("HTXSNV.targets-met", targetsMet("committee.targets-met"));
      findings.put("HTXSNV.targets-exceeded", targetsExceeded("committee.targets-exceeded"));
    }
    if (subject.kind() == SubjectKind.GOVERNMENT) {
      findings.put("HTXSNV.targets-met", targetsMet("government.targets-met"));
      findings.put("HTXSNV.targets-exceeded", targetsExceeded("government.targets-exceeded"));
    }
    return findings;
  }

  Outcome membersCompleted() {
    return share(membersOfTheCell(), Level.HTNV, "cell.members-completed");
  }

  Outcome membersGood() {
    return share(membersOfTheCell(), Level.HTTNV, "cell.members-good");
  }

  Outcome cellsCompleted() {
    return share(cells(), Level.HTNV, "committee.cells-completed");
  }

  Outcome cellsGood() {
    return share(cells(), Level.HTTNV, "committee.cells-good");
  }

  /** Each of them is rated at the level or better; not listed at all: unknown. */
  Outcome bodiesGood(SubjectKind kind) {
    List<Span> bodies = MeasureOracle.rated(given, ratings, body -> body.kind() == kind);
    if (bodies.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    Level least = given.level("committee.bodies-level");
    Truth all = Truth.YES;
    for (Span body : bodies) {
      if (!body.highest().atLeast(least)) {
        all = all.and(Truth.NO);
      } else if (!body.lowest().atLeast(least)) {
        all = all.and(Truth.UNKNOWN);
      }
    }
    return Outcome.of(all);
  }

  private Outcome targetsMet(String parameter) {
    return work.completedAtLeast(given.number(parameter));
  }

  private Outcome targetsExceeded(String parameter) {
    return work.exceededAtLeast(given.number(parameter));
  }

  private List<Span> membersOfTheCell() {
    return given.membersOf(subject.id()).stream()
        .map(member -> Objects.requireNonNull(ratings.get(member.id())))
        .filter(Span::rated)
        .toList();
  }

  private List<Span> cells() {
    return given.dossier().cells().stream()
        .map(Cell::id)
        .map(cell -> Objects.requireNonNull(ratings.get(cell)))
        .toList();
  }

  private Outcome share(List<Span> rated, Level least, String parameter) {
    if (rated.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    int low = (int) rated.stream().filter(span -> span.lowest().atLeast(least)).count();
    int high = (int) rated.stream().filter(span -> span.highest().atLeast(least)).count();
    return Outcome.of(Outcome.shareAtLeast(low, high, rated.size(), given.number(parameter)));
  }
}
