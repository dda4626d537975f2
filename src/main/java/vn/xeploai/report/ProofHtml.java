package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.Reason;
import vn.xeploai.explain.Step;
import vn.xeploai.facts.Level;
import vn.xeploai.text.Language;

/** A proof as one page: no script, nothing from outside, every text escaped. */
final class ProofHtml {
  private final Words words;
  private final StepWords steps;

  ProofHtml(Words words, StepWords steps) {
    this.words = words;
    this.steps = steps;
  }

  /** The page. */
  String page(String title, String sentence, List<String> head, Node root, Language language) {
    Map<String, Object> view = new HashMap<>();
    view.put("language", language.name().toLowerCase(Locale.ROOT));
    view.put("title", Lines.shown(title));
    view.put("sentence", Lines.shown(sentence));
    view.put("head", head.stream().map(Lines::shown).toList());
    view.put("root", List.of(view(root, 0)));
    return Templates.fill("why", view);
  }

  private Map<String, Object> view(Node node, int at) {
    Step step = node.step();
    Map<String, Object> view = new HashMap<>();
    view.put("text", Lines.shown(steps.text(node)));
    view.put("anchor", step.id());
    view.put("tone", tone(step));
    view.put(
        "mark",
        step.condition()
            .map(condition -> steps.outcome(condition.outcome(), isCase(step)))
            .orElse(""));
    view.put(
        "distance",
        step.condition().map(condition -> steps.distance(condition, isCase(step))).orElse(""));
    view.put("place", step.source().isPresent() ? step.id() : "");
    view.put("seen", node.seen() ? words.say("why.seen") : "");
    view.put("hidden", node.hidden() > 0 ? words.say("why.hidden", node.hidden()) : "");
    view.put(
        "behind", node.seen() ? List.of() : steps.behind(node).stream().map(Lines::shown).toList());
    List<Object> branches = new ArrayList<>();
    for (Node.Branch branch : node.branches()) {
      Map<String, Object> one = new HashMap<>();
      one.put("rule", branch.reason().map(this::rule).orElse(""));
      one.put(
          "premises", branch.premises().stream().map(premise -> view(premise, at + 1)).toList());
      branches.add(one);
    }
    view.put("branches", branches);
    view.put("leaf", node.branches().isEmpty());
    view.put("open", at < 3);
    return view;
  }

  private String rule(Reason reason) {
    Rule rule = reason.rule();
    StringBuilder text =
        new StringBuilder(
            words.say(
                "why.rule",
                rule.id(),
                rule.clause(),
                words.say("standing." + reason.standing()),
                rule.file() + ":" + rule.line()));
    reason
        .parameters()
        .forEach(
            one ->
                text.append(" · ")
                    .append(one.name())
                    .append(" = ")
                    .append(words.numbers(one.value())));
    return Lines.shown(text.toString());
  }

  /** Whether an outcome is what one hopes for: a case of KHTNV is not. */
  static String tone(Step step) {
    return switch (step.outcome()) {
      case "MET", "EXCEEDED", "WAIVED" ->
          isCase(step) && !step.outcome().equals("WAIVED") ? "bad" : "good";
      case "NOT_MET", "MISSED" -> isCase(step) ? "good" : "bad";
      case "UNKNOWN", "NOT_REPORTED" -> "open";
      default -> "plain";
    };
  }

  private static boolean isCase(Step step) {
    return step.value("level").equals(Level.KHTNV.name());
  }
}
