package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Place.Bounds;
import vn.xeploai.conclusions.Place.Decision;
import vn.xeploai.facts.Level;

/** The candidates of a group, held against each other and against the ceiling. */
final class Ladder {
  private final Quota quota;
  private final Map<String, Rank> ranks;
  private final List<Contestant> competing;
  private final Bounds good;
  private final int certain;

  /**
   * A candidate with what places it.
   *
   * @param merit its merit
   * @param rank its rank
   * @param kept whether a ruling keeps it: it stands above all that none keeps
   */
  private record Contestant(Merit merit, Rank rank, boolean kept) {
    private boolean above(Contestant other) {
      if (kept || other.kept) {
        return kept && !other.kept;
      }
      return rank.above(other.rank);
    }

    private boolean certain() {
      return merit.span().lowest() == Level.HTXSNV;
    }

    private boolean certainlyGood() {
      return merit.span().lowest().atLeast(Level.HTTNV);
    }
  }

  Ladder(Quota quota) {
    this.quota = quota;
    this.ranks = quota.rankOf();
    this.competing =
        quota.merits().stream()
            .filter(merit -> merit.candidate() && !quota.cut().contains(merit.subject()))
            .map(this::contestant)
            .toList();
    this.good = quota.base();
    this.certain = (int) competing.stream().filter(Contestant::certain).count();
  }

  private Contestant contestant(Merit merit) {
    return new Contestant(
        merit,
        Objects.requireNonNull(ranks.get(merit.subject())),
        quota.kept().contains(merit.subject()));
  }

  /**
   * The place of a candidate. Nobody is certainly ranked below a candidate that a ruling keeps, and
   * such a candidate stands above all others.
   */
  Place place(Merit candidate) {
    Contestant own = contestant(candidate);
    List<Contestant> rivals = new ArrayList<>();
    int betters = 0;
    int openRivals = 0;
    for (Contestant other : competing) {
      if (!other.merit().subject().equals(candidate.subject()) && !own.above(other)) {
        rivals.add(other);
        betters += other.certain() && other.above(own) ? 1 : 0;
        openRivals += other.certainlyGood() ? 0 : 1;
      }
    }
    Bounds base = new Bounds(good.low() + openRivals + (own.certainlyGood() ? 0 : 1), good.high());
    Bounds ceiling =
        new Bounds(
            quota.ceiling(base.low(), quota.reading()),
            quota.ceiling(base.high(), quota.reading()));
    Decision decision =
        decision(own, 1 + betters > ceiling.high(), 1 + rivals.size() <= ceiling.low());
    return new Place(
        candidate.subject(),
        decision,
        1 + betters,
        1 + rivals.size(),
        new Bounds(certain, competing.size()),
        ceiling,
        base,
        decision == Decision.OPEN ? missing(own, rivals, ceiling) : List.of());
  }

  /** What would decide an open place: open rivals, an open base, or a ruling between equals. */
  private List<String> missing(Contestant own, List<Contestant> rivals, Bounds ceiling) {
    Stream<Merit> open =
        ceiling.low() == ceiling.high()
            ? rivals.stream().map(Contestant::merit)
            : quota.merits().stream();
    Stream<String> facts = open.flatMap(merit -> merit.missing().stream());
    boolean equals = rivals.stream().anyMatch(rival -> rival.certain() && !rival.above(own));
    Stream<String> rulings =
        equals ? Stream.of(Place.ruling(own.merit().subject())) : Stream.empty();
    return Stream.concat(facts, rulings).distinct().sorted().toList();
  }

  private Decision decision(Contestant own, boolean cut, boolean kept) {
    if (quota.lone()) {
      return Decision.ALONE;
    }
    if (own.kept()) {
      return Decision.KEPT;
    }
    if (quota.cut().contains(own.merit().subject()) || cut) {
      return Decision.CUT;
    }
    return kept ? Decision.KEPT : Decision.OPEN;
  }
}
