package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Member.Role;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/**
 * What the rules of a rulebook read.
 *
 * @param interests what its criteria read, by what subjects are rated as; one for all roles of
 *     members that are asked the same
 * @param rankedByPoints whether points make the rank; else what was exceeded and the grades do
 * @param percentIsRuled whether a ruling can change the per cent of the quota
 * @param scale every number that criteria hold facts against
 */
record Read(
    Map<String, Interest> interests, boolean rankedByPoints, boolean percentIsRuled, Scale scale) {
  private static final String PERCENT = "%";

  /** What a rulebook reads. */
  static Read by(Rulebook rulebook) {
    Set<String> roles =
        Stream.of(Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Map<List<String>, Interest> ofRoles = new HashMap<>();
    Map<String, Interest> interests = new HashMap<>();
    rulebook
        .words()
        .forEach(
            (as, words) ->
                interests.put(
                    as,
                    roles.contains(as)
                        ? ofRoles.computeIfAbsent(
                            rulebook.criteria(as), criteria -> Interest.of(as, words))
                        : Interest.of(as, words)));
    return new Read(
        interests,
        rulebook.rules().containsKey("common.points.rank"),
        rulebook.rules().containsKey("common.quota-percent-ruled.ruled"),
        Scale.of(
            numbers(rulebook, unitName -> !unitName.equals(PERCENT)),
            numbers(rulebook, PERCENT::equals)));
  }

  private static List<BigDecimal> numbers(Rulebook rulebook, Predicate<String> unitName) {
    return rulebook.judgingBy().values().stream()
        .filter(Parameter::numeric)
        .filter(parameter -> unitName.test(parameter.unitName()))
        .map(Parameter::number)
        .toList();
  }

  /** What is read of subjects that are rated so. */
  Interest in(String as) {
    return Objects.requireNonNull(interests.get(as), as);
  }
}
