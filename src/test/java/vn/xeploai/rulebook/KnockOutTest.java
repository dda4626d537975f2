package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import vn.xeploai.cases.Bench;
import vn.xeploai.cases.RuleCase;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.rating.RulesConflict;

/** No rule is idle: without any one of them some case beside the rules fails. */
class KnockOutTest {
  private static final String ID = "qd124";

  @Test
  void leavingAnyRuleOutMakesSomeCaseFail() {
    List<String> unnoticed = new ArrayList<>();
    for (Rule rule : Rulebooks.named(ID).rules().values()) {
      Rulebook without = without(rule);
      if (RuleCase.all().stream().noneMatch(given -> fails(given, without))) {
        unnoticed.add(rule.id());
      }
    }
    assertEquals(List.of(), unnoticed);
  }

  private static boolean fails(RuleCase given, Rulebook rulebook) {
    try {
      return !Bench.failures(given, Bench.rate(given, rulebook)).isEmpty();
    } catch (RulesConflict notRated) {
      return true;
    }
  }

  private static Rulebook without(Rule rule) {
    Model whole = Rulebooks.precompiled(ID);
    ModelImpl rest = new ModelImpl();
    whole.getTypeMetaDatas().forEach(rest::addTypeMetaData);
    whole.getRules().stream()
        .filter(one -> !one.getName().equals(rule.name()))
        .forEach(rest::addRule);
    return new Rulebook(
        RulebookFiles.shipped(ID), () -> KieBaseBuilder.createKieBaseFromModel(rest));
  }
}
