package vn.xeploai.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Value;

/** Draws what was reported of a target. */
final class ResultDraw {
  /** How a target came out. */
  private enum Outcome {
    EXCEEDED,
    MET,
    MISSED,
    NOT_REPORTED
  }

  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final int HUNDRED_PERCENT = 100;

  private final Chance chance;
  private final int year;
  private final Mood commune;
  private final Rows rows;

  ResultDraw(Chance chance, int year, Mood commune, Rows rows) {
    this.chance = chance;
    this.year = year;
    this.commune = commune;
    this.rows = rows;
  }

  /** What the year came to; of some numbers a report of the summer stands before it. */
  void draw(Line line, int threshold, String by) {
    Outcome outcome = outcome();
    if (line.form() == Line.Form.UP && chance.perMille(250)) {
      int soFar = threshold * chance.between(30, 80) / 100;
      add(line, Optional.of(amount(line, soFar)), 6, by, "Báo cáo 6 tháng");
    }
    if (outcome != Outcome.NOT_REPORTED) {
      add(line, Optional.of(value(line, threshold, outcome)), 12, by, "");
    } else if (chance.perMille(500)) {
      add(line, Optional.empty(), 12, by, "Đang tổng hợp");
    }
  }

  private Outcome outcome() {
    return OUTCOMES.get(
        chance.weighted(
            switch (commune) {
              case EXCELLENT -> List.of(800, 198, 1, 1);
              case GOOD -> List.of(500, 435, 50, 15);
              case FAIR -> List.of(330, 530, 115, 25);
              case POOR -> List.of(180, 520, 260, 40);
            }));
  }

  private Value value(Line line, int threshold, Outcome outcome) {
    if (line.form() == Line.Form.STATUS) {
      return new Value.Held(outcome != Outcome.MISSED);
    }
    int part = Math.max(1, threshold * chance.between(1, 20) / 100);
    int better =
        switch (outcome) {
          case EXCEEDED -> line.form() == Line.Form.ALL ? 0 : part;
          case MET -> 0;
          case MISSED, NOT_REPORTED -> -part;
        };
    return amount(line, line.form() == Line.Form.DOWN ? threshold - better : threshold + better);
  }

  private static Value amount(Line line, int unscaled) {
    int most = line.scale() == 0 ? HUNDRED_PERCENT : HUNDRED_PERCENT * 10;
    int possible = line.unitName().equals("%") ? Math.min(unscaled, most) : unscaled;
    return new Value.Amount(Amount.of(possible, line.scale()));
  }

  private void add(Line line, Optional<Value> value, int month, String by, String evidence) {
    rows.results.add(
        new Result(
            line.code(),
            value,
            Optional.of(LocalDate.of(year, month, chance.between(1, 28))),
            by,
            evidence,
            Rows.in("results.csv")));
  }
}
