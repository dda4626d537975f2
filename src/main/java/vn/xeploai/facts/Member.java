package vn.xeploai.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A Party member ({@code members.csv}).
 *
 * @param id the id
 * @param name the name; personal data, shown only on request
 * @param cell the id of the member's cell
 * @param role the role, which regulation 366 asks for
 * @param civilServant whether the member is a cadre or civil servant with a rating of his own there
 * @param civilRating that rating, empty where not reported or not a civil servant
 * @param exemption why the member is not rated, if so
 * @param source where it was read
 */
public record Member(
    String id,
    String name,
    String cell,
    Role role,
    boolean civilServant,
    Optional<Level> civilRating,
    Optional<Exemption> exemption,
    Source source)
    implements Subject, Reported {

  /** The role of a member under regulation 366. */
  public enum Role {
    /** Holds a leading post. */
    LEADER,
    /** Holds no leading post. */
    MEMBER,
    /** Does not work in the political system. */
    OUTSIDE
  }

  /** Why a member is not rated. */
  public enum Exemption {
    /** Admitted less than six months ago. */
    NEW,
    /** Exempt from activity. */
    INACTIVE,
    /** Suspended. */
    SUSPENDED
  }

  /**
   * Whether the member is exempt in a rating year.
   *
   * @param newFrom the first year in which new members are exempt (HD 25-HD/BTCTW)
   */
  public boolean exemptIn(int year, BigDecimal newFrom) {
    return exemption
        .map(why -> why != Exemption.NEW || BigDecimal.valueOf(year).compareTo(newFrom) >= 0)
        .orElse(false);
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.MEMBER;
  }

  @Override
  public String about() {
    return id;
  }
}
