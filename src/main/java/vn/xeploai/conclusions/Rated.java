package vn.xeploai.conclusions;

import java.util.Locale;
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
  @Override
  public String handle() {
    return "rated:" + subject;
  }

  /** The subject as a rated one. */
  public static Rated of(Subject subject) {
    return subject instanceof Member member
        ? new Rated(member.id(), member.kind(), lower(member.role()), member.cell())
        : new Rated(subject.id(), subject.kind(), lower(subject.kind()), "");
  }

  /** Whether it is a collective. */
  public boolean isCollective() {
    return kind.isCollective();
  }

  /** Whether its rating counts in a tally of this sort. */
  public boolean countsIn(Tally.Sort sort) {
    return sort.counts(kind);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
