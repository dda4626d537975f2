package vn.xeploai.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The manifest of a rulebook, {@code rulebook.yaml}.
 *
 * @param id the id
 * @param title the title, in Vietnamese
 * @param firstYear the first rating year it is for
 * @param lastYear the last one, where there is one
 * @param shares the shared files it uses
 * @param kinds which subjects each kind of criterion is asked of
 * @param notEvaluated what the regulation asks though no fact of a dossier tells
 */
record Manifest(
    String id,
    String title,
    int firstYear,
    Optional<Integer> lastYear,
    List<String> shares,
    Map<String, List<String>> kinds,
    List<String> notEvaluated) {

  private static final List<String> KEYS =
      List.of("id", "title", "years", "shares", "kinds", "not-evaluated");

  static Manifest of(String text) {
    Map<String, Yaml.Entry> entries = Yaml.entries(RulebookFiles.MANIFEST, text);
    for (Map.Entry<String, Yaml.Entry> entry : entries.entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        throw InvalidRulebook.of(
            RulebookFiles.MANIFEST,
            entry.getValue().line(),
            "rulebook.manifest-key",
            entry.getKey(),
            String.join(", ", KEYS));
      }
    }
    Yaml.Entry years = required(entries, "years");
    String[] span = years.text().split("\\.\\.", -1);
    if (span.length != 2 || !span[0].matches("\\d{4}") || !span[1].matches("(\\d{4})?")) {
      throw InvalidRulebook.of(
          RulebookFiles.MANIFEST, years.line(), "rulebook.years", years.text());
    }
    Map<String, List<String>> kinds = new TreeMap<>();
    required(entries, "kinds").entries().forEach((kind, of) -> kinds.put(kind, of.texts()));
    return new Manifest(
        required(entries, "id").text(),
        required(entries, "title").text(),
        Integer.parseInt(span[0]),
        span[1].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(span[1])),
        list(entries, "shares"),
        kinds,
        list(entries, "not-evaluated"));
  }

  /** Whether it is for this rating year. */
  boolean covers(int year) {
    return firstYear <= year && lastYear.map(last -> year <= last).orElse(true);
  }

  private static Yaml.Entry required(Map<String, Yaml.Entry> entries, String key) {
    Yaml.Entry entry = entries.get(key);
    if (entry == null) {
      throw InvalidRulebook.of(RulebookFiles.MANIFEST, 1, "rulebook.manifest-lacks", key);
    }
    return entry;
  }

  private static List<String> list(Map<String, Yaml.Entry> entries, String key) {
    return Optional.ofNullable(entries.get(key)).map(Yaml.Entry::texts).orElse(List.of());
  }
}
