package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;

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
  @Override
  public String handle() {
    return "merit:" + subject;
  }

  /** Sorts the addresses. */
  public Merit {
    missing = missing.stream().distinct().sorted().toList();
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
        letter.equals(Span.of(Level.NO_LEVEL))
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
    Map<Level, List<Outcome>> byLevel =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::level, Collectors.mapping(Finding::outcome, Collectors.toList())));
    return new Span(level(byLevel, none, false), level(byLevel, none, true));
  }

  /** Whether the best it can be is HTXSNV, so that it may ask for a place under the quota. */
  public boolean candidate() {
    return span.highest() == Level.HTXSNV;
  }

  private static Level level(Map<Level, List<Outcome>> byLevel, Level none, boolean hopeful) {
    boolean failed =
        byLevel.getOrDefault(Level.KHTNV, List.of()).stream()
            .anyMatch(
                outcome -> outcome == Outcome.MET || (outcome == Outcome.UNKNOWN && !hopeful));
    if (failed) {
      return Level.KHTNV;
    }
    return Stream.of(Level.HTXSNV, Level.HTTNV, Level.HTNV)
        .filter(
            level ->
                byLevel.getOrDefault(level, List.of()).stream()
                    .allMatch(outcome -> holds(outcome, hopeful)))
        .findFirst()
        .orElse(none);
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
