package vn.xeploai.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.explain.OpenFacts.OpenFact;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebooks;

/** What is missing is asked for in the order in which it settles most. */
class OpenFactsTest {
  @Test
  void theOrderIsThatOfASearchByHand() {
    int open = 0;
    for (long seed = 0; seed < 200; seed++) {
      Assessment assessment =
          Rater.rate(Clay.read(RandomDossiers.of(seed)), "", Rulebooks.named("qd124"));
      List<OpenFact> order = OpenFacts.of(assessment);
      List<Set<String>> waiting =
          assessment.ratings().values().stream()
              .filter(rating -> !rating.span().settled())
              .map(rating -> (Set<String>) new TreeSet<>(rating.missing()))
              .collect(Collectors.toCollection(ArrayList::new));
      Set<String> all = waiting.stream().flatMap(Set::stream).collect(Collectors.toSet());
      assertEquals(all, order.stream().map(OpenFact::address).collect(Collectors.toSet()));
      Set<String> left = order.stream().map(OpenFact::address).collect(Collectors.toSet());
      for (OpenFact fact : order) {
        long most = left.stream().mapToLong(one -> alone(waiting, one)).max().orElseThrow();
        assertEquals(most, fact.settles(), "seed " + seed + " " + fact);
        assertEquals(most, alone(waiting, fact.address()), "seed " + seed + " " + fact);
        left.remove(fact.address());
        waiting.forEach(facts -> facts.remove(fact.address()));
        waiting.removeIf(Set::isEmpty);
      }
      assertEquals(List.of(), waiting, "all is settled in the end");
      open += order.size();
    }
    assertTrue(open > 500, "too little is open");
  }

  private static long alone(List<Set<String>> waiting, String address) {
    return waiting.stream().filter(facts -> facts.equals(Set.of(address))).count();
  }
}
