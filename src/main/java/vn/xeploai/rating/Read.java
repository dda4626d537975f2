package vn.xeploai.rating;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.facts.Member.Role;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/**
 * Which facts some rule of a rulebook reads.
 *
 * @param roles for each role the first of those that are asked the same criteria
 * @param civil whether the rating of a member as a civil servant is read
 * @param weaknesses whether weaknesses named and remedied are
 * @param grades whether grades are
 * @param points whether points are, and so make the rank
 * @param keyTargets whether key targets are
 * @param basicTargets whether basic targets are
 * @param tallies whether ratings counted upward are
 * @param percentIsRuled whether a ruling can change the per cent of the quota
 * @param scale every number that facts are held against
 */
record Read(
    Map<Role, Role> roles,
    boolean civil,
    boolean weaknesses,
    boolean grades,
    boolean points,
    boolean keyTargets,
    boolean basicTargets,
    boolean tallies,
    boolean percentIsRuled,
    Scale scale) {
  /** What a rulebook reads. */
  static Read by(Rulebook rulebook) {
    Map<Role, Role> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(
          role,
          Stream.of(Role.values())
              .filter(other -> criteria(rulebook, other).equals(criteria(rulebook, role)))
              .findFirst()
              .orElse(role));
    }
    return new Read(
        roles,
        rulebook.reads("CivilStanding"),
        rulebook.reads("remedied"),
        rulebook.reads("Gradebook"),
        rulebook.reads("PointTotal"),
        rulebook.criteriaRead("KeyTargets"),
        rulebook.criteriaRead("BasicTargets"),
        rulebook.criteriaRead("Tally"),
        rulebook.rules().containsKey("common.quota-percent-ruled.ruled"),
        Scale.of(
            rulebook.parameters().values().stream()
                .filter(Parameter::numeric)
                .map(Parameter::number)
                .toList()));
  }

  /** The role whose criteria are asked of members of this one. */
  Role as(Role role) {
    return Objects.requireNonNull(roles.get(role));
  }

  private static Object criteria(Rulebook rulebook, Role role) {
    return rulebook.criteria(role.name().toLowerCase(Locale.ROOT));
  }
}
