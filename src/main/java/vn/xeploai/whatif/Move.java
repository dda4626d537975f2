package vn.xeploai.whatif;

import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.SubjectKind;

/**
 * A subject whose rating differs.
 *
 * @param subject its id
 * @param kind its kind
 * @param name its name
 * @param from the level before, or between what
 * @param to the level after, or between what
 * @param cause why
 */
public record Move(String subject, SubjectKind kind, String name, Span from, Span to, Cause cause) {
  /** Which way a rating went. */
  public enum Direction {
    /** Better: at both ends not worse, and at one better. */
    UP,
    /** Worse. */
    DOWN,
    /** Wider at one end and narrower at the other: settled, or open again. */
    OTHER
  }

  /** Which way it went. */
  public Direction direction() {
    int lowest = to.lowest().compareTo(from.lowest());
    int highest = to.highest().compareTo(from.highest());
    if (lowest >= 0 && highest >= 0) {
      return Direction.UP;
    }
    return lowest <= 0 && highest <= 0 ? Direction.DOWN : Direction.OTHER;
  }
}
