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
  private final List<Merit> competing;
  private final int possiblyGood;
  private final int certainlyGood;
  private final int certain;
  private final boolean alone;

  Ladder(Quota quota) {
    this.quota = quota;
    this.ranks = quota.rankOf();
    this.competing =
        quota.merits().stream()
            .filter(merit -> merit.candidate() && !quota.cut().contains(merit.subject()))
            .toList();
    this.possiblyGood = quota.base().high();
    this.certainlyGood = quota.base().low();
    this.certain = (int) competing.stream().filter(Ladder::certain).count();
    this.alone = quota.lone();
  }

  /**
   * The place of a candidate. Nobody is certainly ranked below a candidate that a ruling keeps, and
   * such a candidate stands above all others.
   */
  Place place(Merit candidate) {
    List<Merit> rivals = new ArrayList<>();
    int betters = 0;
    for (Merit other : competing) {
      if (other.subject().equals(candidate.subject())) {
        continue;
      }
      if (!above(candidate, other)) {
        rivals.add(other);
      }
      if (certain(other) && above(other, candidate)) {
        betters++;
      }
    }
    int openRivals = (int) rivals.stream().filter(rival -> !certainlyGood(rival)).count();
    Bounds base =
        new Bounds(certainlyGood + openRivals + (certainlyGood(candidate) ? 0 : 1), possiblyGood);
    Bounds ceiling =
        new Bounds(
            quota.ceiling(base.low(), quota.reading()),
            quota.ceiling(base.high(), quota.reading()));
    Decision decision =
        decision(candidate, 1 + betters > ceiling.high(), 1 + rivals.size() <= ceiling.low());
    return new Place(
        candidate.subject(),
        decision,
        1 + betters,
        1 + rivals.size(),
        new Bounds(certain, competing.size()),
        ceiling,
        base,
        decision == Decision.OPEN ? missing(candidate, rivals, ceiling) : List.of());
  }

  /** What would decide an open place: open rivals, an open base, or a ruling between equals. */
  private List<String> missing(Merit candidate, List<Merit> rivals, Bounds ceiling) {
    List<Merit> open = ceiling.low() == ceiling.high() ? rivals : quota.merits();
    Stream<String> facts = open.stream().flatMap(merit -> merit.missing().stream());
    boolean equals = rivals.stream().anyMatch(rival -> certain(rival) && !above(rival, candidate));
    Stream<String> rulings = equals ? Stream.of(Place.ruling(candidate.subject())) : Stream.empty();
    return Stream.concat(facts, rulings).distinct().sorted().toList();
  }

  private Decision decision(Merit candidate, boolean cut, boolean kept) {
    if (alone) {
      return Decision.ALONE;
    }
    if (quota.kept().contains(candidate.subject())) {
      return Decision.KEPT;
    }
    if (quota.cut().contains(candidate.subject()) || cut) {
      return Decision.CUT;
    }
    return kept ? Decision.KEPT : Decision.OPEN;
  }

  private boolean above(Merit one, Merit other) {
    boolean oneKept = quota.kept().contains(one.subject());
    boolean otherKept = quota.kept().contains(other.subject());
    if (oneKept || otherKept) {
      return oneKept && !otherKept;
    }
    return rank(one).above(rank(other));
  }

  private Rank rank(Merit merit) {
    return Objects.requireNonNull(ranks.get(merit.subject()));
  }

  private static boolean certain(Merit merit) {
    return merit.span().lowest() == Level.HTXSNV;
  }

  private static boolean certainlyGood(Merit merit) {
    return merit.span().lowest().atLeast(Level.HTTNV);
  }
}
