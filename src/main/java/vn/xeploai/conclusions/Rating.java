package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/**
 * The level of a subject after the quota: what the program says of it.
 *
 * @param subject the subject's id
 * @param kind its kind
 * @param merit the level before the quota, or between what
 * @param span the level, or between what
 * @param missing the addresses of the facts, or of the ruling, that keep it open
 */
public record Rating(String subject, SubjectKind kind, Span merit, Span span, List<String> missing)
    implements Concluded {
  @Override
  public String handle() {
    return "rating:" + subject;
  }

  /** Sorts the addresses. */
  public Rating {
    missing = Address.inOrder(missing);
  }

  /** Whether it is settled at this level. */
  public boolean settledAt(Level level) {
    return span.lowest() == level && span.highest() == level;
  }

  /** The same rating, kept open by what these addresses name. */
  Rating lacking(List<String> addresses) {
    return new Rating(subject, kind, merit, span, addresses);
  }

  /** What is missing, for people: where facts of others are only counted, its own come first. */
  public List<String> missingOwnFirst() {
    if (missing.stream().noneMatch(address -> Address.moreAt(address) > 0)) {
      return missing;
    }
    return missing.stream()
        .sorted(
            Comparator.comparing((String address) -> !Address.concerns(address, subject))
                .thenComparing(address -> Address.moreAt(address) > 0))
        .toList();
  }

  /**
   * What is missing, for a cell of a table: where facts of others are only counted, its own rows
   * once for each table, and {@code *+N} for at least N more facts.
   */
  public List<String> missingByTable() {
    if (missing.stream().noneMatch(address -> Address.moreAt(address) > 0)) {
      return missing;
    }
    int more = 0;
    List<String> rows = new ArrayList<>();
    for (String address : missing) {
      if (Address.concerns(address, subject)) {
        rows.add(address.substring(0, address.lastIndexOf(':')));
      } else {
        more += Math.max(1, Address.moreAt(address));
      }
    }
    return Stream.concat(rows.stream().distinct(), Stream.of("*+" + more)).toList();
  }

  /** The rating of an exempt member. */
  public static Rating exempt(String subject) {
    Span notRated = Span.of(Level.NOT_RATED);
    return new Rating(subject, SubjectKind.MEMBER, notRated, notRated, List.of());
  }

  /** The rating of a subject that asks for no place under a quota. */
  public static Rating ofMerit(Merit merit) {
    return new Rating(merit.subject(), merit.kind(), merit.span(), merit.span(), merit.missing());
  }

  /** The rating of any subject of a group under its quota. */
  public static Rating inGroup(Merit merit, Quota quota) {
    return merit.candidate() ? underQuota(merit, quota) : ofMerit(merit);
  }

  /** The rating of a candidate under the quota of his group. */
  public static Rating underQuota(Merit merit, Quota quota) {
    return switch (quota.place(merit.subject()).decision()) {
      case KEPT, ALONE -> ofMerit(merit);
      case CUT -> with(merit, merit.span().atMost(Level.HTTNV), merit.missing());
      case OPEN ->
          with(
              merit,
              new Span(merit.span().atMost(Level.HTTNV).lowest(), Level.HTXSNV),
              Stream.concat(
                      merit.missing().stream(), quota.place(merit.subject()).missing().stream())
                  .toList());
    };
  }

  private static Rating with(Merit merit, Span span, List<String> missing) {
    return new Rating(
        merit.subject(),
        merit.kind(),
        merit.span(),
        span,
        span.settled() && merit.span().settled() ? List.of() : missing);
  }
}
