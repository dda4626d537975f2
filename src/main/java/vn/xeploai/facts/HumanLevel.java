package vn.xeploai.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A level that people gave at one stage of the procedure ({@code levels.csv}); never an input of
 * the rating.
 *
 * @param subject the subject's id
 * @param stage the stage
 * @param level one of the four official levels, empty where not reported
 * @param decidedBy who gave it, empty where not named
 * @param decidedOn the day
 * @param reason why, empty where not given
 * @param document the document that records it, empty where not named
 * @param source where it was read
 */
public record HumanLevel(
    String subject,
    Stage stage,
    Optional<Level> level,
    String decidedBy,
    Optional<LocalDate> decidedOn,
    String reason,
    String document,
    Source source)
    implements Reported {

  /** The stages of the procedure, in order. */
  public enum Stage {
    /** Self-assessment. */
    SELF,
    /** Appraisal. */
    APPRAISAL,
    /** Vote. */
    VOTE,
    /** Decision. */
    DECISION
  }

  @Override
  public String about() {
    return subject;
  }
}
