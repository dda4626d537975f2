package vn.xeploai.facts;

import java.util.List;

/**
 * A level of the annual rating, worst first, so that {@link #compareTo} orders as the rating does
 * ({@code criteria.md} section 1).
 *
 * <p>{@link #NOT_RATED} and {@link #NO_LEVEL} are answers of a rating, never facts: a person can
 * report only the four {@link #OFFICIAL} levels.
 */
public enum Level {
  /** The subject is exempt from rating; it stands in no share. */
  NOT_RATED,
  /** Không hoàn thành nhiệm vụ: failed. */
  KHTNV,
  /** No level fits by the letter of the regulation; a ruling is awaited. */
  NO_LEVEL,
  /** Hoàn thành nhiệm vụ: completed. */
  HTNV,
  /** Hoàn thành tốt nhiệm vụ: good. */
  HTTNV,
  /** Hoàn thành xuất sắc nhiệm vụ: excellent. */
  HTXSNV;

  /** The four levels of the regulations, best first. */
  public static final List<Level> OFFICIAL = List.of(HTXSNV, HTTNV, HTNV, KHTNV);

  /** How many steps it stands above KHTNV; no level at all stands as low. */
  public int height() {
    return switch (this) {
      case NOT_RATED, KHTNV, NO_LEVEL -> 0;
      case HTNV -> 1;
      case HTTNV -> 2;
      case HTXSNV -> 3;
    };
  }

  /** Whether this level is {@code other} or better. */
  public boolean atLeast(Level other) {
    return compareTo(other) >= 0;
  }

  /** The worse of two levels. */
  public static Level worse(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
