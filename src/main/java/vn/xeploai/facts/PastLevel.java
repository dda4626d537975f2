package vn.xeploai.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The level of a subject in an earlier year ({@code history.csv}).
 *
 * @param subject the subject's id
 * @param year the rating year
 * @param level one of the four official levels, empty where not known
 * @param source where it was read
 */
public record PastLevel(String subject, int year, Optional<Level> level, Source source)
    implements Reported {
  /** Whether it is HTXSNV in one of the last {@code years} years before {@code current}. */
  public boolean excellentWithin(int current, BigDecimal years) {
    return year < current
        && BigDecimal.valueOf((long) current - year).compareTo(years) <= 0
        && level.filter(Level.HTXSNV::equals).isPresent();
  }

  @Override
  public String about() {
    return subject;
  }
}
