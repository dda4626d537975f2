package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.xeploai.conclusions.Place.Bounds;
import vn.xeploai.conclusions.Place.Decision;
import vn.xeploai.facts.Level;

/** The candidates of a group, held against each other and against the ceiling. */
final class Ladder {
  private final Quota quota;
  private final List<Contestant> candidates;
  private final List<Contestant> competing;
  private final List<String> openFacts;
  private final Bounds good;
  private final Heights leastOfCertain;
  private final Heights most;
  private final Heights mostOfOpen;

  /**
   * A candidate with what places it.
   *
   * @param merit its merit
   * @param least how high it stands at least
   * @param most how high it may stand
   */
  private record Contestant(Merit merit, Height least, Height most) {
    private boolean above(Contestant other) {
      return least.compareTo(other.most) > 0;
    }

    private boolean kept() {
      return least.kept;
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
   * Heights in order, to be counted.
   *
   * @param sorted from the lowest
   */
  private record Heights(List<Height> sorted) {
    int size() {
      return sorted.size();
    }

    int above(Height height) {
      return sorted.size() - first(one -> one.compareTo(height) > 0);
    }

    int notBelow(Height height) {
      return sorted.size() - first(one -> one.compareTo(height) >= 0);
    }

    /** The first that is high enough; all after it are. */
    private int first(Predicate<Height> enough) {
      int low = 0;
      int high = sorted.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (enough.test(sorted.get(middle))) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }

  /** The candidates of a quota whose group, numbers and rulings are known. */
  Ladder(Quota quota) {
    this.quota = quota;
    Map<String, Rank> ranks = quota.rankOf();
    this.candidates =
        quota.merits().stream()
            .filter(Merit::candidate)
            .map(merit -> contestant(merit, Objects.requireNonNull(ranks.get(merit.subject()))))
            .sorted(Comparator.comparing(Contestant::most))
            .toList();
    this.competing = candidates.stream().filter(one -> !cut(one)).toList();
    this.openFacts = quota.merits().stream().flatMap(merit -> merit.missing().stream()).toList();
    this.good = quota.base();
    this.leastOfCertain =
        new Heights(
            competing.stream()
                .filter(Contestant::certain)
                .map(Contestant::least)
                .sorted()
                .toList());
    this.most = new Heights(competing.stream().map(Contestant::most).toList());
    this.mostOfOpen =
        new Heights(
            competing.stream().filter(one -> !one.certainlyGood()).map(Contestant::most).toList());
  }

  private Contestant contestant(Merit merit, Rank rank) {
    boolean kept = quota.kept().contains(merit.subject());
    return new Contestant(merit, new Height(kept, rank.least()), new Height(kept, rank.most()));
  }

  private boolean cut(Contestant candidate) {
    return quota.cut().contains(candidate.merit().subject());
  }

  /** The place of every candidate, by subject. */
  SortedMap<String, Place> places() {
    SortedMap<String, Place> places = new TreeMap<>();
    Map<Bounds, Bounds> ceilings = new HashMap<>();
    for (Contestant candidate : candidates) {
      places.put(
          candidate.merit().subject(),
          place(candidate, base -> ceilings.computeIfAbsent(base, this::ceiling)));
    }
    return places;
  }

  private Bounds ceiling(Bounds base) {
    return new Bounds(
        quota.ceiling(base.low(), quota.reading()), quota.ceiling(base.high(), quota.reading()));
  }

  /**
   * The place of a candidate. Nobody is certainly ranked below a candidate that a ruling keeps, and
   * such a candidate stands above all others.
   */
  private Place place(Contestant own, UnaryOperator<Bounds> ceilingOf) {
    int itself = cut(own) ? 0 : 1;
    int open = own.certainlyGood() ? 0 : 1;
    int betters = leastOfCertain.above(own.most());
    int rivals = most.notBelow(own.least()) - itself;
    int openRivals = mostOfOpen.notBelow(own.least()) - itself * open;
    Bounds base = new Bounds(good.low() + openRivals + open, good.high());
    Bounds ceiling = ceilingOf.apply(base);
    Decision decision = decision(own, 1 + betters > ceiling.high(), 1 + rivals <= ceiling.low());
    return new Place(
        own.merit().subject(),
        decision,
        1 + betters,
        1 + rivals,
        new Bounds(leastOfCertain.size(), competing.size()),
        ceiling,
        base,
        decision == Decision.OPEN ? missing(own, ceiling) : List.of());
  }

  /** What would decide an open place: open rivals, an open base, or a ruling between equals. */
  private List<String> missing(Contestant own, Bounds ceiling) {
    Set<String> missing = new TreeSet<>(ceiling.low() == ceiling.high() ? List.of() : openFacts);
    for (Contestant rival : competing) {
      if (!rival.equals(own) && !own.above(rival)) {
        missing.addAll(rival.merit().missing());
        if (rival.certain() && !rival.above(own)) {
          missing.add(Place.ruling(own.merit().subject()));
        }
      }
    }
    return List.copyOf(missing);
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
