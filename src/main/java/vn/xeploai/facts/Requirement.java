package vn.xeploai.facts;

import java.math.BigDecimal;
import java.util.Optional;

/** What a target asks of the result reported for it ({@code criteria.md} section 6). */
public sealed interface Requirement {
  /** How a number is compared with its threshold. */
  enum Comparison {
    /** Met from the threshold up. */
    AT_LEAST,
    /** Met above the threshold. */
    MORE_THAN,
    /** Met from the threshold down. */
    AT_MOST,
    /** Met below the threshold. */
    LESS_THAN
  }

  /**
   * A number held against a threshold.
   *
   * @param comparison how
   * @param threshold the threshold, in the target's unit
   * @param exceeds the figure beyond which the target is exceeded; that figure itself is only met
   * @param of the total, for counts such as 9 of 9
   */
  record Bound(
      Comparison comparison,
      BigDecimal threshold,
      Optional<BigDecimal> exceeds,
      Optional<BigDecimal> of)
      implements Requirement {}

  /**
   * A level to be reached.
   *
   * @param threshold met at this level or better
   * @param exceeds exceeded at this level or better, where given
   */
  record AtLevel(Level threshold, Optional<Level> exceeds) implements Requirement {}

  /** A status to be reached or kept: yes or no. */
  record Status() implements Requirement {}

  /** Judged by the targets below it, its leaves. */
  record ByLeaves() implements Requirement {}
}
