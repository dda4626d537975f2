package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import vn.xeploai.conclusions.Concluded;

/** A rule fires after those that conclude what it rests on. */
class FiringOrderTest {
  @Test
  void everyTypeOfConclusionHasAPlace() {
    TreeSet<String> concluded = new TreeSet<>();
    for (JavaClass one : new ClassFileImporter().importPackagesOf(Concluded.class)) {
      if (one.isAssignableTo(Concluded.class) && one.isRecord()) {
        concluded.add(one.getSimpleName());
      }
    }
    assertEquals(
        concluded,
        new TreeSet<>(FiringOrder.CONCLUSIONS.stream().map(Class::getSimpleName).toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void whatShipsHasTheOrderOfItsTexts(String id) {
    List<String> order = FiringOrder.of(RulebookFiles.shipped(id).drl());
    assertEquals(FiringOrder.cuts(RulebookFiles.shipped(id).drl()), Precompiled.of(id).cuts());
    assertEquals(Rulebooks.named(id).rules().keySet(), new TreeSet<>(order));
    assertEquals(order, loaded(Rulebooks.named(id).base()));
    assertEquals(order, loaded(RuleCompiler.classic("again", RulebookFiles.shipped(id).drl())));
  }

  @Test
  void theCriterionOfTheQuotaWaitsForTheQuotaAndThatForMerits() {
    List<String> order = FiringOrder.of(RulebookFiles.shipped("qd124").drl());
    assertEquals(
        List.of(
            "common.subjects.member",
            "common.records.grades",
            "qd124.cell.HTXSNV.members-good",
            "qd124.member.HTTNV.task-grades",
            "common.levels.merit",
            "common.quota.group",
            "common.subject.HTXSNV.quota",
            "common.quota.candidate",
            "common.tallies.cell-members",
            "common.consequences.reward-level"),
        order.stream()
            .filter(
                Set.of(
                        "common.subjects.member",
                        "common.records.grades",
                        "common.levels.merit",
                        "common.quota.group",
                        "common.subject.HTXSNV.quota",
                        "common.quota.candidate",
                        "common.tallies.cell-members",
                        "common.consequences.reward-level",
                        "qd124.member.HTTNV.task-grades",
                        "qd124.cell.HTXSNV.members-good")
                    ::contains)
            .toList());
  }

  @Test
  void wordsInStringsAndCommentsAndTypesOfOthersDoNotCount() {
    SortedMap<String, String> drl = new TreeMap<>();
    drl.put("a.drl", rule("1", "$s : Rating()", "Foreign.of( $s )"));
    drl.put(
        "b.drl", rule("2", "/* a\n Warning */ Finding() // the \" of Rating", "new Merit( $s )"));
    drl.put("c.drl", rule("3", "Rated( subject == \"Quota\" )", "Finding.of( $s )"));
    drl.put("d.drl", rule("4", "Merit() Quota()", "Finding.of( $s )"));
    drl.put("e.drl", rule("5", "Commune()", "new Rated( $s )"));
    assertEquals(List.of("5", "3", "2", "4", "1"), FiringOrder.of(drl));
  }

  @Test
  void aRuleThatReadsWhatItConcludesComesAfterTheOthers() {
    SortedMap<String, String> drl = new TreeMap<>();
    drl.put("a.drl", rule("1", "Owner( $id : id )", "new Owner( $id )"));
    drl.put("b.drl", rule("2", "Owned( $id : owner )", "new Owner( $id )"));
    assertEquals(List.of("2", "1"), FiringOrder.of(drl));
  }

  private static List<String> loaded(KieBase base) {
    return base.getKiePackages().stream()
        .flatMap(one -> one.getRules().stream())
        .map(RuleImpl.class::cast)
        .sorted(Comparator.comparingInt(RuleImpl::getLoadOrder))
        .map(rule -> RuleCatalog.Entry.of(rule).id())
        .toList();
  }

  private static String rule(String id, String when, String concluded) {
    return """
    package rules
    rule "Merit %s"
    @id("%s")
    when
      %s
    then
      insertLogical( %s );
    end
    """
        .formatted(id, id, when, concluded);
  }
}
