package vn.xeploai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded human decision on what a regulation leaves open ({@code rulings.csv}).
 *
 * @param subject the subject's id
 * @param kind what is ruled
 * @param clause the criterion that is waived as {@code LEVEL.NAME}; empty for other kinds
 * @param level the level that is ruled, only for {@link Kind#LEVEL}
 * @param percent the quota that is ruled, 0 to 25, only for {@link Kind#QUOTA_PERCENT}
 * @param decidedBy who decided, empty where not named
 * @param decidedOn the day
 * @param reason why, empty where not given
 * @param source where it was read
 */
public record Ruling(
    String subject,
    Kind kind,
    String clause,
    Optional<Level> level,
    Optional<BigDecimal> percent,
    String decidedBy,
    LocalDate decidedOn,
    String reason,
    Source source)
    implements Reported {

  /** What can be ruled. */
  public enum Kind {
    /** A criterion is waived. */
    WAIVE,
    /** A level where none fits by the letter. */
    LEVEL,
    /** A candidate keeps a place under the quota. */
    QUOTA_KEEP,
    /** A candidate gives up his place under the quota. */
    QUOTA_CUT,
    /** Another per cent for the quota. */
    QUOTA_PERCENT
  }

  /**
   * Whether it counts for a rating year: decided on its first day or later, for ratings of a year
   * are decided in the January that follows ({@code criteria.md} 9.1).
   */
  public boolean countsFor(int year) {
    return !decidedOn.isBefore(LocalDate.of(year, 1, 1));
  }

  @Override
  public String about() {
    return subject;
  }
}
