package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Work;

/** The quota of HTXSNV in one group (sections 2 and 8). */
final class QuotaOracle {
  private final Given given;
  private final Map<String, Span> merits;

  /** The group: its rated subjects and their merits. */
  QuotaOracle(Given given, Map<String, Span> merits) {
    this.given = given;
    this.merits = merits;
  }

  /** {@code HTXSNV.quota} of candidates and possible candidates. */
  Map<String, Outcome> findings() {
    Map<String, Outcome> findings = new TreeMap<>();
    for (String subject : candidates()) {
      findings.put(subject, finding(subject));
    }
    return findings;
  }

  /** The merit after the quota's finding, if there is one. */
  static Span rating(Span merit, Optional<Outcome> finding) {
    if (finding.isEmpty()) {
      return merit;
    }
    Level lowest = Level.worse(merit.lowest(), Level.HTTNV);
    return switch (finding.get()) {
      case NOT_MET -> new Span(lowest, Level.worse(merit.highest(), Level.HTTNV));
      case UNKNOWN -> new Span(lowest, merit.highest());
      case MET, NOT_APPLICABLE, WAIVED -> merit;
    };
  }

  private Outcome finding(String subject) {
    if (merits.size() == 1) {
      return Outcome.NOT_APPLICABLE;
    }
    if (kept(subject)) {
      return Outcome.MET;
    }
    if (cut(subject)) {
      return Outcome.NOT_MET;
    }
    if (certainlyKept(subject)) {
      return Outcome.MET;
    }
    return certainlyCut(subject) ? Outcome.NOT_MET : Outcome.UNKNOWN;
  }

  /** 1+|P| ≤ ceiling taken over s, P and the others whose lowest merit is HTTNV or better. */
  private boolean certainlyKept(String s) {
    Set<String> base = new HashSet<>();
    base.add(s);
    List<String> p = new ArrayList<>();
    for (String other : candidates()) {
      if (!other.equals(s) && !cut(other) && !certainlyAbove(s, other)) {
        p.add(other);
      }
    }
    base.addAll(p);
    for (String other : merits.keySet()) {
      if (merit(other).lowest().atLeast(Level.HTTNV)) {
        base.add(other);
      }
    }
    return 1 + p.size() <= ceiling(base.size());
  }

  /** 1+|S| > ceiling taken over s and the others whose highest merit is HTTNV or better. */
  private boolean certainlyCut(String s) {
    List<String> above = new ArrayList<>();
    for (String other : candidates()) {
      if (!other.equals(s)
          && !cut(other)
          && certainlyCandidate(other)
          && certainlyAbove(other, s)) {
        above.add(other);
      }
    }
    Set<String> base = new HashSet<>();
    base.add(s);
    for (String other : merits.keySet()) {
      if (merit(other).highest().atLeast(Level.HTTNV)) {
        base.add(other);
      }
    }
    return 1 + above.size() > ceiling(base.size());
  }

  /** Of the base, which by "rated" is the whole group; by "good" the ceiling is of the others. */
  private int ceiling(int base) {
    BigDecimal percent = given.quotaPercent();
    BigDecimal hundred = new BigDecimal(100);
    String reading = given.word("quota.base");
    BigDecimal divisor = reading.equals("good") ? hundred.add(percent) : hundred;
    int count = reading.equals("rated") ? merits.size() : base;
    BigDecimal[] whole = new BigDecimal(count).multiply(percent).divideAndRemainder(divisor);
    boolean half = whole[1].add(whole[1]).compareTo(divisor) >= 0;
    boolean up = given.word("quota.rounding").equals("nearest") && half;
    return whole[0].intValueExact() + (up ? 1 : 0);
  }

  /** Settled or possible candidates: those whose merit is or may be HTXSNV. */
  private List<String> candidates() {
    return merits.keySet().stream()
        .filter(subject -> merit(subject).highest() == Level.HTXSNV)
        .toList();
  }

  private boolean certainlyCandidate(String subject) {
    return merit(subject).lowest() == Level.HTXSNV;
  }

  private Span merit(String subject) {
    return Objects.requireNonNull(merits.get(subject));
  }

  private boolean kept(String subject) {
    return given.ruled(subject, Ruling.Kind.QUOTA_KEEP);
  }

  private boolean cut(String subject) {
    return given.ruled(subject, Ruling.Kind.QUOTA_CUT);
  }

  /** Whether one stands above another for certain; who is kept stands above all. */
  private boolean certainlyAbove(String upper, String lower) {
    if (kept(lower)) {
      return false;
    }
    return kept(upper) || ranksAbove(upper, lower);
  }

  /**
   * Under 366 by points; else by share exceeded, then by the number of Xuất sắc grades of both
   * kinds.
   */
  private boolean ranksAbove(String one, String other) {
    if (given.by366()) {
      return Oracle366.PointRange.of(given, one)
              .low()
              .compareTo(Oracle366.PointRange.of(given, other).high())
          > 0;
    }
    Optional<Integer> comparison = compareShares(given.work(one), given.work(other));
    if (comparison.isEmpty()) {
      return false;
    }
    if (comparison.get() != 0) {
      return comparison.get() > 0;
    }
    Optional<Integer> most = mostExcellent(other);
    return most.isPresent() && leastExcellent(one) > most.get();
  }

  /** Empty where one of the shares is not known. */
  private static Optional<Integer> compareShares(Optional<Work> one, Optional<Work> other) {
    if (!shareKnown(one) || !shareKnown(other)) {
      return Optional.empty();
    }
    BigDecimal left =
        figure(one.flatMap(Work::exceeded)).multiply(figure(other.flatMap(Work::assigned)));
    BigDecimal right =
        figure(other.flatMap(Work::exceeded)).multiply(figure(one.flatMap(Work::assigned)));
    return Optional.of(left.compareTo(right));
  }

  private static boolean shareKnown(Optional<Work> row) {
    return row.flatMap(Work::exceeded).isPresent() && row.flatMap(Work::assigned).orElse(0) > 0;
  }

  private static BigDecimal figure(Optional<Integer> count) {
    return new BigDecimal(count.orElseThrow());
  }

  private int leastExcellent(String subject) {
    return (int)
        given.grades(subject).stream()
            .filter(row -> row.mark().equals(Optional.of(Grade.Mark.EXCELLENT)))
            .count();
  }

  /** Empty: no upper end, because a kind has no grades. */
  private Optional<Integer> mostExcellent(String subject) {
    List<Grade> grades = given.grades(subject);
    for (Grade.Kind kind : Grade.Kind.values()) {
      if (grades.stream().noneMatch(row -> row.kind() == kind)) {
        return Optional.empty();
      }
    }
    int empty = (int) grades.stream().filter(row -> row.mark().isEmpty()).count();
    return Optional.of(leastExcellent(subject) + empty);
  }
}
