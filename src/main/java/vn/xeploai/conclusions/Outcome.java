package vn.xeploai.conclusions;

import vn.xeploai.facts.Truth;

/** The outcome of a criterion for a subject ({@code criteria.md} section 0). */
public enum Outcome {
  /** The condition holds; of a case of KHTNV: the case is there. */
  MET,
  /** The condition does not hold. */
  NOT_MET,
  /** A fact is missing that would decide it. */
  UNKNOWN,
  /** The criterion cannot be asked of this subject. */
  NOT_APPLICABLE,
  /** A ruling waives it. */
  WAIVED;

  /** The outcome of a condition. */
  public static Outcome of(Truth truth) {
    return switch (truth) {
      case YES -> MET;
      case NO -> NOT_MET;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
