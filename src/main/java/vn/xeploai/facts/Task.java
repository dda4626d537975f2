package vn.xeploai.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A task or solution of part III of the resolution ({@code tasks.csv}).
 *
 * @param code the code
 * @param title the resolution's words
 * @param owner the id of the subject or role responsible
 * @param due when it is due
 * @param status how far it came, empty where not reported
 * @param doneOn when it was done
 * @param evidence where that is documented, empty where not named
 * @param source where it was read
 */
public record Task(
    String code,
    String title,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<Status> status,
    Optional<LocalDate> doneOn,
    String evidence,
    Source source)
    implements Reported {

  /** Whether this owner is responsible. */
  public boolean ownedBy(String id) {
    return owner.filter(id::equals).isPresent();
  }

  /** How far a task came. */
  public enum Status {
    /** Done. */
    DONE,
    /** Partly done. */
    PARTLY,
    /** Not done. */
    NOT_DONE
  }

  @Override
  public String about() {
    return code;
  }
}
