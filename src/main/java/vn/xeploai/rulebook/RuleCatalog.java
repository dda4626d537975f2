package vn.xeploai.rulebook;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Standing;

/** Lists the rules of a knowledge base by their metadata, with the place each stands in. */
final class RuleCatalog {
  private RuleCatalog() {}

  static SortedMap<String, Rule> read(KieBase base, SortedMap<String, String> drl) {
    Map<String, Place> places = places(drl);
    SortedMap<String, Rule> rules = new TreeMap<>();
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
        Place place = places.getOrDefault(rule.getName(), new Place("", 0));
        String id = metadata(rule, "id", place);
        if (rules.put(id, rule(rule, id, place)) != null) {
          throw InvalidRulebook.of(place.file, place.line, "rulebook.id-twice", id);
        }
      }
    }
    return rules;
  }

  /** The id of a rule. */
  static String id(org.kie.api.definition.rule.Rule rule) {
    return unquoted(String.valueOf(rule.getMetaData().get("id")));
  }

  private static Rule rule(org.kie.api.definition.rule.Rule rule, String id, Place place) {
    String standing = metadata(rule, "standing", place);
    for (Standing one : Standing.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(standing)) {
        return new Rule(
            id,
            rule.getName(),
            metadata(rule, "title", place),
            metadata(rule, "clause", place),
            one,
            rule.getMetaData().containsKey("waivable"),
            place.file,
            place.line);
      }
    }
    throw InvalidRulebook.of(place.file, place.line, "rulebook.standing", id, standing);
  }

  private static String metadata(org.kie.api.definition.rule.Rule rule, String key, Place place) {
    Object value = rule.getMetaData().get(key);
    if (value == null) {
      throw InvalidRulebook.of(
          place.file, place.line, "rulebook.metadata-lacks", rule.getName(), key);
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
            line++;
            if (one.startsWith("rule \"") && one.endsWith("\"")) {
              places.put(one.substring(6, one.length() - 1), new Place(file, line));
            }
          }
        });
    return places;
  }

  private record Place(String file, int line) {}
}
