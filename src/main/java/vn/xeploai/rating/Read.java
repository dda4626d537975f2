package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Member.Role;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/**
 * Which facts of members some rule of a rulebook reads.
 *
 * @param roles for each role the first of those that are asked the same criteria
 * @param civil whether the rating as a civil servant is read
 * @param weaknesses whether weaknesses named and remedied are
 * @param grades whether grades are
 * @param points whether points are, and so make the rank
 * @param bounds every number that facts are held against
 */
record Read(
    Map<Role, Role> roles,
    boolean civil,
    boolean weaknesses,
    boolean grades,
    boolean points,
    NavigableSet<BigDecimal> bounds) {
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
        rulebook.parameters().values().stream()
            .filter(Parameter::numeric)
            .map(Parameter::number)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The role whose criteria are asked of members of this one. */
  Role as(Role role) {
    return Objects.requireNonNull(roles.get(role));
  }

  private static Object criteria(Rulebook rulebook, Role role) {
    return rulebook.criteria(role.name().toLowerCase(Locale.ROOT));
  }
}
