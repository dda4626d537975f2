package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Place.Bounds;
import vn.xeploai.conclusions.Place.Decision;
import vn.xeploai.facts.Level;

/** The candidates of a group, held against each other and against the ceiling. */
final class Ladder {
  private final Quota quota;
  private final List<Contestant> candidates = new ArrayList<>();
  private final List<Contestant> competing;
  private final Lack openFacts = new Lack();
  private final List<String> openOf;
  private final Bounds good;

  /** How many of those that compete stand at each height or above it; none above the highest. */
  private final int[] certainlyAt;

  private final int[] perhapsAt;
  private final int[] openAt;
  private final int[] certainlyNotBelow;

  /** What those that may stand at a height or above it lack, where it is too much to name. */
  private final Map<Integer, List<String>> lackedFrom = new HashMap<>();

  /**
   * A candidate with what places it.
   *
   * @param merit its merit
   * @param kept whether a ruling keeps it
   * @param least the number of the height it stands at at least
   * @param most the number of the height it may stand at
   */
  private record Contestant(Merit merit, boolean kept, int least, int most) {
    private boolean isOf(String subject) {
      return merit.subject().equals(subject);
    }

    private boolean above(Contestant other) {
      return least > other.most;
    }

    private boolean certain() {
      return merit.span().lowest() == Level.HTXSNV;
    }

    private boolean certainlyGood() {
      return merit.span().lowest().atLeast(Level.HTTNV);
    }
  }

  /**
   * How high a contestant stands at least or at most.
   *
   * @param kept whether a ruling keeps it: then it stands above all that none keeps, beside the
   *     rest
   * @param standing where its rank puts it
   */
  private record Height(boolean kept, Standing standing) implements Comparable<Height> {
    @Override
    public int compareTo(Height other) {
      return kept || other.kept
          ? Boolean.compare(kept, other.kept)
          : standing.compareTo(other.standing);
    }
  }

  /**
   * Where a candidate stands.
   *
   * @param merit its merit
   * @param least how high at least
   * @param higher how high it may stand, where that is not known
   */
  private record Range(Merit merit, Height least, Optional<Height> higher) {}

  /** The candidates of a quota whose group, numbers and rulings are known. */
  Ladder(Quota quota) {
    this.quota = quota;
    int heights = enter();
    this.certainlyAt = new int[heights + 1];
    this.perhapsAt = new int[heights + 1];
    this.openAt = new int[heights + 1];
    this.certainlyNotBelow = new int[heights + 1];
    this.competing = candidates.stream().filter(one -> !cut(one)).toList();
    quota.merits().forEach(merit -> openFacts.add(merit.missing()));
    this.openOf = openFacts.addresses();
    this.good = quota.base();
    for (Contestant one : competing) {
      certainlyAt[one.least()] += one.certain() ? 1 : 0;
      perhapsAt[one.most()]++;
      openAt[one.most()] += one.certainlyGood() ? 0 : 1;
      certainlyNotBelow[one.most()] += one.certain() ? 1 : 0;
    }
    List.of(certainlyAt, perhapsAt, openAt, certainlyNotBelow).forEach(Ladder::countFromAbove);
    if (!openFacts.few()) {
      sumFromAbove();
    }
  }

  /** Of how many stand at each height, how many stand there or above it. */
  private static void countFromAbove(int[] at) {
    for (int i = at.length - 2; i >= 0; i--) {
      at[i] += at[i + 1];
    }
  }

  /** Has the candidates enter by the numbers of their heights; tells how many heights there are. */
  private int enter() {
    Map<String, Rank> ranks = quota.rankOf();
    List<Range> ranges = new ArrayList<>();
    Set<Height> heights = new TreeSet<>();
    for (Merit merit : quota.merits()) {
      if (merit.candidate()) {
        Range range = range(merit, Objects.requireNonNull(ranks.get(merit.subject())));
        ranges.add(range);
        heights.add(range.least());
        range.higher().ifPresent(heights::add);
      }
    }
    List<Height> inOrder = List.copyOf(heights);
    for (Range range : ranges) {
      int least = Collections.binarySearch(inOrder, range.least());
      int most = range.higher().map(one -> Collections.binarySearch(inOrder, one)).orElse(least);
      candidates.add(new Contestant(range.merit(), range.least().kept(), least, most));
    }
    return inOrder.size();
  }

