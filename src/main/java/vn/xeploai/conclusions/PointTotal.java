package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Quantity.Amount;
import vn.xeploai.facts.Points;

/**
 * The points of a subject under regulation 366: common criteria and results together, 0 to 100.
 * What is not reported makes the sum a range.
 *
 * @param subject the subject's id
 * @param points the sum
 */
public record PointTotal(String subject, Amount points) implements Concluded {
  /** The unit points are counted in. */
  public static final String UNIT = "điểm";

  @Override
  public String handle() {
    return "points:" + subject;
  }

  /** The sum of the one row of a subject, or of none. */
  public static PointTotal of(String subject, List<Points> rows) {
    Optional<Points> row = rows.stream().findFirst();
    Optional<BigDecimal> common = row.flatMap(Points::common);
    Optional<BigDecimal> results = row.flatMap(Points::results);
    List<String> missing = new ArrayList<>();
    if (common.isEmpty()) {
      missing.add(Address.of("points.csv", subject, "common"));
    }
    if (results.isEmpty()) {
      missing.add(Address.of("points.csv", subject, "results"));
    }
    return new PointTotal(
        subject,
        new Amount(
            common.orElse(BigDecimal.ZERO).add(results.orElse(BigDecimal.ZERO)),
            common.orElse(Points.MOST_COMMON).add(results.orElse(Points.MOST_RESULTS)),
            UNIT,
            missing));
  }
}
