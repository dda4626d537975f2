package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import vn.xeploai.conclusions.Span;

/**
 * What a sweep finds at one value, or at one value of each of two parameters.
 *
 * @param values the values, one for each parameter
 * @param levels the rating of each subject, by id
 */
public record Step(List<BigDecimal> values, SortedMap<String, Span> levels) {
  /** Copies the values. */
  public Step {
    values = List.copyOf(values);
  }
}
