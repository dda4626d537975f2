package vn.xeploai.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.proof.Found.Share;

/** The outcome of a target, from results, leaves, ratings or the size of organisations. */
final class Targets {
  private static final List<String> LEVELS = List.of("KHTNV", "HTNV", "HTTNV", "HTXSNV");

  private final Graph graph;
  private final Criteria criteria;

  Targets(Graph graph, Criteria criteria) {
    this.graph = graph;
    this.criteria = criteria;
  }

  String outcome(JsonNode target) {
    JsonNode row = graph.rows(target, "targets.csv").get(0);
    String measure = Graph.cell(row, "measure");
    if (Graph.cell(row, "comparison").isEmpty() && measure.isEmpty()) {
      return ofLeaves(graph.premises(target, "TARGET"));
    }
    return switch (measure) {
      case "" -> ofResults(row, graph.rows(target, "results.csv"));
      case "members-good-or-better", "cells-good-or-better" ->
          ofShare(row, tallied(target, "HTTNV"));
      case "organisations-excellent" -> ofShare(row, tallied(target, "HTXSNV"));
      case "attraction" -> ofShare(row, attraction(graph.rows(target, "organisations.csv")));
      default ->
          criteria
              .worstOf(graph.premise(target, "TALLY"))
              .map(
                  span ->
                      same(level(row, span.lowest().level()), level(row, span.highest().level())))
              .orElse("NOT_REPORTED");
    };
  }

  private Share tallied(JsonNode target, String least) {
    return criteria.tallied(graph.premise(target, "TALLY"), least);
  }

  private static Share attraction(List<JsonNode> organisations) {
    int members = 0;
    int eligible = 0;
    for (JsonNode row : organisations) {
      Optional<Integer> in = Graph.number(row, "members");
      Optional<Integer> could = Graph.number(row, "eligible");
      if (in.isEmpty() || could.isEmpty()) {
        return Share.UNKNOWN;
      }
      members += in.get();
      eligible += could.get();
    }
    return eligible == 0 ? Share.UNKNOWN : new Share(members, members, eligible);
  }

  private static String ofShare(JsonNode row, Share share) {
    return share.of() <= 0
        ? "NOT_REPORTED"
        : same(
            bound(row, hundred(share.low()), share.of()),
            bound(row, hundred(share.high()), share.of()));
  }

  private static BigDecimal hundred(int count) {
    return BigDecimal.valueOf(count).movePointRight(2);
  }

  private static String same(String low, String high) {
    return low.equals(high) ? low : "NOT_REPORTED";
  }

  private static String ofResults(JsonNode row, List<JsonNode> results) {
    String value =
        results.stream()
            .max(Comparator.comparing(one -> Graph.cell(one, "reported_on")))
            .map(one -> Graph.cell(one, "value"))
            .orElse("");
    if (value.isEmpty()) {
      return "NOT_REPORTED";
    }
    return switch (Graph.cell(row, "comparison")) {
      case "status" -> value.equals("yes") ? "MET" : "MISSED";
      case "level" -> level(row, value);
      default -> bound(row, new BigDecimal(value), 1);
    };
  }

  private static String level(JsonNode row, String reached) {
    int at = LEVELS.indexOf(reached);
    if (at < LEVELS.indexOf(Graph.cell(row, "threshold"))) {
      return "MISSED";
    }
    String exceeds = Graph.cell(row, "exceeds");
    return !exceeds.isEmpty() && at >= LEVELS.indexOf(exceeds) ? "EXCEEDED" : "MET";
  }

  /** A number, as a fraction so that nothing is rounded, held against threshold and exceeds. */
  private static String bound(JsonNode row, BigDecimal value, int of) {
    BigDecimal whole = BigDecimal.valueOf(of);
    BigDecimal threshold = new BigDecimal(Graph.cell(row, "threshold"));
    int to = value.compareTo(threshold.multiply(whole));
    String comparison = Graph.cell(row, "comparison");
    boolean met =
        switch (comparison) {
          case "at-least" -> to >= 0;
          case "more-than" -> to > 0;
          case "at-most" -> to <= 0;
          default -> to < 0;
        };
    if (!met) {
      return "MISSED";
    }
    String exceeds = Graph.cell(row, "exceeds");
    if (!exceedable(row)) {
      return percentOfAll(row) && to > 0 ? "EXCEEDED" : "MET";
    }
    int beyond =
        value.compareTo((exceeds.isEmpty() ? threshold : new BigDecimal(exceeds)).multiply(whole));
    boolean up = comparison.equals("at-least") || comparison.equals("more-than");
    return (up ? beyond > 0 : beyond < 0) ? "EXCEEDED" : "MET";
  }

  private static boolean exceedable(JsonNode row) {
    String comparison = Graph.cell(row, "comparison");
    if (!Graph.cell(row, "exceeds").isEmpty()) {
      return true;
    }
    String of = Graph.cell(row, "of");
    String threshold = Graph.cell(row, "threshold");
    boolean all = !of.isEmpty() && new BigDecimal(of).compareTo(new BigDecimal(threshold)) == 0;
    return switch (comparison) {
      case "at-least" -> !all && !percentOfAll(row);
      case "at-most" -> !all;
      default -> false;
    };
  }

  private static boolean percentOfAll(JsonNode row) {
    String of = Graph.cell(row, "of");
    String threshold = Graph.cell(row, "threshold");
    return Graph.cell(row, "comparison").equals("at-least")
        && (of.isEmpty() || new BigDecimal(of).compareTo(new BigDecimal(threshold)) != 0)
        && Graph.cell(row, "unit").startsWith("%")
        && new BigDecimal(threshold).compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private String ofLeaves(List<JsonNode> leaves) {
    if (Criteria.count(leaves, "MISSED") > 0) {
      return "MISSED";
    }
    if (Criteria.count(leaves, "NOT_REPORTED") > 0) {
      return "NOT_REPORTED";
    }
    List<JsonNode> able =
        leaves.stream()
            .filter(
                leaf ->
                    exceedable(graph.rows(leaf, "targets.csv").get(0))
                        || leaf.path("outcome").asText().equals("EXCEEDED"))
            .toList();
    return !able.isEmpty() && Criteria.count(able, "EXCEEDED") == able.size() ? "EXCEEDED" : "MET";
  }
}
