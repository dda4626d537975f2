package vn.xeploai.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Requirement.Status;

/** What a target asks, for people, with a decimal point. */
final class Demand {
  private Demand() {}

  /** The bound: {@code ≥ 6}; nothing where its leaves say it. */
  static Optional<String> required(Requirement requirement) {
    if (requirement instanceof Bound bound) {
      String of = bound.of().map(total -> "/" + Quantity.plain(total)).orElse("");
      return Optional.of(sign(bound.comparison()) + Quantity.plain(bound.threshold()) + of);
    }
    if (requirement instanceof AtLevel level) {
      return Optional.of("≥ " + level.threshold());
    }
    return requirement instanceof Status ? Optional.of("yes") : Optional.empty();
  }

  /** Beyond what the target is exceeded, where it says so: {@code > 7}. */
  static Optional<String> exceeds(Requirement requirement) {
    if (requirement instanceof Bound bound) {
      return bound.exceeds().map(beyond -> beyond(bound.comparison(), beyond));
    }
    return requirement instanceof AtLevel level
        ? level.exceeds().map((Level beyond) -> "≥ " + beyond)
        : Optional.empty();
  }

  private static String beyond(Comparison comparison, BigDecimal figure) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> "> " + Quantity.plain(figure);
      case AT_MOST, LESS_THAN -> "< " + Quantity.plain(figure);
    };
  }

  private static String sign(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "≥ ";
      case MORE_THAN -> "> ";
      case AT_MOST -> "≤ ";
      case LESS_THAN -> "< ";
    };
  }
}
