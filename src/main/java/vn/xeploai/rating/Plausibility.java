package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Address;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.conclusions.Warning.Code;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;
import vn.xeploai.rulebook.Rulebook;

/**
 * Facts that can be read but are hardly meant so. Each is a warning that stops nothing. A new check
 * of a result is one more case of {@link #doubt}.
 */
final class Plausibility {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private Plausibility() {}

  /** What people should look at once more. */
  static List<Warning> of(Dossier dossier, Rulebook rulebook) {
    List<Warning> warnings = new ArrayList<>();
    Map<String, Target> targets =
        dossier.targets().stream().collect(Collectors.toMap(Target::code, Function.identity()));
    dossier
        .results()
        .forEach(
            one ->
                Optional.ofNullable(targets.get(one.code()))
                    .flatMap(target -> ofResult(target, one))
                    .ifPresent(warnings::add));
    ofTables(dossier, rulebook).ifPresent(warnings::add);
    return warnings;
  }

  private static Optional<Warning> ofResult(Target target, Result result) {
    return target.requirement() instanceof Requirement.Bound bound
        ? result.value().flatMap(Plausibility::amount).flatMap(one -> ofAmount(target, bound, one))
        : Optional.empty();
  }

  private static Optional<BigDecimal> amount(Value value) {
    return value instanceof Value.Amount amount ? Optional.of(amount.number()) : Optional.empty();
  }

  private static Optional<Warning> ofAmount(
      Target target, Requirement.Bound bound, BigDecimal number) {
    return doubt(target.unitName(), bound, number)
        .map(
            code ->
                new Warning(
                    code,
                    Address.of("results.csv", target.code(), "value"),
                    List.of(
                        target.code(),
                        number.toPlainString(),
                        bound.threshold().toPlainString(),
                        number.multiply(ALL).stripTrailingZeros().toPlainString())));
  }

  /** What makes a result hardly what was meant. */
  static Optional<Code> doubt(String unitName, Requirement.Bound bound, BigDecimal number) {
    BigDecimal threshold = bound.threshold();
    boolean upwards =
        switch (bound.comparison()) {
          case AT_LEAST, MORE_THAN -> true;
          case AT_MOST, LESS_THAN -> false;
        };
    if (number.signum() <= 0 || threshold.signum() <= 0) {
      return Optional.empty();
    }
    if (isShare(unitName)) {
      boolean fraction =
          number.compareTo(BigDecimal.ONE) <= 0 && threshold.compareTo(BigDecimal.TEN) >= 0;
      if (upwards && fraction) {
        return Optional.of(Code.PERCENT_AS_FRACTION);
      }
      if (number.compareTo(ALL) > 0 && threshold.compareTo(ALL) < 0) {
        return Optional.of(Code.SHARE_ABOVE_ALL);
      }
    }
    if (number.compareTo(threshold.multiply(BigDecimal.TEN)) >= 0) {
      return Optional.of(Code.TEN_TIMES_THRESHOLD);
    }
    boolean tenth = number.multiply(BigDecimal.TEN).compareTo(threshold) <= 0;
    return Optional.of(Code.TENTH_OF_THRESHOLD).filter(code -> upwards && tenth);
  }

  private static boolean isShare(String unitName) {
    String unit = unitName.toLowerCase(Locale.ROOT);
    return unit.startsWith("%") || unit.startsWith("phần trăm");
  }

  private static Optional<Warning> ofTables(Dossier dossier, Rulebook rulebook) {
    if (dossier.members().isEmpty()) {
      return Optional.empty();
    }
    boolean byPoints = rulebook.parameters().containsKey("points.HTXSNV");
    boolean empty = byPoints ? dossier.points().isEmpty() : dossier.grades().isEmpty();
    String file = byPoints ? "points.csv" : "grades.csv";
    return Optional.of(new Warning(Code.TABLE_EMPTY, file, List.of(file, rulebook.id())))
        .filter(one -> empty);
  }
}
