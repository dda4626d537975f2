package vn.xeploai.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.xeploai.proof.Found.Share;

/** The criteria of regulation 124, each from the rows that its proof names. */
final class Criteria {
  private static final Map<String, String> MEMBER =
      Map.of(
          "HTXSNV", "task-grades general-grades on-time exceeded",
          "HTTNV", "task-grades general-grades completed",
          "HTNV", "basic-grades late",
          "KHTNV",
              "basic-poor degradation forbidden-acts example-breach disciplined not-completed");
  private static final Map<String, String> COLLECTIVE =
      Map.of(
          "HTXSNV",
              "task-grades general-grades no-subordinate-disciplined no-leadership-disciplined",
          "HTTNV",
              "task-grades general-grades no-subordinate-disciplined no-leadership-disciplined",
          "HTNV", "basic-grades no-subordinate-disciplined no-leadership-disciplined",
          "KHTNV",
              "basic-poor work-and-key disciplined subordinates-disciplined corruption-below"
                  + " disunity leadership-degraded");
  private static final Map<String, String> MORE =
      Map.of(
          "cell", "members-completed members-good",
          "committee",
              "cells-completed cells-good government-good front-good organisations-good"
                  + " targets-met targets-exceeded",
          "government", "targets-met targets-exceeded");

  private final Graph graph;

  Criteria(Graph graph) {
    this.graph = graph;
  }

  /** Every criterion that is asked of a kind, as LEVEL.NAME. */
  static Set<String> asked(String kind) {
    Set<String> all = new TreeSet<>();
    Map<String, String> own = kind.equals("member") ? MEMBER : COLLECTIVE;
    own.forEach(
        (level, names) -> List.of(names.split(" ", -1)).forEach(one -> all.add(level + "." + one)));
    if (MORE.containsKey(kind)) {
      List.of(MORE.getOrDefault(kind, "").split(" ", -1)).forEach(one -> all.add("HTXSNV." + one));
    }
    return all;
  }

  /** What a finding comes to. */
  Found of(JsonNode finding) {
    String level = Graph.cell(finding, "level");
    String name = Graph.cell(finding, "criterion");
    JsonNode grades = graph.premise(finding, "GRADES");
    JsonNode conduct = graph.premise(finding, "CONDUCT");
    boolean aside = !level.equals("HTXSNV");
    return switch (name) {
      case "task-grades" -> every(grades, "task", level.equals("HTXSNV") ? "Xuất sắc" : "Tốt");
      case "general-grades" ->
          every(grades, "general", level.equals("HTXSNV") ? "Tốt" : "Trung bình");
      case "basic-grades" -> basic(grades, false);
      case "basic-poor" -> only(finding).equals("any") ? anyPoor(grades) : basic(grades, true);
      case "on-time" ->
          Found.both(
              Found.share(work(finding, "completed"), "≥", only(finding)),
              Found.share(work(finding, "on_time"), "≥", only(finding)));
      case "exceeded", "targets-exceeded" ->
          Found.share(work(finding, "exceeded"), "≥", only(finding));
      case "completed", "targets-met" ->
          Found.share(work(finding, "completed"), "≥", only(finding));
      case "late" -> Found.share(work(finding, "on_time").rest(), "≤", only(finding));
      case "not-completed" -> Found.share(work(finding, "completed").rest(), ">", only(finding));
      case "work-and-key" -> workAndKey(finding);
      case "degradation", "forbidden-acts", "example-breach", "disunity" ->
          Found.answer(concluded(conduct, name, true), true);
      case "leadership-degraded" -> Found.answer(concluded(conduct, "degradation", false), true);
      case "disciplined" -> Found.answer(disciplined(conduct), true);
      case "no-leadership-disciplined" ->
          Found.answer(
              any(
                  graph.rows(conduct, "discipline.csv"),
                  row -> flag(row, "leadership").and(left(row, aside))),
              false);
      case "no-subordinate-disciplined" ->
          below(finding, row -> flag(row, "leadership").not().and(left(row, aside)), false);
      case "corruption-below" ->
          below(finding, row -> flag(row, "corruption").and(left(row, true)), true);
      case "subordinates-disciplined" -> subordinates(finding);
      case "members-completed", "cells-completed" -> rated(finding, "HTNV");
      case "members-good", "cells-good" -> rated(finding, "HTTNV");
      case "government-good", "front-good", "organisations-good" -> worst(finding);
      default -> new Found("?", "", "", "");
    };
  }

  private static String only(JsonNode finding) {
    return finding.path("parameters").path(0).path("value").asText();
  }

