package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that stands between a subject and the next level up.
 *
 * @param rule the rule's id, of a criterion or of the place under the quota
 * @param certain whether it does for certain; facts or a ruling would tell where not
 */
public record Hindrance(String rule, boolean certain) {
  /**
   * Those of findings that stand in the way, by rule.
   *
   * @param inTheWay such findings
   * @param ruleOf the id of the rule that concluded one
   */
  public static List<Hindrance> of(List<Finding> inTheWay, Function<Finding, String> ruleOf) {
    return inTheWay.stream()
        .map(one -> new Hindrance(ruleOf.apply(one), one.outcome() != Outcome.UNKNOWN))
        .sorted(Comparator.comparing(Hindrance::rule))
        .toList();
  }
}