  private Range range(Merit merit, Rank rank) {
    boolean kept = quota.kept().contains(merit.subject());
    return new Range(
        merit,
        new Height(kept, rank.least()),
        rank.exact() ? Optional.empty() : Optional.of(new Height(kept, rank.most())));
  }

  private boolean cut(Contestant candidate) {
    return quota.cut().contains(candidate.merit().subject());
  }

  /** The place of every candidate, by subject. */
  SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    Map<Integer, Bounds> ceilings = new HashMap<>();
    for (Contestant candidate : candidates) {
      places.put(
          candidate.merit().subject(),
          place(candidate, low -> ceilings.computeIfAbsent(low, this::ceiling)));
    }
    return places;
  }

  /** The ceiling over a base of at least so many; the most it may be is the same for all. */
  private Bounds ceiling(int low) {
    return new Bounds(
        quota.ceiling(low, quota.reading()), quota.ceiling(good.high(), quota.reading()));
  }

  /**
   * The place of a candidate. Nobody is certainly ranked below a candidate that a ruling keeps, and
   * such a candidate stands above all others.
   */
  private Place place(Contestant own, IntFunction<Bounds> ceilingOf) {
    int itself = cut(own) ? 0 : 1;
    int open = own.certainlyGood() ? 0 : 1;
    int betters = certainlyAt[own.most() + 1];
    int rivals = perhapsAt[own.least()] - itself;
    int openRivals = openAt[own.least()] - itself * open;
    Bounds base =
        quota.reading() == QuotaReading.RATED
            ? good
            : new Bounds(good.low() + openRivals + open, good.high());
    Bounds ceiling = ceilingOf.apply(base.low());
    Decision decision = decision(own, 1 + betters > ceiling.high(), 1 + rivals <= ceiling.low());
    return new Place(
        own.merit().subject(),
        decision,
        1 + betters,
        1 + rivals,
        new Bounds(certainlyAt[0], competing.size()),
        ceiling,
        base,
        decision == Decision.OPEN ? missing(own, ceiling) : List.of());
  }

  /** Of each height, what those that may stand there or above it lack. */
  private void sumFromAbove() {
    Lack lack = new Lack();
    Set<Integer> asked = new HashSet<>();
    competing.forEach(one -> asked.add(one.least()));
    Map<Integer, List<Contestant>> byHighest =
        competing.stream().collect(Collectors.groupingBy(Contestant::most));
    for (int height = perhapsAt.length - 1; height >= 0; height--) {
      byHighest.getOrDefault(height, List.of()).forEach(one -> lack.add(one.merit().missing()));
      if (asked.contains(height)) {
        lackedFrom.put(height, lack.addresses());
      }
    }
  }

  /** What would decide an open place: open rivals, an open base, or a ruling between equals. */
  private List<String> missing(Contestant own, Bounds ceiling) {
    List<String> missing =
        new ArrayList<>(ceiling.low() == ceiling.high() ? lackedBeside(own) : openOf);
    boolean equal =
        certainlyNotBelow[own.least()] - certainlyAt[own.most() + 1]
            > (own.certain() && !cut(own) ? 1 : 0);
    if (equal) {
      missing.add(Place.ruling(own.merit().subject()));
    }
    return Address.inOrder(missing);
  }

  /** What rivals lack that are not certainly below; where it is much, all that may stand there. */
  private List<String> lackedBeside(Contestant own) {
    return openFacts.few()
        ? competing.stream()
            .filter(rival -> !rival.isOf(own.merit().subject()) && !own.above(rival))
            .flatMap(rival -> rival.merit().missing().stream())
            .toList()
        : lackedFrom.getOrDefault(own.least(), List.of());
  }

  private Decision decision(Contestant own, boolean cut, boolean kept) {
    if (quota.lone()) {
      return Decision.ALONE;
    }
    if (own.kept()) {
      return Decision.KEPT;
    }
    if (cut || cut(own)) {
      return Decision.CUT;
    }
    return kept ? Decision.KEPT : Decision.OPEN;
  }
}
