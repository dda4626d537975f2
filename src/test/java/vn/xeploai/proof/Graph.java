package vn.xeploai.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The nodes of a proof, by id, whether they stand in lines or in trees. */
final class Graph {
  private final Map<String, JsonNode> nodes = new TreeMap<>();

  Graph(JsonNode root) {
    (root.has("nodes") ? root.path("nodes") : List.of(root)).forEach(this::add);
  }

  private void add(JsonNode node) {
    if (!node.path("seen").asBoolean()) {
      nodes.putIfAbsent(node.path("id").asText(), node);
    }
    below(node).stream().filter(JsonNode::isObject).forEach(this::add);
  }

  private static List<JsonNode> below(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    node.path("premises").forEach(all::add);
    node.path("others").forEach(other -> other.path("premises").forEach(all::add));
    return all;
  }

  Map<String, JsonNode> nodes() {
    return nodes;
  }

  JsonNode node(String id) {
    return nodes.getOrDefault(id, MissingNode.getInstance());
  }

  /** What a node rests on, of one kind. */
  List<JsonNode> premises(JsonNode node, String kind) {
    return below(node).stream()
        .map(one -> node(one.isObject() ? one.path("id").asText() : one.asText()))
        .filter(one -> one.path("kind").asText().equals(kind))
        .toList();
  }

  /** The rows of one file that a node rests on. */
  List<JsonNode> rows(JsonNode node, String file) {
    return premises(node, "FACT").stream()
        .filter(one -> one.path("source").path("file").asText().equals(file))
        .toList();
  }

  /** The one premise of a kind; a missing node where there is none. */
  JsonNode premise(JsonNode node, String kind) {
    return premises(node, kind).stream().findFirst().orElse(MissingNode.getInstance());
  }

  /** A text that is null where it is empty. */
  static String text(JsonNode node, String key) {
    return node.path(key).isNull() ? "" : node.path(key).asText();
  }

  static String cell(JsonNode row, String column) {
    return row.path("values").path(column).asText();
  }

  /** A whole number in a cell, if there is one. */
  static Optional<Integer> number(JsonNode row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cell));
  }

  static String parameter(JsonNode node, String name) {
    for (JsonNode one : node.path("parameters")) {
      if (one.path("name").asText().equals(name)) {
        return one.path("value").asText();
      }
    }
    return "";
  }
}
