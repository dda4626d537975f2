package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Points;
import vn.xeploai.text.Message;

/** {@code points.csv}. */
final class PointsTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column COMMON = Column.of("common", "điểm tiêu chí chung", "điểm chung");
  private static final Column RESULTS = Column.of("results", "điểm kết quả");

  static final Table<Points> TABLE =
      new Table<>(
          "points.csv",
          Dossier::points,
          List.of(SUBJECT, COMMON, RESULTS),
          row ->
              new Points(
                  row.subject(SUBJECT),
                  points(row, COMMON, Points.MOST_COMMON),
                  points(row, RESULTS, Points.MOST_RESULTS),
                  row.source()),
          points ->
              List.of(
                  points.subject(), Cells.number(points.common()), Cells.number(points.results())),
          points -> List.of(points.subject()));

  private PointsTable() {}

  private static Optional<BigDecimal> points(Row row, Column column, BigDecimal most) {
    Optional<BigDecimal> points = row.numberUpTo(column, most);
    points
        .filter(p -> p.signum() < 0 || p.compareTo(most) > 0)
        .ifPresent(
            p -> {
              String ceiling = most.toPlainString();
              row.problem(column, "problem.points", Message.of("hint.points", ceiling), ceiling);
            });
    return points;
  }
}
