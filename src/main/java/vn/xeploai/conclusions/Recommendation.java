package vn.xeploai.conclusions;

/**
 * What follows from the rating (part IV of the resolution): reward or criticism.
 *
 * @param subject the id of the subject, or of the role that owns targets
 * @param kind reward or criticism
 * @param reason why
 */
public record Recommendation(String subject, Kind kind, Reason reason) implements Concluded {
  @Override
  public String handle() {
    return "recommendation:" + subject + "/" + kind + "/" + reason;
  }

  /** By its name alone, as of a {@link Finding}. */
  @Override
  public int hashCode() {
    return 31 * subject.hashCode() + reason.name().hashCode();
  }

  /** What is recommended. */
  public enum Kind {
    /** A reward. */
    REWARD,
    /** The higher reward for five excellent years in a row. */
    HIGHER_REWARD,
    /** Criticism. */
    CRITICISM
  }

  /** Why something is recommended. */
  public enum Reason {
    /** The level of the year. */
    LEVEL,
    /** The targets the subject answers for. */
    TARGETS,
    /** HTXSNV in this year and the four before. */
    FIVE_YEARS
  }
}
