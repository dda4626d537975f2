package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param file the file, below {@code rules/}
 * @param name the name
 * @param above the line above it
 * @param head what stands before {@code when}
 * @param when the conditions
 * @param then the consequence
 */
record RuleText(String file, String name, String above, String head, String when, String then) {
  private static final Path RULES = Path.of("rules");

  /** All rules of all DRL files. */
  static List<RuleText> all() {
    return files().stream().flatMap(file -> of(file).stream()).toList();
  }

  /** All DRL files. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a line of metadata. */
  String metadata(String key) {
    return head.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("@" + key + "(\"") && line.endsWith("\")"))
        .map(line -> line.substring(key.length() + 3, line.length() - 2))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }

  private static List<RuleText> of(Path file) {
    List<RuleText> rules = new ArrayList<>();
    List<String> lines = text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("rule \"")) {
        int when = next(lines, "when", i);
        int then = next(lines, "then", when);
        int end = next(lines, "end", then);
        rules.add(
            new RuleText(
                RULES.relativize(file).toString().replace('\\', '/'),
                lines.get(i).substring(6, lines.get(i).length() - 1),
                i == 0 ? "" : lines.get(i - 1),
                String.join("\n", lines.subList(i + 1, when)),
                String.join("\n", lines.subList(when + 1, then)),
                String.join("\n", lines.subList(then + 1, end))));
      }
    }
    return rules;
  }

  private static int next(List<String> lines, String word, int from) {
    int at = lines.subList(from, lines.size()).indexOf(word);
    if (at < 0) {
      throw new AssertionError(word + " after " + lines.get(from));
    }
    return from + at;
  }
}
