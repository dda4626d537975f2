package vn.xeploai.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points of a subject under regulation 366 ({@code points.csv}).
 *
 * @param subject the subject's id
 * @param common points of the common criteria, 0 to 30
 * @param results points of the results, 0 to 70
 * @param source where it was read
 */
public record Points(
    String subject, Optional<BigDecimal> common, Optional<BigDecimal> results, Source source)
    implements Reported {
  /** The most points the common criteria can give (HD 43-HD/BTCTW). */
  public static final BigDecimal MOST_COMMON = BigDecimal.valueOf(30);

  /** The most points the results can give (HD 43-HD/BTCTW). */
  public static final BigDecimal MOST_RESULTS = BigDecimal.valueOf(70);

  @Override
  public String about() {
    return subject;
  }
}
