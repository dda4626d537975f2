package vn.xeploai.facts;

import java.util.Optional;

/**
 * What the resolution asks ({@code targets.csv}).
 *
 * @param code {@code b.1} for a counted target, {@code b.1.3} for a leaf of it
 * @param title the resolution's words
 * @param unitName the unit, empty where none is named
 * @param requirement what is asked of the result
 * @param owner the id of the subject or role responsible
 * @param key whether it is a key target
 * @param basic whether it is one of the five basic targets of regulation 366
 * @param measure how it is computed from ratings, for the targets that are
 * @param clause the part and line of the resolution, empty where none is named
 * @param source where it was read
 */
public record Target(
    String code,
    String title,
    String unitName,
    Requirement requirement,
    Optional<String> owner,
    boolean key,
    boolean basic,
    Optional<Measure> measure,
    String clause,
    Source source)
    implements Reported {

  /** How a target is computed from the ratings of the same dossier. */
  public enum Measure {
    /** Share of the rated members rated HTTNV or better, in per cent. */
    MEMBERS_GOOD_OR_BETTER,
    /** Share of the rated cells rated HTTNV or better, in per cent. */
    CELLS_GOOD_OR_BETTER,
    /** The government's level. */
    GOVERNMENT_LEVEL,
    /** Share of front and organisations rated HTXSNV, in per cent. */
    ORGANISATIONS_EXCELLENT,
    /** The committee's own level. */
    COMMITTEE_LEVEL,
    /** Members of all organisations in per cent of those eligible. */
    ATTRACTION
  }

  /** Whether it is judged by its leaves. */
  public boolean isByLeaves() {
    return requirement instanceof Requirement.ByLeaves;
  }

  /** Whether it is judged by a reported result of its own. */
  public boolean isByResults() {
    return measure.isEmpty() && !isByLeaves();
  }

  /** Whether it is computed from ratings in this way. */
  public boolean measures(Measure how) {
    return measure.filter(how::equals).isPresent();
  }

  /** The group: the code before its first dot. */
  public String group() {
    return code.substring(0, code.indexOf('.'));
  }

  /** Whether it counts as a target: its code has one dot. */
  public boolean counted() {
    return code.indexOf('.') == code.lastIndexOf('.');
  }

  /** The code of the target this one is a leaf of; its own code where it is no leaf. */
  public String parent() {
    return counted() ? code : code.substring(0, code.lastIndexOf('.'));
  }

  @Override
  public String about() {
    return code;
  }
}
