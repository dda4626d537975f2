package vn.xeploai.batch;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dossiers whose answers could not stand beside each other on every system: their names differ in
 * capital letters or in the Unicode form only, or one is a folder where another's answer is a file.
 */
final class Clashes {
  private Clashes() {}

  /** The names of these dossiers, where each gets an answer of an ending; else of the same name. */
  static Set<String> among(Collection<String> names, Optional<String> ending) {
    Map<String, Set<String>> takers = new HashMap<>();
    Set<String> clashing = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        clashing.add(name);
      }
      ending.ifPresent(
          one -> takers.computeIfAbsent(key(name + "." + one), key -> new HashSet<>()).add(name));
    }
    takers.values().stream().filter(all -> all.size() > 1).forEach(clashing::addAll);
    for (String name : names) {
      for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
        Set<String> files = takers.getOrDefault(key(name.substring(0, at)), Set.of());
        if (!files.isEmpty()) {
          clashing.addAll(files);
          clashing.add(name);
        }
      }
    }
    return clashing;
  }

  private static String key(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
