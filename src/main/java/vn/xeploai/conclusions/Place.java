package vn.xeploai.conclusions;

import java.util.List;

/**
 * Where a candidate for HTXSNV stands under the quota of his group.
 *
 * @param subject the candidate's id
 * @param decision what follows
 * @param best the best rank he can have, from 1
 * @param worst the worst rank he can have
 * @param candidates candidates for certain, and all who may be
 * @param ceiling the least and the most places there can be
 * @param base the least and the most the ceiling can be taken of
 * @param missing the addresses of the facts that would decide an open place, and of the ruling
 *     where equal ranks wait for one
 */
public record Place(
    String subject,
    Decision decision,
    int best,
    int worst,
    Bounds candidates,
    Bounds ceiling,
    Bounds base,
    List<String> missing) {

  /** What the quota decides about a candidate. */
  public enum Decision {
    /** Keeps HTXSNV, if it is earned. */
    KEPT,
    /** Becomes HTTNV. */
    CUT,
    /** Not decided: a tie, or facts of others are missing. */
    OPEN,
    /** Stands alone in his group; there is no quota. */
    ALONE
  }

  /** Whether the place waits for a ruling: facts alone will not decide it. */
  public boolean waits() {
    return missing.contains(Place.ruling(subject));
  }

  /** The address of the ruling that would decide about a candidate. */
  static String ruling(String subject) {
    return Address.of("rulings.csv", subject, "ruling");
  }

  /** The outcome of the finding about this place. */
  public Outcome outcome() {
    return switch (decision) {
      case KEPT -> Outcome.MET;
      case CUT -> Outcome.NOT_MET;
      case OPEN -> Outcome.UNKNOWN;
      case ALONE -> Outcome.NOT_APPLICABLE;
    };
  }

  /**
   * A count between two bounds.
   *
   * @param low the least
   * @param high the most
   */
  public record Bounds(int low, int high) {
    /** The count, or {@code 3..5}. */
    public String text() {
      return low == high ? String.valueOf(low) : low + ".." + high;
    }
  }
}
