package vn.xeploai.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Derives every target, criterion, merit and rating of a proof anew from the rows it names. */
final class ProofChecker {
  private final Graph graph;
  private final Criteria criteria;
  private final List<String> wrong = new ArrayList<>();
  private int ratings;

  private ProofChecker(JsonNode root) {
    graph = new Graph(root);
    criteria = new Criteria(graph);
  }

  /**
   * What came of checking a proof.
   *
   * @param ratings how many ratings it holds
   * @param wrong everything that does not follow from what is named for it
   */
  record Verdict(int ratings, List<String> wrong) {}

  static Verdict check(String json) {
    try {
      ProofChecker checker = new ProofChecker(new ObjectMapper().readTree(json));
      checker.check();
      return new Verdict(checker.ratings, checker.wrong);
    } catch (JsonProcessingException e) {
      return new Verdict(0, List.of(e.toString()));
    }
  }

  private void check() {
    Targets targets = new Targets(graph, criteria);
    for (JsonNode node : graph.nodes().values()) {
      String outcome = node.path("outcome").asText();
      switch (node.path("kind").asText()) {
        case "TARGET" -> expect(node, "outcome", targets.outcome(node), outcome);
        case "FINDING" -> finding(node);
        case "MERIT" -> expect(node, "outcome", merit(node).text(), outcome);
        case "RATING" -> {
          ratings++;
          expect(node, "outcome", rating(node).text(), outcome);
        }
        case "WORK" -> work(node);
        case "CONDUCT", "SUBORDINATES" -> year(node);
        default -> {}
      }
    }
  }

  private void expect(JsonNode node, String what, String derived, String told) {
    if (!derived.equals(told)) {
      wrong.add(node.path("id").asText() + " " + what + ": derived " + derived + ", told " + told);
    }
  }

  private void finding(JsonNode node) {
    if (Graph.cell(node, "criterion").equals("quota")) {
      return;
    }
    Found found = criteria.of(node);
    expect(node, "outcome", found.outcome(), node.path("outcome").asText());
    expect(node, "actual", found.actual(), Graph.text(node, "actual"));
    expect(node, "of", found.of(), Graph.text(node, "of"));
    expect(node, "required", found.required(), Graph.text(node, "required"));
  }

  /** The registers count in the year of the dossier. */
  private void year(JsonNode node) {
    String year = graph.node("dossier.yaml:year").path("values").path("year").asText();
    for (JsonNode row : graph.rows(node, "discipline.csv")) {
      expect(row, "year", year, Graph.cell(row, "decided_on").substring(0, 4));
    }
    for (JsonNode row : graph.rows(node, "conclusions.csv")) {
      String day = Graph.cell(row, "decided_on");
      expect(row, "year", year, day.isEmpty() ? year : day.substring(0, 4));
    }
  }

  /** The committee answers for all counted targets but its own, the government for its groups. */
  private void work(JsonNode node) {
    String kind = criteria.kindOf(node.path("subject").asText());
    if (!kind.equals("committee") && !kind.equals("government")) {
      return;
    }
    Map<String, Set<String>> measures = new TreeMap<>();
    for (JsonNode target : graph.nodes().values()) {
      if (target.path("kind").asText().equals("TARGET")) {
        String code = target.path("subject").asText();
        String[] parts = code.split("\\.", -1);
        measures
            .computeIfAbsent(parts[0] + "." + parts[1], one -> new TreeSet<>())
            .add(Graph.cell(graph.rows(target, "targets.csv").get(0), "measure"));
      }
    }
    Set<String> expected = new TreeSet<>();
    measures.forEach(
        (code, how) -> {
          boolean computed = how.stream().anyMatch(one -> !one.isEmpty());
          if (kind.equals("committee")
              ? !how.contains("committee-level")
              : !computed && !code.startsWith("a.")) {
            expected.add(code);
          }
        });
    Set<String> told = new TreeSet<>();
    graph.premises(node, "TARGET").forEach(one -> told.add(one.path("subject").asText()));
    expect(node, "targets", expected.toString(), told.toString());
  }

  private Span merit(JsonNode node) {
    List<JsonNode> findings = new ArrayList<>();
    for (String group : List.of("ALL", "ANY")) {
      graph.premises(node, group).forEach(one -> findings.addAll(graph.premises(one, "FINDING")));
    }
    Set<String> told = new TreeSet<>();
    findings.forEach(
        one -> told.add(Graph.cell(one, "level") + "." + Graph.cell(one, "criterion")));
    Set<String> asked = Criteria.asked(criteria.kindOf(node.path("subject").asText()));
    expect(node, "criteria", asked.toString(), told.toString());
    String none = Graph.parameter(node, "level.none");
    return Span.of(level(findings, none, false), level(findings, none, true));
  }

  /** The best level that holds, unknown conditions taken for the worst or for the best. */
  private static String level(List<JsonNode> findings, String none, boolean hopeful) {
    for (String level : List.of("KHTNV", "HTXSNV", "HTTNV", "HTNV")) {
      boolean any = false;
      boolean all = true;
      for (JsonNode finding : findings) {
        if (Graph.cell(finding, "level").equals(level)) {
          String outcome = finding.path("outcome").asText();
          boolean open = outcome.equals("UNKNOWN");
          any |= outcome.equals("MET") || (open && !hopeful);
          all &= !outcome.equals("NOT_MET") && !(open && !hopeful);
        }
      }
      if (level.equals("KHTNV") ? any : all) {
        return level;
      }
    }
    return none;
  }

  private Span rating(JsonNode node) {
    JsonNode merit = graph.premise(node, "MERIT");
    if (merit.isMissingNode()) {
      return exempt(node);
    }
    Span span = Span.of(merit.path("outcome").asText());
    JsonNode quota = graph.premise(node, "QUOTA");
    String subject = node.path("subject").asText();
    boolean grouped = Set.of("member", "cell", "organisation").contains(criteria.kindOf(subject));
    if (!span.candidate() || !grouped) {
      return span;
    }
    return quota.isMissingNode()
        ? Span.of("no quota")
        : new Places(graph, quota).rating(subject, span);
  }

  private Span exempt(JsonNode node) {
    List<JsonNode> rows = graph.rows(node, "members.csv");
    String exempt = rows.isEmpty() ? "" : Graph.cell(rows.get(0), "exempt");
    BigDecimal from = new BigDecimal(Graph.parameter(node, "exempt.new-from"));
    BigDecimal year =
        new BigDecimal(graph.node("dossier.yaml:year").path("values").path("year").asText());
    boolean counts = !exempt.isEmpty() && (!exempt.equals("new") || year.compareTo(from) >= 0);
    return Span.of(counts ? "NOT_RATED" : "not exempt");
  }
}
