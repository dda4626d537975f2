package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Target;

/** Every target as a bar against its threshold, by group, its leaves folded below it. */
final class PageTargets {
  private final Overview overview;
  private final Words words;

  PageTargets(Overview overview, Words words) {
    this.overview = overview;
    this.words = words;
  }

  /** The groups with their targets. */
  List<Map<String, Object>> groups() {
    List<Map<String, Object>> groups = new ArrayList<>();
    overview
        .groups()
        .forEach(
            (group, targets) -> {
              Overview.TargetCount count = overview.count(targets);
              groups.add(
                  Map.of(
                      "group",
                      Lines.shown(words.say("table.group", group)),
                      "of",
                      count.met() + "/" + count.counted(),
                      "targets",
                      targets.stream().map(this::target).toList()));
            });
    return groups;
  }

  private Map<String, Object> target(Target target) {
    Judgement judgement = overview.judgement(target);
    Map<String, Object> view = new HashMap<>();
    String owner = target.owner().orElse("");
    view.put("code", Lines.shown(target.code()));
    view.put("anchor", PageAnchors.target(target.code()));
    view.put("title", Lines.shown(target.title()));
    view.put("tone", judgement.verdict().name());
    view.put("mark", words.say("mark." + judgement.verdict()));
    view.put("owner", Lines.shown(owner));
    view.put("value", Lines.shown(value(target, judgement)));
    view.put(
        "required",
        Lines.shown(
            Demand.required(target.requirement())
                .map(words::value)
                .map(required -> required + unit(target))
                .orElse(words.say("page.by-leaves"))));
    view.put("exceeds", Demand.exceeds(target.requirement()).map(words::value).orElse(""));
    view.put("bar", bar(target, judgement).map(List::of).orElse(List.of()));
    view.put("leaves", overview.leaves(target).stream().map(this::target).toList());
    view.put("folded", !overview.leaves(target).isEmpty());
    return view;
  }

  private String value(Target target, Judgement judgement) {
    if (target.isByLeaves()) {
      return met(target) + "/" + overview.leaves(target).size();
    }
    return judgement.value().isEmpty()
        ? "–"
        : words.value(judgement.value()) + (judgement.value().endsWith("%") ? "" : unit(target));
  }

  private static String unit(Target target) {
    return target.unitName().isEmpty() ? "" : " " + target.unitName();
  }

  private long met(Target target) {
    return overview.leaves(target).stream().filter(leaf -> overview.judgement(leaf).met()).count();
  }

  private Optional<Map<String, Object>> bar(Target target, Judgement judgement) {
    if (judgement.verdict() == Verdict.NOT_REPORTED && !target.isByLeaves()) {
      return Optional.of(Map.of("w", PageBars.WIDTH, "tick", "", "beyond", ""));
    }
    if (target.isByLeaves()) {
      int all = overview.leaves(target).size();
      return all == 0
          ? Optional.empty()
          : scaled(BigDecimal.valueOf(met(target)), BigDecimal.valueOf(all), Optional.empty());
    }
    if (target.requirement() instanceof Bound bound) {
      return number(judgement.value())
          .flatMap(value -> scaled(value, bound.threshold(), bound.exceeds()));
    }
    if (target.requirement() instanceof AtLevel least) {
      return Level.OFFICIAL.stream()
          .filter(level -> level.name().equals(judgement.value()))
          .findFirst()
          .flatMap(
              level ->
                  scaled(
                      step(level),
                      step(least.threshold()),
                      least.exceeds().map(PageTargets::step)));
    }
    return scaled(
        judgement.met() ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, Optional.empty());
  }

  /** The levels as steps of equal height, the lowest one above the ground. */
  private static BigDecimal step(Level level) {
    return BigDecimal.valueOf(Level.OFFICIAL.stream().filter(level::atLeast).count());
  }

  private static Optional<BigDecimal> number(String text) {
    String digits = text.replace(" %", "");
    return digits.matches("-?\\d+(\\.\\d+)?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  /** A bar from nothing to the value; the scale ends a little beyond the greatest figure. */
  private static Optional<Map<String, Object>> scaled(
      BigDecimal value, BigDecimal threshold, Optional<BigDecimal> exceeds) {
    BigDecimal most = value.max(threshold).max(exceeds.orElse(threshold));
    if (most.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal scale = most.multiply(new BigDecimal("1.1"));
    return Optional.of(
        Map.of(
            "w",
            at(value, scale),
            "tick",
            String.valueOf(at(threshold, scale)),
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
