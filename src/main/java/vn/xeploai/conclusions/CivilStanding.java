package vn.xeploai.conclusions;

import java.util.List;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.NotApplicable;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;

/**
 * How a member is rated as a cadre or civil servant; nothing can be asked of a member who is none.
 *
 * @param subject the member's id
 * @param level that rating, or between what
 */
public record CivilStanding(String subject, Quantity level) implements Concluded {
  @Override
  public String handle() {
    return "civil-standing:" + subject;
  }

  /** The standing of a member. */
  public static CivilStanding of(Member member) {
    if (!member.civilServant()) {
      return new CivilStanding(member.id(), new NotApplicable());
    }
    return new CivilStanding(
        member.id(),
        member
            .civilRating()
            .map(Quantity::level)
            .orElseGet(
                () ->
                    new Levels(
                        new Span(Level.KHTNV, Level.HTXSNV),
                        List.of(Address.of("members.csv", member.id(), "civil_rating")))));
  }
}
