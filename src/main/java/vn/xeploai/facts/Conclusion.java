package vn.xeploai.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a competent body concluded about a subject ({@code conclusions.csv}); counts in the year of
 * its date, undated always.
 *
 * @param subject the subject's id
 * @param kind what was concluded
 * @param decidedBy the body, empty where not named
 * @param decidedOn the day
 * @param document the document, empty where not named
 * @param source where it was read
 */
public record Conclusion(
    String subject,
    Kind kind,
    String decidedBy,
    Optional<LocalDate> decidedOn,
    String document,
    Source source)
    implements Reported {

  /** What can be concluded. */
  public enum Kind {
    /** Internal disunity. */
    DISUNITY,
    /** Degradation; with a collective as subject, of a person of its leadership. */
    DEGRADATION,
    /** Forbidden acts. */
    FORBIDDEN_ACTS,
    /** A breach of the duty to set an example. */
    EXAMPLE_BREACH,
    /** Wrongdoing in personnel work. */
    WRONG_PERSONNEL_WORK
  }

  /** Whether it counts in {@code year}. */
  public boolean inYear(int year) {
    return decidedOn.map(day -> day.getYear() == year).orElse(true);
  }

  @Override
  public String about() {
    return subject;
  }
}