  private Found every(JsonNode grades, String kind, String least) {
    List<JsonNode> rows =
        graph.rows(grades, "grades.csv").stream()
            .filter(row -> Graph.cell(row, "kind").equals(kind))
            .toList();
    Known holds = rows.isEmpty() ? Known.OPEN : Known.YES;
    for (JsonNode row : rows) {
      holds = holds.and(reaches(row, least));
    }
    return new Found(Found.word(holds), worstMark(rows), "", "≥ " + least);
  }

  private Found basic(JsonNode grades, boolean poor) {
    List<JsonNode> rows = graph.rows(grades, "grades.csv");
    List<JsonNode> certain = new ArrayList<>();
    Known every = rows.isEmpty() ? Known.OPEN : Known.YES;
    for (JsonNode row : rows) {
      Known basic = flag(row, "basic");
      if (basic != Known.NO) {
        Known reaches = reaches(row, "Trung bình");
        every = every.and(basic == Known.YES || reaches == Known.YES ? reaches : Known.OPEN);
      }
      if (basic == Known.YES) {
        certain.add(row);
      }
    }
    return new Found(
        Found.word(poor ? every.not() : every),
        worstMark(certain),
        "",
        poor ? "Kém" : "≥ Trung bình");
  }

  private Found anyPoor(JsonNode grades) {
    List<JsonNode> rows = graph.rows(grades, "grades.csv");
    Known none = Known.YES;
    for (String kind : List.of("task", "general")) {
      if (rows.stream().noneMatch(row -> Graph.cell(row, "kind").equals(kind))) {
        none = none.and(Known.OPEN);
      }
    }
    for (JsonNode row : rows) {
      none = none.and(reaches(row, "Trung bình"));
    }
    return new Found(Found.word(none.not()), worstMark(rows), "", "Kém");
  }

  private static Known reaches(JsonNode row, String least) {
    int mark = mark(row);
    return mark < 0 ? Known.OPEN : Known.of(mark >= Found.marks().indexOf(least));
  }

  private static int mark(JsonNode row) {
    String cell = Graph.cell(row, "grade");
    return cell.isEmpty()
        ? -1
        : Found.marks().stream().map(one -> one.toLowerCase(Locale.ROOT)).toList().indexOf(cell);
  }

  private static String worstMark(List<JsonNode> rows) {
    return rows.stream()
        .map(Criteria::mark)
        .filter(mark -> mark >= 0)
        .min(Integer::compare)
        .map(Found.marks()::get)
        .orElse("");
  }

  /** A share of the work: of the row reported, or of the targets answered for. */
  Share work(JsonNode finding, String column) {
    JsonNode work = graph.premise(finding, "WORK");
    List<JsonNode> targets = graph.premises(work, "TARGET");
    boolean ofTargets = work.path("rule").asText().matches("common\\.records\\.work-.*");
    if (ofTargets) {
      int exceeded = count(targets, "EXCEEDED");
      int low = column.equals("exceeded") ? exceeded : exceeded + count(targets, "MET");
      return new Share(low, low + count(targets, "NOT_REPORTED"), targets.size());
    }
    List<JsonNode> rows = graph.rows(work, "work.csv");
    if (rows.isEmpty()) {
      return Share.UNKNOWN;
    }
    Optional<Integer> assigned = Graph.number(rows.get(0), "assigned");
    Optional<Integer> done = Graph.number(rows.get(0), column);
    if (assigned.filter(one -> one == 0).isPresent()) {
      return Share.NOTHING;
    }
    return assigned.isEmpty() || done.isEmpty()
        ? Share.UNKNOWN
        : new Share(done.get(), done.get(), assigned.get());
  }

  static int count(List<JsonNode> nodes, String outcome) {
    return (int) nodes.stream().filter(one -> one.path("outcome").asText().equals(outcome)).count();
  }

  private Found workAndKey(JsonNode finding) {
    List<JsonNode> keys = graph.premises(graph.premise(finding, "KEY_TARGETS"), "TARGET");
    Known missed = Known.NO;
    for (JsonNode target : keys) {
      String outcome = target.path("outcome").asText();
      missed =
          missed.or(
              outcome.equals("NOT_REPORTED") ? Known.OPEN : Known.of(outcome.equals("MISSED")));
    }
    Found found =
        Found.both(
            Found.share(work(finding, "completed"), "<", only(finding)),
            Found.answer(missed, true));
    return graph.rows(finding, "rulings.csv").stream()
            .anyMatch(row -> Graph.cell(row, "ruling").equals("waive"))
        ? found.waived()
        : found;
  }

