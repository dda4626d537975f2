package vn.xeploai.conclusions;

import java.util.List;

/**
 * Something that people should know of a run, though it changes no rating.
 *
 * @param code what it is about
 * @param where the address of the fact it speaks of, or a subject's id
 * @param arguments the values its message names
 */
public record Warning(Code code, String where, List<String> arguments) implements Concluded {
  @Override
  public String handle() {
    return "warning:" + code + "/" + where;
  }

  /** By its name alone, as of a {@link Finding}. */
  @Override
  public int hashCode() {
    return 31 * where.hashCode() + code.name().hashCode();
  }

  /** What a warning is about. */
  public enum Code {
    /** The facts are made up. */
    ILLUSTRATIVE,
    /** A level was ruled where the regulation already gives one, or none is settled. */
    LEVEL_RULING_WITHOUT_EFFECT,
    /** A quota ruling names somebody who is no candidate. */
    QUOTA_RULING_WITHOUT_EFFECT,
    /** Another per cent was ruled where the rulebook does not allow it. */
    QUOTA_PERCENT_WITHOUT_EFFECT,
    /** A waiver names a criterion that this rulebook does not let anybody waive. */
    WAIVER_WITHOUT_EFFECT,
    /** A ruling is older than the rating year. */
    RULING_OF_ANOTHER_YEAR,
    /** A ruling names nobody who decided, or no reason. */
    RULING_UNEXPLAINED,
    /** More candidates are kept by rulings than there are places. */
    KEPT_WITHOUT_PLACE,
    /** Equal ranks at the line of the quota wait for a ruling. */
    QUOTA_TIE,
    /** More are rated HTXSNV than the other reading of the quota allows. */
    QUOTA_READING,
    /** A ruling could waive the case that decides a rating. */
    WAIVER_POSSIBLE,
    /** No level fits by the letter; a ruling is awaited. */
    NO_LEVEL,
    /** A criterion or number that nobody has read decided a rating. */
    ASSUMED_DECIDES,
    /** Targets are missed by results from before December: they may still be met. */
    MISSED_EARLY,
    /** An owner is neither a subject nor a role of the dossier. */
    OWNER_UNKNOWN,
    /** A result looks like a per cent typed as a fraction of one. */
    PERCENT_AS_FRACTION,
    /** A share is above 100 per cent where no more than all is asked. */
    SHARE_ABOVE_ALL,
    /** A result is ten times its threshold or more. */
    TEN_TIMES_THRESHOLD,
    /** A result is a tenth of its threshold or less, and not 0. */
    TENTH_OF_THRESHOLD,
    /** A table that the year's regulation rates by holds no row. */
    TABLE_EMPTY,
    /** The rulebook asks something that no fact of a dossier tells. */
    NOT_EVALUATED
  }

  /** Copies the arguments. */
  public Warning {
    arguments = List.copyOf(arguments);
  }

  /** A warning about the quota of a group. */
  public static Warning ofQuota(Code code, Quota quota) {
    return new Warning(code, "HTXSNV.quota:" + quota.name(), quota.arguments());
  }

  /** A warning about the ruling for a subject. */
  public static Warning ofRuling(Code code, String subject) {
    return new Warning(code, Address.of("rulings.csv", subject, "ruling"), List.of(subject));
  }
}
