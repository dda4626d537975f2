package vn.xeploai.explain;

import java.math.BigDecimal;
import java.util.Optional;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Target;

/**
 * How far a reported number is from the threshold of its target, in the target's unit.
 *
 * @param side on which side of the threshold it lies
 * @param amount how far, from 0
 */
public record TargetGap(Side side, BigDecimal amount) {
  /** The side of the threshold. */
  public enum Side {
    /** Not reached. */
    SHORT,
    /** Reached, with so much to spare. */
    SPARE
  }

  /** The gap; none where the target asks for no number, or none was reported. */
  public static Optional<TargetGap> of(Target target, Judgement judgement) {
    if (!(target.requirement() instanceof Bound bound)
        || target.measure().isPresent()
        || judgement.value().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal gap = new BigDecimal(judgement.value()).subtract(bound.threshold()).abs();
    return Optional.of(new TargetGap(judgement.met() ? Side.SPARE : Side.SHORT, gap));
  }
}
