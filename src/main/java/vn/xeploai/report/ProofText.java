package vn.xeploai.report;

import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.Reason;
import vn.xeploai.explain.Step;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;

/** The whole answer: the proof as an indented tree, each conclusion with its rule and clause. */
final class ProofText {
  private static final int STEP = 2;
  private static final int DEEPEST = 40;

  private final Words words;
  private final StepWords steps;
  private final Lines lines;

  ProofText(Words words, StepWords steps, Lines lines) {
    this.words = words;
    this.steps = steps;
    this.lines = lines;
  }

  /** Writes the tree. */
  void write(Node root) {
    node(root, 0);
  }

  private void node(Node node, int at) {
    Step step = node.step();
    String pad = " ".repeat(Math.min(at, DEEPEST / STEP) * STEP);
    line(pad, mark(node) + steps.text(node) + distance(step) + place(step) + seen(node));
    if (!node.seen()) {
      for (String behind : steps.behind(node)) {
        line(pad + "    ", behind);
      }
      for (Node.Branch branch : node.branches()) {
        branch.reason().ifPresent(reason -> reason(reason, pad));
        branch.premises().forEach(premise -> node(premise, at + 1));
      }
      if (node.hidden() > 0) {
        line(pad + "    ", words.say("why.hidden", node.hidden()));
      }
    }
  }

  private void reason(Reason reason, String pad) {
    Rule rule = reason.rule();
    line(
        pad + "    ",
        words.say(
            "why.rule",
            rule.id(),
            rule.clause(),
            words.say("standing." + reason.standing()),
            rule.file() + ":" + rule.line()));
    if (!reason.parameters().isEmpty()) {
      line(
          pad + "    ",
          words.say(
              "why.parameters",
              reason.parameters().stream().map(this::parameter).collect(Collectors.joining(", "))));
    }
  }

  private String parameter(Parameter parameter) {
    return parameter.name()
        + " = "
        + words.numbers(parameter.value())
        + (parameter.unitName().isEmpty() ? "" : " " + parameter.unitName());
  }

  private String mark(Node node) {
    Step step = node.step();
    return step.kind().equals("FINDING")
        ? steps.outcome(step.condition().orElseThrow().outcome(), isCase(step))
            + " · "
            + step.value("level")
            + "."
            + step.value("criterion")
            + " · "
        : "";
  }

  private String distance(Step step) {
    return step.condition()
        .map(condition -> steps.distance(condition, isCase(step)))
        .filter(text -> !text.isEmpty())
        .map(text -> "; " + text)
        .orElse("");
  }

  private static boolean isCase(Step step) {
    return step.value("level").equals(Level.KHTNV.name());
  }

  private static String place(Step step) {
    return step.source().isPresent() ? " · " + step.id() : "";
  }

  private String seen(Node node) {
    return node.seen() ? " " + words.say("why.seen") : "";
  }

  private void line(String pad, String text) {
    lines.wrapped(pad + text, pad.length() + 2);
  }
}
