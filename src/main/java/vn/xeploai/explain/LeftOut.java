package vn.xeploai.explain;

/**
 * Something that a count does not take in, and why.
 *
 * @param unit the subject's id, the target's code or the place of the row
 * @param reason why
 */
public record LeftOut(String unit, Reason reason) {
  /** Why something is not counted. */
  public enum Reason {
    /** A member admitted less than six months ago. */
    NEW,
    /** A member exempt from activity. */
    INACTIVE,
    /** A suspended member. */
    SUSPENDED,
    /** The target about the committee's own rating. */
    OWN_RATING,
    /** A target computed from ratings. */
    COMPUTED,
    /** A target of the group about Party building, which the government does not answer for. */
    PARTY_BUILDING,
    /** A key target that somebody else answers for. */
    NOT_OWNED,
    /** A row of another year. */
    OTHER_YEAR,
    /** A report that a later one replaced. */
    REPLACED
  }
}
