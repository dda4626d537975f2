package vn.xeploai.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.explain.Distance;
import vn.xeploai.explain.LeftOut;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.Reason;
import vn.xeploai.explain.Step;
import vn.xeploai.facts.Level;

/**
 * A proof for other programs: the contract's tree of nodes. Every node has an {@code id}; a step
 * that stands earlier in the tree is named again with {@code seen} and without its premises.
 */
final class ProofJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final StepWords steps;

  ProofJson(StepWords steps) {
    this.steps = steps;
  }

  /** A node with everything below it. */
  ObjectNode node(Node node) {
    return node(node, this::node);
  }

  /** A node that names what is right below it. */
  ObjectNode flat(Node node) {
    return node(node, premise -> NODES.textNode(premise.step().id()));
  }

  private ObjectNode node(Node node, Function<Node, JsonNode> below) {
    Step step = node.step();
    ObjectNode json =
        NODES
            .objectNode()
            .put("id", step.id())
            .put("kind", step.kind())
            .put("subject", step.subject())
            .put("text", steps.text(node))
            .put("outcome", step.outcome());
    step.condition()
        .ifPresentOrElse(
            condition -> condition(json, condition),
            () -> json.putNull("actual").putNull("of").putNull("required"));
    List<Node.Branch> branches = node.branches();
    Optional<Reason> first = branches.stream().flatMap(one -> one.reason().stream()).findFirst();
    first.ifPresentOrElse(
        reason -> reason(json, reason),
        () ->
            json.putNull("rule")
                .putNull("title")
                .putNull("file")
                .putNull("line")
                .putNull("clause")
                .putNull("standing")
                .putArray("parameters"));
    ArrayNode premises = json.putArray("premises");
    branches.stream()
        .limit(1)
        .flatMap(branch -> branch.premises().stream())
        .forEach(premise -> premises.add(below.apply(premise)));
    step.source()
        .ifPresentOrElse(
            source ->
                json.putObject("source").put("file", source.file()).put("line", source.line()),
            () -> json.putNull("source"));
    besides(json, node, first);
    if (branches.size() > 1) {
      ArrayNode others = json.putArray("others");
      branches.stream().skip(1).forEach(branch -> other(others.addObject(), branch, below));
    }
    return json;
  }

  /** What this product tells besides the contract: values, counts, further reasons. */
  private void besides(ObjectNode json, Node node, Optional<Reason> first) {
    Step step = node.step();
    if (!step.values().isEmpty()) {
      ObjectNode values = json.putObject("values");
      step.values().forEach(values::put);
    }
    step.condition().ifPresent(condition -> conditions(json, condition, isCase(step)));
    step.counted().ifPresent(counted -> counted(json, counted));
    first.map(Reason::leftOut).filter(left -> !left.isEmpty()).ifPresent(left -> left(json, left));
    if (node.seen()) {
      json.put("seen", true);
    }
    if (node.hidden() > 0) {
      json.put("hidden", node.hidden());
    }
  }

  private void other(ObjectNode json, Node.Branch branch, Function<Node, JsonNode> below) {
    Reason reason = branch.reason().orElseThrow();
    reason(json, reason);
    ArrayNode premises = json.putArray("premises");
    branch.premises().forEach(premise -> premises.add(below.apply(premise)));
    if (!reason.leftOut().isEmpty()) {
      left(json, reason.leftOut());
    }
  }

  private static void condition(ObjectNode json, Condition condition) {
    text(json, "actual", condition.actual().text());
    text(json, "of", condition.actual().ofText());
    text(json, "required", condition.requiredText());
  }

  /** The joined conditions one by one, each with its distance. */
  private static void conditions(ObjectNode json, Condition condition, boolean asCase) {
    Distance.of(condition, !asCase).ifPresent(distance -> json.set("distance", distance(distance)));
    if (!condition.parts().isEmpty()) {
      ArrayNode all = json.putArray("all");
      for (Condition part : condition.parts()) {
        ObjectNode one = all.addObject().put("outcome", part.outcome().name());
        condition(one, part);
        Distance.of(part, !asCase).ifPresent(distance -> one.set("distance", distance(distance)));
        Counted counted = Counted.behind(part.actual());
        if (counted.sort() != Counted.Sort.NUMBERS) {
          counted(one, counted);
        }
      }
    }
  }

  /** A distance: by how much it falls short, below zero where it has that to spare. */
  static ObjectNode distance(Distance distance) {
    return NODES
        .objectNode()
        .put("low", Quantity.plain(distance.low()))
        .put("high", Quantity.plain(distance.high()))
        .put("measure", distance.measure().name())
        .put("units", distance.units());
  }

  private static void reason(ObjectNode json, Reason reason) {
    Rule rule = reason.rule();
    json.put("rule", rule.id())
        .put("title", rule.title())
        .put("file", rule.file())
        .put("line", rule.line())
        .put("clause", rule.clause())
        .put("standing", reason.standing().name().toLowerCase(Locale.ROOT));
    ArrayNode parameters = json.putArray("parameters");
    reason
        .parameters()
        .forEach(one -> parameters.addObject().put("name", one.name()).put("value", one.value()));
  }

  private static void counted(ObjectNode json, Counted counted) {
    ObjectNode node =
        json.putObject("counted").put("sort", counted.sort().name()).put("as", counted.as());
    texts(node.putArray("in"), counted.in());
    texts(node.putArray("open"), counted.open());
    texts(node.putArray("out"), counted.out());
  }

  private static void left(ObjectNode json, List<LeftOut> left) {
    ArrayNode all = json.putArray("leftOut");
    left.forEach(one -> all.addObject().put("unit", one.unit()).put("reason", one.reason().name()));
  }

  /** A text, null where it is empty, as in the answer of {@code rate}. */
  static void text(ObjectNode json, String key, String text) {
    if (text.isEmpty()) {
      json.putNull(key);
    } else {
      json.put(key, text);
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static boolean isCase(Step step) {
    return step.value("level").equals(Level.KHTNV.name());
  }
}
