package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.cases.Bench;
import vn.xeploai.cases.RuleCase;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.rating.RulesConflict;

/** No rule is idle: without any one of them some case beside the rules fails. */
class KnockOutTest {
  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void leavingAnyRuleOutMakesSomeCaseFail(String id) {
    List<RuleCase> cases =
        RuleCase.all().stream().filter(one -> one.file().startsWith(id + "/")).toList();
    List<String> unnoticed = new ArrayList<>();
    for (Rule rule : Rulebooks.named(id).rules().values()) {
      if (!id.equals("qd124") && !rule.id().startsWith(id + ".")) {
        continue;
      }
      Rulebook without = without(id, rule);
      if (cases.stream().noneMatch(given -> fails(given, without))) {
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

  private static Rulebook without(String id, Rule rule) {
    Precompiled whole = Precompiled.of(id);
    ModelImpl part = new ModelImpl();
    whole.model().getTypeMetaDatas().forEach(part::addTypeMetaData);
    whole.model().getRules().stream()
        .filter(one -> !one.getName().equals(rule.name()))
        .forEach(part::addRule);
    Precompiled rest = new Precompiled(part, whole.cuts());
    return new Rulebook(RulebookFiles.shipped(id), () -> rest);
  }
}
