package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Value;

/** The result that fulfils a requirement as well as it can be, and no better than it need be. */
final class BestResult {
  private BestResult() {}

  /** The result as a cell; none for a target that is judged by its leaves. */
  static Optional<String> of(Requirement requirement) {
    if (requirement instanceof Bound bound) {
      return Optional.of(Quantity.plain(figure(bound)));
    }
    if (requirement instanceof Requirement.AtLevel level) {
      return Optional.of(level.exceeds().orElse(level.threshold()).name());
    }
    return requirement instanceof Requirement.Status ? Optional.of("yes") : Optional.empty();
  }

  /** The result that just fulfils a requirement; none where there is but one that does. */
  static Optional<String> sufficient(Requirement requirement) {
    if (requirement instanceof Bound bound) {
      BigDecimal unit = unit(bound, "");
      return Optional.of(
          Quantity.plain(
              switch (bound.comparison()) {
                case AT_LEAST, AT_MOST -> bound.threshold();
                case MORE_THAN -> bound.threshold().add(unit);
                case LESS_THAN -> bound.threshold().subtract(unit);
              }));
    }
    return requirement instanceof Requirement.AtLevel level
        ? Optional.of(level.threshold().name())
        : Optional.empty();
  }

  /** A value as a cell. */
  static String text(Value value) {
    if (value instanceof Value.Amount amount) {
      return Quantity.plain(amount.number());
    }
    return value instanceof Value.Reached reached
        ? reached.level().name()
        : ((Value.Held) value).held() ? "yes" : "no";
  }

  /** The smallest difference that the figures of a bound can have. */
  static BigDecimal unit(Bound bound, String now) {
    int scale = bound.threshold().scale();
    if (bound.exceeds().isPresent()) {
      scale = Math.max(scale, bound.exceeds().get().scale());
    }
    int point = now.indexOf('.');
    return BigDecimal.ONE.movePointLeft(
        Math.max(0, Math.max(scale, point < 0 ? 0 : now.length() - point - 1)));
  }

  private static BigDecimal figure(Bound bound) {
    BigDecimal unit = unit(bound, "");
    BigDecimal beyond = bound.exceeds().orElse(bound.threshold());
    boolean upward =
        bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.MORE_THAN;
    BigDecimal best =
        upward
            ? beyond.max(bound.threshold()).add(unit)
            : beyond.min(bound.threshold()).subtract(unit);
    if (upward) {
      return bound.of().map(best::min).orElse(best);
    }
    return bound.threshold().signum() >= 0 ? best.max(BigDecimal.ZERO) : best;
  }
}
