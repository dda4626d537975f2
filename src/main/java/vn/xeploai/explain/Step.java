package vn.xeploai.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.facts.Source;

/**
 * One step of a proof: a conclusion, a reported fact, or a group of conditions.
 *
 * @param id its name within the run: a conclusion's handle, a fact's {@code FILE:LINE}
 * @param kind what it is, such as {@code FINDING}; {@code FACT}; {@code ALL} and {@code ANY} for
 *     groups of conditions of which all, or one, must hold
 * @param subject the id of the subject or the code of the target it is about, empty for others
 * @param outcome a criterion's or target's outcome, a level or between what, empty for others
 * @param values what it holds besides: the cells of a fact's row, the figures of a conclusion
 * @param condition what a criterion asked and found
 * @param counted the units behind a count
 * @param source where a fact was read
 */
public record Step(
    String id,
    String kind,
    String subject,
    String outcome,
    Map<String, String> values,
    Optional<Condition> condition,
    Optional<Counted> counted,
    Optional<Source> source) {
  /** Copies the values, in their order. */
  public Step {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Step of(String id, String kind, String subject, String outcome) {
    return new Step(
        id, kind, subject, outcome, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Step with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Step(id, kind, subject, outcome, more, condition, counted, source);
  }

  Step asking(Condition what) {
    return new Step(id, kind, subject, outcome, values, Optional.of(what), counted, source);
  }

  Step counting(Counted units) {
    return units.sort() == Counted.Sort.NUMBERS
        ? this
        : new Step(id, kind, subject, outcome, values, condition, Optional.of(units), source);
  }

  Step readAt(Source place) {
    return new Step(id, kind, subject, outcome, values, condition, counted, Optional.of(place));
  }

  /** A named value, empty where there is none. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
