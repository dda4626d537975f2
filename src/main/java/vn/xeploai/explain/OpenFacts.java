package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;

/**
 * The facts that keep ratings open, in the order in which to ask for them: next is always the one
 * that settles most ratings together with those before it; of equals the one that more open ratings
 * wait for.
 */
public final class OpenFacts {
  private OpenFacts() {}

  /**
   * A fact that is not reported.
   *
   * @param address its address as {@code FILE:KEY:COLUMN}
   * @param settles how many ratings it settles, once those before it are reported
   * @param concerns how many open ratings wait for it
   */
  public record OpenFact(String address, int settles, int concerns) {}

  /** The missing facts of a whole run. */
  public static List<OpenFact> of(Assessment assessment) {
    List<Set<String>> waiting = new ArrayList<>();
    Map<String, Integer> concerns = new HashMap<>();
    for (Rating rating : assessment.ratings().values()) {
      if (!rating.span().settled()) {
        waiting.add(new HashSet<>(rating.missing()));
        rating.missing().forEach(address -> concerns.merge(address, 1, Integer::sum));
      }
    }
    Set<String> left = new TreeSet<>(concerns.keySet());
    List<OpenFact> order = new ArrayList<>();
    while (!left.isEmpty()) {
      OpenFact next =
          left.stream()
              .map(
                  address ->
                      new OpenFact(
                          address, settled(waiting, address), concerns.getOrDefault(address, 0)))
              .min(
                  Comparator.comparing((OpenFact fact) -> -fact.settles())
                      .thenComparing(fact -> -fact.concerns())
                      .thenComparing(OpenFact::address))
              .orElseThrow();
      order.add(next);
      left.remove(next.address());
      waiting.forEach(facts -> facts.remove(next.address()));
      waiting.removeIf(Set::isEmpty);
    }
    return order;
  }

  /** Those of them that one rating waits for, in the same order. */
  public static List<OpenFact> of(Assessment assessment, Rating rating) {
    return of(assessment).stream()
        .filter(fact -> rating.missing().contains(fact.address()))
        .toList();
  }

  private static int settled(List<Set<String>> waiting, String address) {
    return (int) waiting.stream().filter(facts -> facts.equals(Set.of(address))).count();
  }
}
