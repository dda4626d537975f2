package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.conclusions.Address;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Rating;

/** The facts that keep ratings open, and which of them to ask for first. */
public final class OpenFacts {
  private OpenFacts() {}

  /**
   * A fact that is not reported.
   *
   * @param address its address as {@code FILE:KEY:COLUMN}
   * @param settles how many ratings it settles by itself: those that wait for nothing else
   * @param concerns how many open ratings wait for it
   */
  public record OpenFact(String address, int settles, int concerns) {}

  /**
   * Facts that settle ratings once all of them are reported.
   *
   * @param addresses their addresses, sorted
   * @param settles how many ratings they settle together
   */
  public record Needed(List<String> addresses, int settles) {
    /** Copies the list. */
    public Needed {
      addresses = List.copyOf(addresses);
    }

    /** How many ratings each of the facts settles on average. */
    private Fraction each() {
      return Fraction.of(settles, addresses.size());
    }
  }

  /**
   * The missing facts of a whole run: first those that settle most ratings by themselves, of equals
   * those that more ratings wait for.
   */
  public static List<OpenFact> of(Assessment assessment) {
    Map<String, Integer> settles = new HashMap<>();
    Map<String, Integer> concerns = new TreeMap<>();
    for (NavigableSet<String> facts : waiting(assessment)) {
      facts.stream()
          .filter(address -> Address.moreAt(address) == 0)
          .forEach(address -> concerns.merge(address, 1, Integer::sum));
      if (facts.size() == 1) {
        settles.merge(facts.first(), 1, Integer::sum);
      }
    }
    List<OpenFact> order = new ArrayList<>();
    concerns.forEach(
        (address, count) ->
            order.add(new OpenFact(address, settles.getOrDefault(address, 0), count)));
    order.sort(
        Comparator.comparing((OpenFact fact) -> -fact.settles())
            .thenComparing(fact -> -fact.concerns())
            .thenComparing(OpenFact::address));
    return order;
  }

  /** Those of them that one rating waits for, in the same order. */
  public static List<OpenFact> of(Assessment assessment, Rating rating) {
    return of(assessment).stream()
        .filter(fact -> rating.missing().contains(fact.address()))
        .toList();
  }

  /**
   * What to ask for first, where those before it are reported: single facts that settle ratings by
   * themselves, then facts that do so together, all of them named; of each what settles most
   * ratings for a fact. A rating that waits for more facts than are named is settled by none.
   *
   * @param most how many are wanted
   */
  public static List<Needed> first(Assessment assessment, int most) {
    List<NavigableSet<String>> waiting = waiting(assessment);
    waiting.removeIf(facts -> facts.stream().anyMatch(address -> Address.moreAt(address) > 0));
    List<Needed> first = new ArrayList<>();
    while (first.size() < most) {
      Optional<Needed> next = next(waiting);
      if (next.isEmpty()) {
        break;
      }
      first.add(next.get());
      waiting.forEach(facts -> next.get().addresses().forEach(facts::remove));
      waiting.removeIf(NavigableSet::isEmpty);
    }
    return first;
  }

  private static Optional<Needed> next(List<NavigableSet<String>> waiting) {
    Map<String, List<NavigableSet<String>>> byFirst = new HashMap<>();
    Map<String, Integer> concerns = new HashMap<>();
    waiting.forEach(facts -> facts.forEach(address -> concerns.merge(address, 1, Integer::sum)));
    waiting.forEach(
        facts -> byFirst.computeIfAbsent(facts.first(), address -> new ArrayList<>()).add(facts));
    return waiting.stream()
        .distinct()
        .map(facts -> new Needed(List.copyOf(facts), settled(byFirst, facts)))
        .min(
            Comparator.comparing((Needed one) -> one.addresses().size() > 1)
                .thenComparing(Needed::each, Comparator.reverseOrder())
                .thenComparing(one -> one.addresses().size())
                .thenComparing(one -> -concerned(concerns, one))
                .thenComparing(one -> one.addresses().get(0)));
  }

  private static int concerned(Map<String, Integer> concerns, Needed needed) {
    return needed.addresses().stream().mapToInt(address -> concerns.getOrDefault(address, 0)).sum();
  }

  private static int settled(
      Map<String, List<NavigableSet<String>>> byFirst, NavigableSet<String> reported) {
    return (int)
        reported.stream()
            .flatMap(address -> byFirst.getOrDefault(address, List.of()).stream())
            .filter(reported::containsAll)
            .count();
  }

  private static List<NavigableSet<String>> waiting(Assessment assessment) {
    List<NavigableSet<String>> waiting = new ArrayList<>();
    for (Rating rating : assessment.ratings().values()) {
      if (!rating.span().settled() && !rating.missing().isEmpty()) {
        waiting.add(new TreeSet<>(rating.missing()));
      }
    }
    return waiting;
  }
}
