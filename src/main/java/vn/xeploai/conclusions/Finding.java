package vn.xeploai.conclusions;

import java.util.List;
import java.util.Set;
import vn.xeploai.conclusions.Quantity.Ceiling;
import vn.xeploai.conclusions.Quantity.NotApplicable;
import vn.xeploai.conclusions.Quantity.Placed;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;

/**
 * The outcome of one criterion for one subject, always concluded, met or not. A case of KHTNV that
 * is {@code MET} makes the level KHTNV.
 *
 * @param subject the subject's id
 * @param level the level the criterion belongs to
 * @param criterion the criterion's name, fixed by {@code criteria.md}
 * @param condition what was asked and found
 */
public record Finding(String subject, Level level, String criterion, Condition condition)
    implements Concluded {
  @Override
  public String handle() {
    return "finding:" + subject + "/" + key();
  }

  /** By its name alone: two of one name that say different things do not stand in one run. */
  @Override
  public int hashCode() {
    return 7919 * subject.hashCode() + 31 * criterion.hashCode() + level.name().hashCode();
  }

  /** The name of the criterion that holds a candidate against the quota. */
  public static final String QUOTA = "quota";

  /**
   * A finding.
   *
   * @param key the criterion as {@code LEVEL.NAME}
   */
  public static Finding of(Rated subject, String key, Condition condition) {
    int dot = key.indexOf('.');
    return new Finding(
        subject.subject(), Level.valueOf(key.substring(0, dot)), key.substring(dot + 1), condition);
  }

  /** The finding that holds a candidate against the quota of its group. */
  public static Finding ofPlace(Quota quota, String subject) {
    if (quota.lone()) {
      return withoutQuota(subject);
    }
    Place place = quota.place(subject);
    return new Finding(
        subject,
        Level.HTXSNV,
        QUOTA,
        Condition.one(
            place.outcome(),
            new Placed(place.best(), place.worst(), place.candidates(), place.missing()),
            new Required(
                Required.Sign.AT_MOST,
                new Ceiling(
                    place.ceiling(),
                    quota.percent(),
                    place.base(),
                    quota.reading(),
                    quota.rounding()))));
  }

  /** The finding of a candidate that no quota touches. */
  public static Finding withoutQuota(String subject) {
    return new Finding(
        subject,
        Level.HTXSNV,
        QUOTA,
        new Condition(Outcome.NOT_APPLICABLE, new NotApplicable(), List.of(), List.of()));
  }

  /** The criterion as {@code LEVEL.NAME}, the form rulings name it in. */
  public String key() {
    return level + "." + criterion;
  }

  /** The outcome. */
  public Outcome outcome() {
    return condition.outcome();
  }

  /** The same finding, waived where there is a ruling that waives it. */
  public Finding waivedBy(List<Ruling> rulings) {
    return rulings.isEmpty() ? this : new Finding(subject, level, criterion, condition.waived());
  }

  /** Whether it keeps a subject from a level, or may: a condition that fails, a case that falls. */
  public boolean inTheWay() {
    return outcome() == Outcome.UNKNOWN
        || outcome() == (level == Level.KHTNV ? Outcome.MET : Outcome.NOT_MET);
  }

  /**
   * What stands between a subject and the next level up: cases of KHTNV, else conditions of that
   * level. Where no level fits by the letter, those of all levels.
   *
   * @param findings all that was found of it
   * @param lowest the worst its level can be
   */
  public static List<Finding> inTheWay(List<Finding> findings, Level lowest) {
    List<Finding> cases = inTheWay(findings, Set.of(Level.KHTNV));
    if (lowest == Level.KHTNV && !cases.isEmpty()) {
      return cases;
    }
    return inTheWay(
        findings,
        switch (lowest) {
          case HTTNV, HTXSNV -> Set.of(Level.HTXSNV);
          case HTNV -> Set.of(Level.HTTNV);
          case KHTNV -> Set.of(Level.HTNV);
          case NO_LEVEL, NOT_RATED -> Set.of(Level.HTXSNV, Level.HTTNV, Level.HTNV);
        });
  }

  private static List<Finding> inTheWay(List<Finding> findings, Set<Level> levels) {
    return findings.stream()
        .filter(finding -> levels.contains(finding.level()) && finding.inTheWay())
        .toList();
  }

  /** Whether it stands among the conditions a merit is chosen by: all but the quota's. */
  public boolean ofMerit() {
    return !criterion.equals(QUOTA);
  }

  /** The addresses of the facts that would decide it; none unless it is unknown. */
  public List<String> missing() {
    return outcome() == Outcome.UNKNOWN ? condition.actual().missing() : List.of();
  }
}
