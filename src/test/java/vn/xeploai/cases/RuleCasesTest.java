package vn.xeploai.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rule;

/** Every case beside the rules holds, and every criterion has the cases it needs. */
class RuleCasesTest {
  /** Registers hold what happened: what these criteria ask of them is never unknown. */
  private static final List<String> NEVER_UNKNOWN =
      List.of(
          "KHTNV.degradation",
          "KHTNV.forbidden-acts",
          "KHTNV.example-breach",
          "KHTNV.disunity",
          "KHTNV.wrong-personnel-work",
          "KHTNV.leadership-degraded");

  /** A member's own discipline counts whatever else is known of it. */
  private static final List<String> MEMBER_DISCIPLINED =
      List.of("qd124.member.KHTNV.disciplined", "qd132.member.KHTNV.disciplined");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holds(RuleCase given) {
    assertEquals(List.of(), Bench.failures(given, Bench.rate(given)));
  }

  static Stream<RuleCase> cases() {
    return RuleCase.all().stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void everyCriterionHasCasesThatStateItMetNotMetAndUnknown(String id) {
    Map<String, TreeSet<String>> stated = new TreeMap<>();
    for (RuleCase given : of(id)) {
      Assessment assessment = Bench.rate(given);
      assessment.findings(given.subject()).stream()
          .filter(finding -> given.because().containsKey(finding.key()))
          .forEach(
              finding ->
                  stated
                      .computeIfAbsent(assessment.ruleOf(finding).id(), one -> new TreeSet<>())
                      .add(finding.outcome().name()));
    }
    List<String> gaps = new ArrayList<>();
    for (Rule rule : Bench.rulebook(id).rules().values()) {
      rule.criterion()
          .filter(criterion -> id.equals("qd124") || rule.id().startsWith(id + "."))
          .filter(criterion -> !rule.id().endsWith(".alone"))
          .ifPresent(
              criterion ->
                  wanted(rule.id(), criterion.key())
                      .filter(
                          outcome ->
                              !stated.getOrDefault(rule.id(), new TreeSet<>()).contains(outcome))
                      .forEach(outcome -> gaps.add(rule.id() + " " + outcome)));
    }
    assertEquals(List.of(), gaps);
  }

  private static Stream<String> wanted(String rule, String key) {
    boolean known = NEVER_UNKNOWN.contains(key) || MEMBER_DISCIPLINED.contains(rule);
    return known ? Stream.of("MET", "NOT_MET") : Stream.of("MET", "NOT_MET", "UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void everyRuleConcludesSomethingInSomeCaseOrDossier(String id) {
    TreeSet<String> silent = new TreeSet<>(Bench.rulebook(id).rules().keySet());
    silent.removeIf(rule -> !id.equals("qd124") && !rule.startsWith(id + "."));
    of(id).forEach(given -> silent.removeAll(Bench.fired(Bench.rate(given))));
    Bench.dossiers(id).forEach(dossier -> silent.removeAll(Bench.fired(dossier)));
    assertTrue(silent.isEmpty(), silent.toString());
  }

  private static List<RuleCase> of(String rulebook) {
    return RuleCase.all().stream().filter(one -> one.rulebook().equals(rulebook)).toList();
  }
}
