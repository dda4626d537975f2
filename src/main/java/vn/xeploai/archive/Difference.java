package vn.xeploai.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A value that two runs have differently.
 *
 * @param path what it is, such as {@code ratings/CB05/level}
 * @param before the value in the first run; empty where it has none
 * @param after the value in the second run; empty where it has none
 */
public record Difference(String path, String before, String after) {
  /** All values that differ, by path. */
  static List<Difference> between(
      SortedMap<String, String> before, SortedMap<String, String> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String path : paths) {
      String one = before.getOrDefault(path, "");
      String other = after.getOrDefault(path, "");
      if (!one.equals(other) || before.containsKey(path) != after.containsKey(path)) {
        differences.add(new Difference(path, one, other));
      }
    }
    return differences;
  }
}