  private Known concluded(JsonNode conduct, String kind, boolean own) {
    return Known.of(
        graph.rows(conduct, "conclusions.csv").stream()
            .filter(
                row -> !own || Graph.cell(row, "subject").equals(conduct.path("subject").asText()))
            .anyMatch(row -> Graph.cell(row, "kind").equals(kind)));
  }

  /** By rows that were not detected by oneself and remedied; a collective by those on itself. */
  private Known disciplined(JsonNode conduct) {
    String subject = conduct.path("subject").asText();
    List<JsonNode> own =
        graph.rows(conduct, "discipline.csv").stream()
            .filter(row -> Graph.cell(row, "subject").equals(subject))
            .toList();
    return kindOf(subject).equals("member")
        ? any(own, row -> left(row, true))
        : any(own, row -> flag(row, "leadership").not().and(left(row, true)));
  }

  /** The kind of a subject, by the file of the row that makes it one. */
  String kindOf(String subject) {
    JsonNode rated = graph.node("rated:" + subject);
    if (!graph.rows(rated, "members.csv").isEmpty()) {
      return "member";
    }
    if (!graph.rows(rated, "cells.csv").isEmpty()) {
      return "cell";
    }
    return graph.rows(rated, "organisations.csv").stream()
        .map(row -> Graph.cell(row, "kind"))
        .findFirst()
        .orElse("committee");
  }

  private Found below(JsonNode finding, Function<JsonNode, Known> counts, boolean wanted) {
    JsonNode below = graph.premise(finding, "SUBORDINATES");
    return kindOf(finding.path("subject").asText()).equals("committee")
        ? Found.answer(any(graph.rows(below, "discipline.csv"), counts), wanted)
        : Found.notAsked(wanted);
  }

  private Found subordinates(JsonNode finding) {
    JsonNode below = graph.premise(finding, "SUBORDINATES");
    if (!kindOf(finding.path("subject").asText()).equals("committee")) {
      return Found.share(Share.NOTHING, ">", only(finding));
    }
    int low = 0;
    int high = 0;
    List<JsonNode> cells = graph.rows(below, "cells.csv");
    for (JsonNode cell : cells) {
      Known known =
          any(
              graph.rows(below, "discipline.csv").stream()
                  .filter(row -> Graph.cell(row, "subject").equals(Graph.cell(cell, "id")))
                  .toList(),
              row -> flag(row, "leadership").not());
      low += known == Known.YES ? 1 : 0;
      high += known == Known.NO ? 0 : 1;
    }
    if (cells.isEmpty()) {
      return new Found("NOT_MET", "0 %", "0/0", "> " + only(finding) + " %");
    }
    return Found.share(new Share(low, high, cells.size()), ">", only(finding));
  }

  private static Known any(List<JsonNode> rows, Function<JsonNode, Known> counts) {
    return rows.stream().map(counts).reduce(Known.NO, Known::or);
  }

  private static Known flag(JsonNode row, String column) {
    return Known.cell(Graph.cell(row, column));
  }

  private static Known left(JsonNode row, boolean aside) {
    return aside ? flag(row, "self_detected").not() : Known.YES;
  }

  /** The share of those tallied that are rated a level or better. */
  Share tallied(JsonNode tally, String least) {
    List<JsonNode> ratings = graph.premises(tally, "RATING");
    int low = 0;
    int high = 0;
    for (JsonNode rating : ratings) {
      Span span = Span.of(rating.path("outcome").asText());
      low += span.lowest().atLeast(least) ? 1 : 0;
      high += span.highest().atLeast(least) ? 1 : 0;
    }
    return ratings.isEmpty() ? Share.UNKNOWN : new Share(low, high, ratings.size());
  }

  private Found rated(JsonNode finding, String least) {
    return Found.share(tallied(graph.premise(finding, "TALLY"), least), "≥", only(finding));
  }

  private Found worst(JsonNode finding) {
    String least = only(finding);
    Optional<Span> worst = worstOf(graph.premise(finding, "TALLY"));
    return worst
        .map(
            span ->
                new Found(
                    Found.word(
                        Known.between(span.lowest().atLeast(least), span.highest().atLeast(least))),
                    span.text(),
                    "",
                    "≥ " + least))
        .orElseGet(() -> new Found("UNKNOWN", "", "", "≥ " + least));
  }

  Optional<Span> worstOf(JsonNode tally) {
    return graph.premises(tally, "RATING").stream()
        .map(rating -> Span.of(rating.path("outcome").asText()))
        .reduce(Span::worse);
  }
}
