package vn.xeploai.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Member.Role;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Wording;

/**
 * What the rules of a rulebook read.
 *
 * @param criteria its criteria by what subjects are rated as; the same for all roles of members
 *     that are asked the same
 * @param rankedByPoints whether points make the rank; else what was exceeded and the grades do
 * @param percentIsRuled whether a ruling can change the per cent of the quota
 */
record Read(Map<String, Criteria> criteria, boolean rankedByPoints, boolean percentIsRuled) {
  /** What a rulebook reads. */
  static Read by(Rulebook rulebook) {
    Set<String> roles =
        Stream.of(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Map<List<String>, Criteria> ofRoles = new HashMap<>();
    Map<String, Criteria> criteria = new HashMap<>();
    rulebook
        .wordings()
        .forEach(
            (as, wordings) ->
                criteria.put(
                    as,
                    roles.contains(as)
                        ? ofRoles.computeIfAbsent(
                            wordings.stream().map(Wording::rule).toList(),
                            rules -> Criteria.of(as, wordings))
                        : Criteria.of(as, wordings)));
    return new Read(
        criteria,
        rulebook.rules().containsKey("common.points.rank"),
        rulebook.rules().containsKey("common.quota-percent-ruled.ruled"));
  }

  /** The criteria asked of subjects that are rated so. */
  Criteria in(String as) {
    return Objects.requireNonNull(criteria.get(as), as);
  }
}
