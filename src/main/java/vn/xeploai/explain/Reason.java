package vn.xeploai.explain;

import java.util.List;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Standing;

/**
 * Why a conclusion was drawn: one rule and what it matched. A conclusion has as many reasons as
 * rules concluded it.
 *
 * @param rule the rule
 * @param standing how sure we are: of the rule, and of every parameter it rests on
 * @param parameters the numbers it read
 * @param premises the facts and conclusions it matched, those behind counts among them
 * @param leftOut what its counts do not take in
 */
public record Reason(
    Rule rule,
    Standing standing,
    List<Parameter> parameters,
    List<Object> premises,
    List<LeftOut> leftOut) {
  /** Copies the lists. */
  public Reason {
    parameters = List.copyOf(parameters);
    premises = List.copyOf(premises);
    leftOut = List.copyOf(leftOut);
  }

  /** The premises of one type. */
  public <T> List<T> premises(Class<T> type) {
    return premises.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
