package vn.xeploai.rating;

import java.util.List;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Hindrance;
import vn.xeploai.conclusions.Merit;

/**
 * What a subject was found to merit, and what stands between it and the next level up. Subjects of
 * one profile share it.
 *
 * @param merit the level before the quota
 * @param hindrances the criteria in the way
 */
record Merited(Merit merit, List<Hindrance> hindrances) {
  /**
   * What was found of a subject.
   *
   * @param findings how each of its criteria came out
   * @param criteria what was asked of it
   */
  static Merited of(Merit merit, List<Finding> findings, Criteria criteria) {
    return new Merited(
        merit,
        Hindrance.of(
            Finding.inTheWay(findings, merit.span().lowest()),
            finding -> criteria.ruleOf(finding.key())));
  }

  /** The same of another subject of equal facts. */
  Merited as(String other) {
    return new Merited(merit.as(other), hindrances);
  }
}
