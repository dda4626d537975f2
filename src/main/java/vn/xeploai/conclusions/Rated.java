package vn.xeploai.conclusions;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;

/**
 * A subject that is to be rated: everybody but exempt members.
 *
 * @param subject the subject's id
 * @param kind its kind
 * @param as the set of criteria it is rated by: a member's role, else its kind, in small letters
 * @param parent the cell of a member, else empty
 */
public record Rated(String subject, SubjectKind kind, String as, String parent)
    implements Concluded {
  private static final Map<Enum<?>, String> AS =
      Stream.<Enum<?>[]>of(Member.Role.values(), SubjectKind.values())
          .flatMap(Stream::of)
          .collect(
              Collectors.toUnmodifiableMap(
                  Function.identity(), one -> one.name().toLowerCase(Locale.ROOT)));

  @Override
  public String handle() {
    return "rated:" + subject;
  }

  /** The subject as a rated one. */
  public static Rated of(Subject subject) {
    return new Rated(
        subject.id(),
        subject.kind(),
        as(subject),
        subject instanceof Member member ? member.cell() : "");
  }

  /** What a subject is rated as. */
  public static String as(Subject subject) {
    return Objects.requireNonNull(
        AS.get(subject instanceof Member member ? member.role() : subject.kind()));
  }

  /** Whether it is a collective. */
  public boolean isCollective() {
    return kind.isCollective();
  }

  /** Whether its rating counts in a tally of this sort. */
  public boolean countsIn(Tally.Sort sort) {
    return sort.counts(kind);
  }
}
