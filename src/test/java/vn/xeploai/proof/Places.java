package vn.xeploai.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who keeps HTXSNV under the quota of a group, by the rows of its proof. */
final class Places {
  /** What a candidate is ranked by: exact share exceeded, then excellent grades. */
  private record Rank(Optional<BigDecimal[]> share, int fewest, Optional<Integer> most) {
    boolean above(Rank other) {
      if (share.isEmpty() || other.share.isEmpty()) {
        return false;
      }
      int order =
          share
              .get()[0]
              .multiply(other.share.get()[1])
              .compareTo(other.share.get()[0].multiply(share.get()[1]));
      return order != 0 ? order > 0 : other.most.filter(most -> fewest > most).isPresent();
    }
  }

  private final Map<String, Span> merits = new TreeMap<>();
  private final Map<String, Rank> ranks = new TreeMap<>();
  private final Set<String> kept = new TreeSet<>();
  private final Set<String> cut = new TreeSet<>();
  private final BigDecimal percent;
  private final String base;
  private final boolean nearest;

  Places(Graph graph, JsonNode quota) {
    percent =
        new BigDecimal(Graph.parameter(graph.premise(quota, "QUOTA_PERCENT"), "quota.percent"));
    base = Graph.parameter(quota, "quota.base");
    nearest = Graph.parameter(quota, "quota.rounding").equals("nearest");
    graph
        .premises(quota, "MERIT")
        .forEach(
            one -> merits.put(one.path("subject").asText(), Span.of(one.path("outcome").asText())));
    graph
        .premises(quota, "RANK")
        .forEach(one -> ranks.put(one.path("subject").asText(), rank(graph, one)));
    for (JsonNode row : graph.rows(quota, "rulings.csv")) {
      String subject = Graph.cell(row, "subject");
      switch (Graph.cell(row, "ruling")) {
        case "quota:keep" -> kept.add(subject);
        case "quota:cut" -> cut.add(subject);
        default -> {}
      }
    }
  }

  private static Rank rank(Graph graph, JsonNode rank) {
    List<JsonNode> work = graph.rows(graph.premise(rank, "WORK"), "work.csv");
    Optional<BigDecimal[]> share = Optional.empty();
    if (!work.isEmpty()) {
      Optional<Integer> of = Graph.number(work.get(0), "assigned").filter(one -> one > 0);
      Optional<Integer> exceeded = Graph.number(work.get(0), "exceeded");
      if (of.isPresent() && exceeded.isPresent()) {
        share =
            Optional.of(
                new BigDecimal[] {
                  BigDecimal.valueOf(exceeded.get()), BigDecimal.valueOf(of.get())
                });
      }
    }
    List<JsonNode> grades = graph.rows(graph.premise(rank, "GRADES"), "grades.csv");
    int excellent = 0;
    int open = 0;
    Set<String> kinds = new TreeSet<>();
    for (JsonNode row : grades) {
      String grade = Graph.cell(row, "grade");
      excellent += grade.equals("xuất sắc") ? 1 : 0;
      open += grade.isEmpty() ? 1 : 0;
      kinds.add(Graph.cell(row, "kind"));
    }
    return new Rank(
        share, excellent, kinds.size() < 2 ? Optional.empty() : Optional.of(excellent + open));
  }

  private boolean above(String one, String other) {
    if (kept.contains(one) || kept.contains(other)) {
      return kept.contains(one) && !kept.contains(other);
    }
    Rank mine = ranks.get(one);
    Rank theirs = ranks.get(other);
    return mine != null && theirs != null && mine.above(theirs);
  }

  private int ceiling(int good) {
    BigDecimal whole = BigDecimal.valueOf(100).add(base.equals("good") ? percent : BigDecimal.ZERO);
    return percent
        .multiply(BigDecimal.valueOf(base.equals("rated") ? merits.size() : good))
        .divide(whole, 0, nearest ? RoundingMode.HALF_UP : RoundingMode.FLOOR)
        .intValueExact();
  }

  /** What the quota makes of a candidate's merit. */
  Span rating(String subject, Span merit) {
    if (merits.size() == 1 || kept.contains(subject)) {
      return merit;
    }
    if (cut.contains(subject)) {
      return merit.atMost("HTTNV");
    }
    Set<String> rivals = new TreeSet<>();
    int better = 0;
    for (Map.Entry<String, Span> one : merits.entrySet()) {
      boolean competes =
          one.getValue().candidate()
              && !one.getKey().equals(subject)
              && !cut.contains(one.getKey());
      if (competes && !above(subject, one.getKey())) {
        rivals.add(one.getKey());
      }
      if (competes && one.getValue().lowest().atLeast("HTXSNV") && above(one.getKey(), subject)) {
        better++;
      }
    }
    Set<String> low = new TreeSet<>(rivals);
    low.add(subject);
    Set<String> high = new TreeSet<>(Set.of(subject));
    merits.forEach(
        (id, span) -> {
          if (span.lowest().atLeast("HTTNV")) {
            low.add(id);
          }
          if (span.highest().atLeast("HTTNV")) {
            high.add(id);
          }
        });
    if (1 + better > ceiling(high.size())) {
      return merit.atMost("HTTNV");
    }
    return 1 + rivals.size() <= ceiling(low.size())
        ? merit
        : new Span(merit.atMost("HTTNV").lowest(), new Span.Step("HTXSNV"));
  }
}
