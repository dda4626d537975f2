package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Target;

/**
 * A target as a bar.
 *
 * @param low what is reached for certain
 * @param high what may be reached
 * @param threshold what is asked
 * @param exceeds where the target is exceeded, if it says so
 * @param up whether more is better
 */
record PageTargetBar(
    BigDecimal low,
    BigDecimal high,
    BigDecimal threshold,
    Optional<BigDecimal> exceeds,
    boolean up) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  /** The scale ends a little beyond the greatest figure. */
  private static final BigDecimal ROOM = new BigDecimal("1.1");

  /**
   * The bar of a target.
   *
   * @param leaves the outcomes of its leaves; none where it has none
   */
  static PageTargetBar of(Target target, Judgement judgement, List<Judgement> leaves) {
    if (target.isByLeaves()) {
      long met = leaves.stream().filter(Judgement::met).count();
      long open = leaves.stream().filter(leaf -> leaf.verdict() == Verdict.NOT_REPORTED).count();
      return steps(met, met + open, leaves.size(), Optional.empty());
    }
    if (target.requirement() instanceof Bound bound) {
      return bound(bound, judgement.value());
    }
    if (target.requirement() instanceof AtLevel least) {
      return level(least, judgement.value());
    }
    long held = judgement.met() ? 1 : 0;
    return steps(held, judgement.verdict() == Verdict.NOT_REPORTED ? 1 : held, 1, Optional.empty());
  }

  private static PageTargetBar bound(Bound bound, String value) {
    List<BigDecimal> found =
        NUMBER.matcher(value).results().map(one -> new BigDecimal(one.group())).toList();
    boolean known = !found.isEmpty();
    BigDecimal most = bound.threshold().max(bound.exceeds().orElse(bound.threshold()));
    return new PageTargetBar(
        known ? found.get(0) : BigDecimal.ZERO,
        known ? found.get(value.contains("..") ? 1 : 0) : most.multiply(ROOM),
        bound.threshold(),
        bound.exceeds(),
        bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.MORE_THAN);
  }

  private static PageTargetBar level(AtLevel least, String value) {
    List<Long> found =
        Arrays.stream(value.split("\\.\\."))
            .flatMap(name -> Level.OFFICIAL.stream().filter(level -> level.name().equals(name)))
            .map(PageTargetBar::step)
            .toList();
    long all = Level.OFFICIAL.size();
    return found.isEmpty()
        ? steps(0, all, step(least.threshold()), least.exceeds().map(PageTargetBar::step))
        : steps(
            found.get(0),
            found.get(found.size() - 1),
            step(least.threshold()),
            least.exceeds().map(PageTargetBar::step));
  }

  /** The levels as steps of equal height, the lowest one above the ground. */
  private static long step(Level level) {
    return Level.OFFICIAL.stream().filter(level::atLeast).count();
  }

  private static PageTargetBar steps(long low, long high, long asked, Optional<Long> exceeds) {
    return new PageTargetBar(
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        BigDecimal.valueOf(asked),
        exceeds.map(BigDecimal::valueOf),
        true);
  }

  /** The places of its parts; nothing where there is no figure above zero to measure by. */
  List<Map<String, Object>> drawn() {
    BigDecimal most = high.max(threshold).max(exceeds.orElse(threshold));
    if (most.signum() <= 0) {
      return List.of();
    }
    BigDecimal scale = most.multiply(ROOM);
    int sure = at(low, scale);
    int open = at(high, scale) - sure;
    return List.of(
        Map.of(
            "sure",
            sure,
            "open",
            open == 0 ? "" : String.valueOf(open),
            "tick",
            at(threshold, scale),
            "up",
            up,
            "beyond",
            exceeds.map(figure -> String.valueOf(at(figure, scale))).orElse("")));
  }

  private static int at(BigDecimal figure, BigDecimal scale) {
    return figure
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(PageBars.WIDTH))
        .divide(scale, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
