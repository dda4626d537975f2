package vn.xeploai.conclusions;

import java.util.List;
import java.util.stream.Stream;

/**
 * In what a rulebook differs from the one that ships under its id; nothing where it is that one, or
 * none ships under it.
 *
 * @param files the files that differ, are added or are missing
 * @param parameters the parameters that differ, with both values where these do: {@code NAME: 100 →
 *     80}
 * @param rules the ids of rules that differ, are added or are missing
 */
public record Departure(List<String> files, List<String> parameters, List<String> rules) {
  /** No difference. */
  public static final Departure NONE = new Departure(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Departure {
    files = List.copyOf(files);
    parameters = List.copyOf(parameters);
    rules = List.copyOf(rules);
  }

  /** What differs, by name: numbers and rules, else files. */
  public String text() {
    List<String> named = Stream.concat(parameters.stream(), rules.stream()).toList();
    return String.join(", ", named.isEmpty() ? files : named);
  }

  /** Whether nothing differs. */
  public boolean none() {
    return files.isEmpty();
  }
}
