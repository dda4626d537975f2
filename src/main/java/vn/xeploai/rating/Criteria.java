package vn.xeploai.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Once;
import vn.xeploai.rulebook.Wording;

/** The criteria asked of subjects that are rated alike; each is one rule. */
final class Criteria {
  private final Yardstick whole;
  private final Map<String, String> rules;
  private final Once<Map<String, Yardstick>> each;

  private Criteria(Yardstick whole, Map<String, String> rules, Once<Map<String, Yardstick>> each) {
    this.whole = whole;
    this.rules = rules;
    this.each = each;
  }

  /** The criteria that are worded so, asked of subjects that are rated as {@code as}. */
  static Criteria of(String as, List<Wording> wordings) {
    return new Criteria(
        Yardstick.of(as, wordings),
        wordings.stream().collect(Collectors.toUnmodifiableMap(Wording::criterion, Wording::rule)),
        new Once<>(
            () ->
                wordings.stream()
                    .collect(
                        Collectors.toUnmodifiableMap(Wording::criterion, one -> alone(as, one)))));
  }

  /** All of them together. */
  Yardstick whole() {
    return whole;
  }

  /** The id of the rule of one, which is named as {@code LEVEL.NAME}. */
  String ruleOf(String criterion) {
    return Objects.requireNonNull(rules.get(criterion), criterion);
  }

  /** Each by itself, by its name as {@code LEVEL.NAME}. */
  Map<String, Yardstick> each() {
    return each.get();
  }

  /** Its parameters are in the name: with another value of one it is another yardstick. */
  private static Yardstick alone(String as, Wording wording) {
    Stream<String> numbers = wording.parameters().stream().map(Parameter::value);
    return Yardstick.of(
        numbers.collect(Collectors.joining(" ", as + " " + wording.criterion() + " ", " ")),
        List.of(wording));
  }
}
