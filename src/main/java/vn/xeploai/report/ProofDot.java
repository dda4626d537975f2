package vn.xeploai.report;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.xeploai.explain.Node;

/** A proof as a graph in the DOT language of Graphviz: conclusions point at what they rest on. */
final class ProofDot {
  private static final int LABEL = 60;

  private final StepWords steps;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> drawn = new LinkedHashSet<>();

  private ProofDot(StepWords steps) {
    this.steps = steps;
  }

  /** The graph of a tree. */
  static String of(Node root, StepWords steps) {
    ProofDot dot = new ProofDot(steps);
    dot.text.append("digraph proof {\n  rankdir=LR;\n  node [shape=box, style=filled];\n");
    dot.node(root);
    return dot.text.append("}\n").toString();
  }

  private void node(Node node) {
    String id = quoted(node.step().id());
    if (drawn.add(id)) {
      text.append("  ")
          .append(id)
          .append(" [label=")
          .append(quoted(Lines.cutTo(steps.text(node), LABEL)))
          .append(", fillcolor=")
          .append(colour(node))
          .append("];\n");
    }
    for (Node.Branch branch : node.branches()) {
      for (Node premise : branch.premises()) {
        node(premise);
        text.append("  ").append(id).append(" -> ").append(quoted(premise.step().id()));
        branch
            .reason()
            .ifPresent(
                reason -> text.append(" [tooltip=").append(quoted(reason.rule().id())).append("]"));
        text.append(";\n");
      }
    }
  }

  private static String colour(Node node) {
    return switch (ProofHtml.tone(node.step())) {
      case "good" -> "palegreen";
      case "bad" -> "lightpink";
      case "open" -> "khaki";
      default -> node.step().kind().equals("FACT") ? "white" : "lightgrey";
    };
  }

  private static String quoted(String text) {
    return '"' + Lines.shown(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
