package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.dossier.FactCells;
import vn.xeploai.explain.Ground;
import vn.xeploai.explain.LeftOut;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.Reason;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Source;

/**
 * The proof of a criterion on a page: what it found and asks, who counts, who may, who does not and
 * who is left out, the rule with its clause and numbers, and the rows it was drawn from. What has a
 * proof of its own on the page is a link to it.
 */
final class PageProof {
  private final Overview overview;
  private final Words words;
  private final StepWords steps;
  private final Proof proof;

  PageProof(Proof proof, Overview overview, Words words, StepWords steps) {
    this.overview = overview;
    this.words = words;
    this.steps = steps;
    this.proof = proof;
  }

  /** The run it proves. */
  Proof proof() {
    return proof;
  }

  /** A criterion with all that is behind it. */
  Map<String, Object> criterion(Finding finding) {
    Reason reason = proof.reasons(finding).get(0);
    Ground ground = Ground.of(proof, finding);
    Map<String, Object> view = brief(finding);
    Rule rule = reason.rule();
    view.put("clause", Lines.shown(rule.clause()));
    view.put("rule", Lines.shown(rule.id()));
    view.put("standing", words.say("standing." + reason.standing()));
    view.put(
        "parameters",
        reason.parameters().stream()
            .map(one -> one.name() + " = " + words.numbers(one.value()))
            .map(Lines::shown)
            .collect(Collectors.joining(" · ")));
    view.put("counts", counts(finding.condition(), ground.leftOut()));
    view.put("sources", places(ground.rows()));
    return view;
  }

  /** A criterion in one line. */
  Map<String, Object> brief(Finding finding) {
    boolean asCase = finding.level() == Level.KHTNV;
    String actual = finding.condition().actual().text();
    Map<String, Object> view = new HashMap<>();
    view.put("look", look(finding.outcome(), asCase));
    view.put("mark", steps.outcome(finding.outcome(), asCase));
    view.put("criterion", Lines.shown(words.title(overview.assessment().ruleOf(finding))));
    view.put("actual", Lines.shown(actual.isEmpty() ? "–" : words.value(actual)));
    view.put("asked", Lines.shown(words.value(finding.condition().requiredText())));
    return view;
  }

  /** The rows that these criteria were drawn from, each once, as people read them. */
  List<Map<String, Object>> rows(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> Ground.of(proof, finding).rows().stream())
        .distinct()
        .sorted(Ground.ORDER)
        .map(
            row ->
                Map.<String, Object>of(
                    "row",
                    Lines.shown(row.place()),
                    "cells",
                    Lines.shown(steps.row(row.source().file(), FactCells.of(row)))))
        .toList();
  }

  /** Whether a criterion is as one hopes: a case of KHTNV is where it does not apply. */
  private static String look(Outcome outcome, boolean asCase) {
    return switch (outcome) {
      case MET -> asCase ? "bad" : "good";
      case NOT_MET -> asCase ? "good" : "bad";
      case UNKNOWN -> "doubt";
      case NOT_APPLICABLE, WAIVED -> "aside";
    };
  }

  private List<Map<String, Object>> counts(Condition condition, List<LeftOut> leftOut) {
    List<Map<String, Object>> counts = new ArrayList<>();
    for (Condition part : condition.simple()) {
      Counted counted = Counted.behind(part.actual());
      add(counts, "page.count.in", counted.sort(), counted.in());
      add(counts, "page.count.open", counted.sort(), counted.open());
      add(counts, "page.count.out", counted.sort(), counted.out());
    }
    leftOut.stream()
        .collect(
            Collectors.groupingBy(
                LeftOut::reason,
                TreeMap::new,
                Collectors.mapping(LeftOut::unit, Collectors.toList())))
        .forEach(
            (reason, units) ->
                counts.add(
                    Map.of(
                        "count",
                        words.say("page.count.left-out", words.say("left-out." + reason)),
                        "units",
                        units.stream().map(this::unit).toList())));
    return counts;
  }

  private void add(
      List<Map<String, Object>> counts, String key, Counted.Sort sort, List<String> units) {
    if (!units.isEmpty() && sort != Counted.Sort.NUMBERS) {
      counts.add(
          Map.of(
              "count",
              words.say(key, units.size()),
              "units",
              units.stream().map(this::unit).toList()));
    }
  }

  /** A subject, a target or the place of a row; a link where the page shows it. */
  Map<String, Object> unit(String unit) {
    String to = "";
    if (overview.subjects().containsKey(unit)) {
      to = PageAnchors.subject(unit);
    } else if (overview.targets().containsKey(unit)) {
      to = PageAnchors.target(unit);
    }
    return Map.of("unit", Lines.shown(words.fact(unit)), "to", to);
  }

  /** The places of rows, those of one file together: {@code grades.csv:3, 4, 7}. */
  private static String places(List<Reported> rows) {
    Map<String, TreeSet<Integer>> lines = new TreeMap<>();
    Stream<Source> sources = rows.stream().map(Reported::source);
    sources.forEach(
        source -> lines.computeIfAbsent(source.file(), file -> new TreeSet<>()).add(source.line()));
    return lines.entrySet().stream()
        .map(
            file ->
                file.getKey()
                    + ":"
                    + file.getValue().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")))
        .map(Lines::shown)
        .collect(Collectors.joining(", "));
  }
}
