package vn.xeploai.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Address;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.explain.OpenFacts.Needed;
import vn.xeploai.explain.OpenFacts.OpenFact;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebooks;

/** What is missing is asked for in the order in which it settles most. */
class OpenFactsTest {
  @Test
  void factsThatSettleMostByThemselvesComeFirst() {
    int open = 0;
    for (long seed = 0; seed < 200; seed++) {
      Assessment assessment = rated(seed);
      List<Set<String>> waiting = waiting(assessment);
      List<OpenFact> order = OpenFacts.of(assessment);
      Set<String> all =
          waiting.stream()
              .flatMap(Set::stream)
              .filter(address -> Address.moreAt(address) == 0)
              .collect(Collectors.toSet());
      assertEquals(all, order.stream().map(OpenFact::address).collect(Collectors.toSet()));
      int before = Integer.MAX_VALUE;
      for (OpenFact fact : order) {
        assertEquals(
            settled(waiting, Set.of(fact.address())), fact.settles(), "seed " + seed + fact);
        assertTrue(fact.settles() <= before, "seed " + seed + fact);
        before = fact.settles();
      }
      open += order.size();
    }
    assertTrue(open > 500, "too little is open");
  }

  @Test
  void whatIsNeededFirstSettlesWhatItSaysAndNothingOfItIsIdle() {
    int together = 0;
    for (long seed = 0; seed < 200; seed++) {
      Assessment assessment = rated(seed);
      List<Set<String>> waiting = waiting(assessment);
      waiting.removeIf(facts -> facts.stream().anyMatch(one -> Address.moreAt(one) > 0));
      for (Needed needed : OpenFacts.first(assessment, Integer.MAX_VALUE)) {
        String name = "seed " + seed + " " + needed;
        Set<String> reported = new TreeSet<>(needed.addresses());
        assertTrue(needed.settles() > 0, name);
        assertEquals(settled(waiting, reported), needed.settles(), name);
        assertTrue(waiting.contains(reported), name);
        if (needed.addresses().size() > 1) {
          together++;
          assertTrue(waiting.stream().allMatch(facts -> facts.size() > 1), name);
        }
        waiting.forEach(facts -> facts.removeAll(reported));
        waiting.removeIf(Set::isEmpty);
      }
      assertEquals(List.of(), waiting, "all is settled in the end");
    }
    assertTrue(together > 10, "" + together);
  }

  private static Assessment rated(long seed) {
    return Rater.rate(Clay.read(RandomDossiers.of(seed)), "", Rulebooks.named("qd124"));
  }

  private static List<Set<String>> waiting(Assessment assessment) {
    return assessment.ratings().values().stream()
        .filter(rating -> !rating.span().settled())
        .map(rating -> (Set<String>) new TreeSet<>(rating.missing()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static long settled(List<Set<String>> waiting, Set<String> reported) {
    return waiting.stream().filter(reported::containsAll).count();
  }
}
