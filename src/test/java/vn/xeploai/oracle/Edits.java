package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/** One fact made better, for what must never get worse by it. */
final class Edits {
  private Edits() {}

  static Optional<RandomDossiers.Edit> raiseOneResult(Dossier dossier, Draw draw) {
    List<RandomDossiers.Edit> edits = new ArrayList<>();
    for (Target target : dossier.targets()) {
      Optional<Result> latest =
          dossier.results().stream()
              .filter(row -> row.code().equals(target.code()))
              .max(Comparator.comparing(row -> row.reportedOn().orElse(LocalDate.MIN)));
      Optional<Value> better =
          latest.flatMap(Result::value).flatMap(value -> better(target, value, draw));
      if (better.isPresent()) {
        Rows rows = new Rows(dossier);
        rows.results.remove(latest.get());
        rows.results.add(RandomTargets.result(target, better, latest.get().reportedOn()));
        edits.add(new RandomDossiers.Edit(rows.dossier(), target.code()));
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(draw.one(edits));
  }

  private static Optional<Value> better(Target target, Value value, Draw draw) {
    if (value instanceof Value.Held held) {
      return held.held() ? Optional.empty() : Optional.of(new Value.Held(true));
    }
    if (value instanceof Value.Reached reached) {
      int place = Level.OFFICIAL.indexOf(reached.level());
      return place == 0
          ? Optional.empty()
          : Optional.of(new Value.Reached(Level.OFFICIAL.get(place - 1)));
    }
    if (value instanceof Value.Amount amount
        && target.requirement() instanceof Requirement.Bound bound) {
      boolean whole = bound.of().isPresent();
      BigDecimal step = new BigDecimal(whole ? "1" : draw.of("0.01", "0.1", "1", "5", "20"));
      boolean up = RandomTargets.upwards(bound.comparison());
      BigDecimal better = up ? amount.number().add(step) : amount.number().subtract(step);
      if (whole && (better.compareTo(bound.of().get()) > 0 || better.signum() < 0)) {
        return Optional.empty();
      }
      return Optional.of(new Value.Amount(better));
    }
    return Optional.empty();
  }

  static Optional<RandomDossiers.Edit> oneMoreExcellentGrade(Dossier dossier, Draw draw) {
    List<Grade> worse =
        dossier.grades().stream()
            .filter(row -> row.mark().isPresent())
            .filter(row -> row.mark().get() != Grade.Mark.EXCELLENT)
            .toList();
    if (worse.isEmpty()) {
      return Optional.empty();
    }
    Grade row = draw.one(worse);
    Rows rows = new Rows(dossier);
    rows.grades.remove(row);
    rows.grades.add(
        new Grade(
            row.subject(),
            row.criterion(),
            row.kind(),
            Optional.of(Grade.Mark.EXCELLENT),
            row.basic(),
            row.source()));
    return Optional.of(new RandomDossiers.Edit(rows.dossier(), row.subject()));
  }
}
