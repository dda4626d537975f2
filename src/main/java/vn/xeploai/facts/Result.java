package vn.xeploai.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was reported for a target ({@code results.csv}). Of several for one code the latest counts.
 *
 * @param code the target's code
 * @param value what was reached, empty where not reported
 * @param reportedOn the day of the report
 * @param reportedBy who reported it, empty where not named
 * @param evidence where it is documented, empty where not named
 * @param source where it was read
 */
public record Result(
    String code,
    Optional<Value> value,
    Optional<LocalDate> reportedOn,
    String reportedBy,
    String evidence,
    Source source)
    implements Reported {
  @Override
  public String about() {
    return code;
  }
}
