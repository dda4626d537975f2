package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Wording;

/**
 * What subjects are held against: subjects that it does not tell apart are judged alike.
 *
 * @param name what tells it from others
 * @param interest what is read of them
 * @param scale the numbers that this is held against
 */
record Yardstick(String name, Interest interest, Scale scale) {
  private static final String PERCENT = "%";

  /** The yardstick that these criteria are together. */
  static Yardstick of(String name, List<Wording> criteria) {
    return new Yardstick(
        name,
        Interest.of(criteria),
        Scale.of(
            numbers(criteria, unitName -> !unitName.equals(PERCENT)),
            numbers(criteria, PERCENT::equals)));
  }

  private static List<BigDecimal> numbers(List<Wording> criteria, Predicate<String> unitName) {
    return criteria.stream()
        .flatMap(criterion -> criterion.parameters().stream())
        .filter(Parameter::numeric)
        .filter(parameter -> unitName.test(parameter.unitName()))
        .map(Parameter::number)
        .toList();
  }
}
