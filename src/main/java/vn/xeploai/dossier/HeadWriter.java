package vn.xeploai.dossier;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier.Commune;

/** Writes the head of a dossier as YAML, every text quoted. */
final class HeadWriter {
  private final StringBuilder text = new StringBuilder();

  private HeadWriter() {}

  /** The content of {@code dossier.yaml}. */
  static String write(Commune commune) {
    HeadWriter writer = new HeadWriter();
    writer.put("commune", commune.name());
    writer.put("district", commune.district());
    writer.put("province", commune.province());
    writer.text.append("year: ").append(commune.year()).append('\n');
    writer.put("rulebook", commune.rulebook().orElse(""));
    Map<String, String> resolution = new TreeMap<>();
    resolution.put("title", commune.resolution().title());
    resolution.put("date", commune.resolution().date());
    resolution.put("rewards", commune.resolution().rewards());
    resolution.values().removeIf(String::isEmpty);
    writer.put("resolution", resolution);
    writer.text.append("illustrative: ").append(commune.illustrative()).append('\n');
    writer.put("quota_group", commune.quotaGroup().orElse(""));
    writer.put(HeadReader.ROLES, new TreeMap<>(commune.roles()));
    return writer.text.toString();
  }

  private void put(String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private void put(String key, Map<String, String> values) {
    if (!values.isEmpty()) {
      text.append(key).append(":\n");
      values.forEach(
          (name, value) ->
              text.append("  ")
                  .append(quoted(name))
                  .append(": ")
                  .append(quoted(value))
                  .append('\n'));
    }
  }

  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else if (isUnprintable(character)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      } else {
        quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }

  // Line breaks of any kind would be folded by YAML, and it allows no control characters.
  private static boolean isUnprintable(char character) {
    return Character.isISOControl(character)
        || character == '\u2028'
        || character == '\u2029'
        || character == '\uFEFF'
        || character >= '\uFFFE';
  }
}
