package vn.xeploai.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Standing;

/** Lists rules by what they say of themselves, with the place each stands in. */
final class RuleCatalog {
  private RuleCatalog() {}

  /**
   * What a rule says of itself.
   *
   * @param name its name
   * @param metadata its annotations, quoted where they are written so
   */
  record Entry(String name, Map<String, Object> metadata) {
    /** What a rule in the engine says. */
    static Entry of(org.kie.api.definition.rule.Rule rule) {
      return new Entry(rule.getName(), rule.getMetaData());
    }

    /** Its id. */
    String id() {
      return unquoted(String.valueOf(metadata.get("id")));
    }
  }

  /**
   * The rules by id.
   *
   * @param drl the files they stand in
   * @throws InvalidRulebook if one of them lacks metadata, or two have one id
   */
  static SortedMap<String, Rule> read(List<Entry> entries, SortedMap<String, String> drl) {
    Map<String, Place> places = places(drl);
    SortedMap<String, Rule> rules = new TreeMap<>();
    for (Entry entry : entries) {
      Place place = places.getOrDefault(entry.name(), new Place("", 0));
      String id = metadata(entry, "id", place);
      if (rules.put(id, rule(entry, id, place)) != null) {
        throw InvalidRulebook.of(place.file, place.line, "rulebook.id-twice", id);
      }
    }
    return rules;
  }

  private static Rule rule(Entry entry, String id, Place place) {
    String standing = metadata(entry, "standing", place);
    for (Standing one : Standing.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(standing)) {
        return new Rule(
            id,
            entry.name(),
            metadata(entry, "title", place),
            metadata(entry, "clause", place),
            one,
            entry.metadata().containsKey("waivable"),
            place.file,
            place.line);
      }
    }
    throw InvalidRulebook.of(place.file, place.line, "rulebook.standing", id, standing);
  }

  private static String metadata(Entry entry, String key, Place place) {
    Object value = entry.metadata().get(key);
    if (value == null) {
      throw InvalidRulebook.of(
          place.file, place.line, "rulebook.metadata-lacks", entry.name(), key);
    }
    return unquoted(value.toString());
  }

  /** A value of metadata without its quotes. */
  static String unquoted(String value) {
    return value.startsWith("\"") && value.endsWith("\"") && value.length() > 1
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private static Map<String, Place> places(SortedMap<String, String> drl) {
    Map<String, Place> places = new TreeMap<>();
    drl.forEach(
        (file, text) -> {
          int line = 0;
          for (String one : text.lines().toList()) {
            int here = ++line;
            RuleNames.begun(one).ifPresent(name -> places.put(name, new Place(file, here)));
          }
        });
    return places;
  }

  private record Place(String file, int line) {}
}
