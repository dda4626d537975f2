package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/**
 * The level a subject earned before the quota ({@code criteria.md} section 1). Its lowest takes
 * unknown conditions as not met and unknown cases as met; its highest the reverse.
 *
 * @param subject the subject's id
 * @param kind its kind
 * @param span the level, or between what
 * @param ruled whether people ruled it, because no level fits by the letter
 * @param missing the addresses of the facts that keep it open
 */
public record Merit(
    String subject, SubjectKind kind, Span span, boolean ruled, List<String> missing)
    implements Concluded {
  /** The levels that have conditions, from the best. */
  private static final List<Level> CONDITIONAL = List.of(Level.HTXSNV, Level.HTTNV, Level.HTNV);

  @Override
  public String handle() {
    return "merit:" + subject;
  }

  /** By its name alone, as of a {@link Finding}. */
  @Override
  public int hashCode() {
    return subject.hashCode();
  }

  /** Sorts the addresses. */
  public Merit {
    missing = Address.inOrder(missing);
  }

  /**
   * Chooses the level: a case makes it KHTNV; else the highest level all of whose conditions hold;
   * else {@code none}. A level ruled by people counts only where no level fits by the letter.
   *
   * @param none what a subject gets that no level fits
   */
  public static Merit chosen(
      Rated subject, List<Finding> findings, Level none, List<Ruling> rulings) {
    Span letter = span(findings, none);
    Optional<Level> ruled =
        letter.is(Level.NO_LEVEL) == Truth.YES
            ? rulings.stream().flatMap(one -> one.level().stream()).findFirst()
            : Optional.empty();
    return new Merit(
        subject.subject(),
        subject.kind(),
        ruled.map(Span::of).orElse(letter),
        ruled.isPresent(),
        missing(findings, letter));
  }

  /** The level by these findings alone. */
  public static Span span(List<Finding> findings, Level none) {
    return new Span(level(findings, none, false), level(findings, none, true));
  }

  /** Whether the best it can be is HTXSNV, so that it may ask for a place under the quota. */
  public boolean candidate() {
    return span.highest() == Level.HTXSNV;
  }

  private static Level level(List<Finding> findings, Level none, boolean hopeful) {
    for (Finding finding : findings) {
      if (finding.level() == Level.KHTNV && fails(finding.outcome(), hopeful)) {
        return Level.KHTNV;
      }
    }
    for (Level level : CONDITIONAL) {
      if (holds(findings, level, hopeful)) {
        return level;
      }
    }
    return none;
  }

  private static boolean fails(Outcome outcome, boolean hopeful) {
    return outcome == Outcome.MET || (outcome == Outcome.UNKNOWN && !hopeful);
  }

  private static boolean holds(List<Finding> findings, Level level, boolean hopeful) {
    for (Finding finding : findings) {
      if (finding.level() == level && !holds(finding.outcome(), hopeful)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Outcome outcome, boolean hopeful) {
    return switch (outcome) {
      case MET, WAIVED, NOT_APPLICABLE -> true;
      case NOT_MET -> false;
      case UNKNOWN -> hopeful;
    };
  }

  private static List<String> missing(List<Finding> findings, Span span) {
    if (span.settled()) {
      return List.of();
    }
    return findings.stream()
        .filter(
            finding ->
                finding.level() == Level.KHTNV
                    || (finding.level().compareTo(span.lowest()) > 0
                        && finding.level().compareTo(span.highest()) <= 0))
        .sorted(Comparator.comparing(Finding::key))
        .flatMap(finding -> finding.missing().stream())
        .toList();
  }
}
