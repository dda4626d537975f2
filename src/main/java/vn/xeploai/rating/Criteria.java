package vn.xeploai.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Wording;

/**
 * The criteria asked of subjects that are rated alike; each is one rule.
 *
 * @param whole all of them together
 * @param each each by itself, by its name as {@code LEVEL.NAME}
 */
record Criteria(Yardstick whole, Map<String, Yardstick> each) {
  /** The criteria that are worded so, asked of subjects that are rated as {@code as}. */
  static Criteria of(String as, List<Wording> wordings) {
    return new Criteria(
        Yardstick.of(as, wordings),
        wordings.stream()
            .collect(Collectors.toUnmodifiableMap(Wording::criterion, one -> alone(as, one))));
  }

  /** Its parameters are in the name: with another value of one it is another yardstick. */
  private static Yardstick alone(String as, Wording wording) {
    Stream<String> numbers = wording.parameters().stream().map(Parameter::value);
    return Yardstick.of(
        numbers.collect(Collectors.joining(" ", as + " " + wording.criterion() + " ", " ")),
        List.of(wording));
  }
}
