package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Span;

/**
 * A value at which somebody moves, exactly.
 *
 * @param at the value
 * @param decimal the value as a decimal, where it has an end: only then the parameter can have it
 * @param side on which side of the value the move takes place
 * @param passages who moves there, by id
 */
public record Cliff(Fraction at, Optional<BigDecimal> decimal, Side side, List<Passage> passages) {
  /** Where a move takes place as the value grows. */
  public enum Side {
    /** From the value itself on. */
    FROM,
    /** Just above the value: at the value everything is as below it. */
    ABOVE,
    /** At the value itself it is otherwise than below and above. */
    AT
  }

  /**
   * A subject that moves as the value grows past the cliff.
   *
   * @param below its level just below
   * @param at its level at the value; as above where the parameter cannot have the value
   * @param above its level just above
   */
  public record Passage(String subject, Span below, Span at, Span above) {}

  /** Copies the list. */
  public Cliff {
    passages = List.copyOf(passages);
  }
}
