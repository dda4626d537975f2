package vn.xeploai.side;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.xeploai.facts.Level;

/** Easy Rules: rules as lambdas by priority, the first that applies decides; facts by name. */
final class EasyRules extends JavaEngine {
  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private Rules rules = new Rules();

  EasyRules() {
    super("Easy Rules", versionOf(Rules.class));
  }

  @Override
  void read() {
    rules = new Rules();
    rule(
        1,
        Level.KHTNV,
        entry ->
            entry.basic() < 1
                || entry.completed() < 50
                || entry.disciplined()
                || entry.degraded()
                || entry.forbidden()
                || entry.breach());
    rule(
        2,
        Level.HTXSNV,
        entry ->
            entry.task() >= 3
                && entry.general() >= 2
                && entry.completed() >= 100
                && entry.onTime() >= 100
                && entry.exceeded() >= 50);
    rule(
        3,
        Level.HTTNV,
        entry -> entry.task() >= 2 && entry.general() >= 1 && entry.completed() >= 100);
    rule(4, Level.HTNV, entry -> entry.basic() >= 1 && entry.onTime() >= 80);
    rule(5, Level.KHTNV, entry -> true);
  }

  private void rule(int priority, Level level, Predicate<Entry> holds) {
    rules.register(
        new RuleBuilder()
            .name(priority + " " + level)
            .priority(priority)
            .when(facts -> holds.test(facts.get("entry")))
            .then(facts -> facts.put("level", level))
            .build());
  }

  @Override
  int times() {
    return 20;
  }

  @Override
  List<Level> levels(Commune commune) {
    return commune.entries().stream().map(this::level).toList();
  }

  private Level level(Entry entry) {
    Facts facts = new Facts();
    facts.put("entry", entry);
    engine.fire(rules, facts);
    return facts.get("level");
  }
}
