package vn.xeploai.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer of {@code rate} as single values under paths that name what they are about, so that two
 * answers can be held against each other: {@code ratings/CB05/level}.
 *
 * @param values the values by path
 */
record Flat(SortedMap<String, String> values) {
  /** What tells the elements of a list apart, in this order. */
  private static final List<String> NAMES =
      List.of("subject", "code", "owner", "level", "criterion", "kind", "reason", "where");

  /** The lists whose elements are about one thing each, named by one key. */
  private static final Map<String, String> NAME_OF =
      Map.of(
          "ratings",
          "subject",
          "items",
          "code",
          "leaves",
          "code",
          "owners",
          "owner",
          "levels",
          "subject",
          "overrides",
          "subject");

  Flat {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The values of an answer; none where it is no JSON. */
  static Flat of(String json) {
    SortedMap<String, String> values = new TreeMap<>();
    try {
      put("", new ObjectMapper().readTree(json), values);
    } catch (JsonProcessingException e) {
      return new Flat(new TreeMap<>());
    }
    return new Flat(values);
  }

  /** The value at a path, empty where there is none. */
  String value(String path) {
    return values.getOrDefault(path, "");
  }

  /** The names right below a path, in order. */
  List<String> below(String path) {
    List<String> names = new ArrayList<>();
    for (String key : values.tailMap(path + "/").keySet()) {
      if (!key.startsWith(path + "/")) {
        break;
      }
      String rest = key.substring(path.length() + 1);
      String name = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static void put(String path, JsonNode node, SortedMap<String, String> values) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String below = path.isEmpty() ? field.getKey() : path + "/" + field.getKey();
        put(below, field.getValue(), values);
      }
    } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
      for (JsonNode one : node) {
        put(path + "/" + name(path, one), one, values);
      }
    } else if (node.isArray()) {
      List<String> texts = new ArrayList<>();
      node.forEach(one -> texts.add(one.asText()));
      values.put(path, String.join(", ", texts));
    } else {
      values.put(path, node.isNull() ? "" : node.asText());
    }
  }

  private static String name(String path, JsonNode node) {
    String list = path.substring(path.lastIndexOf('/') + 1);
    String only = NAME_OF.get(list);
    if (only != null) {
      return node.path(only).asText();
    }
    List<String> parts = new ArrayList<>();
    for (String key : NAMES) {
      if (node.path(key).isTextual()) {
        parts.add(node.path(key).asText());
      }
    }
    return String.join(" ", parts);
  }
}
