package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A copy of {@code rules/qd124} and what it shares, to which a test does what it is about. */
record RuleFolder(Path path) {
  static RuleFolder in(Path parent) {
    copy(Path.of("rules/common"), parent.resolve("common"));
    copy(Path.of("rules/qd124"), parent.resolve("qd124"));
    return new RuleFolder(parent.resolve("qd124"));
  }

  /** Changes the text of a file where it first stands. */
  RuleFolder change(String file, String before, String after) {
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    int at = text.indexOf(before);
    assertTrue(at >= 0, before);
    return write(
        file,
        (text.substring(0, at) + after + text.substring(at + before.length()))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** Adds text at the end of a file, or a new file. */
  RuleFolder append(String file, String text) {
    byte[] before = Files.exists(path.resolve(file)) ? bytes(file) : new byte[0];
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    byte[] after = Arrays.copyOf(before, before.length + more.length);
    System.arraycopy(more, 0, after, before.length, more.length);
    return write(file, after);
  }

  RuleFolder write(String file, byte[] bytes) {
    try {
      Files.write(path.resolve(file), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String file) {
    try {
      return Files.readAllBytes(path.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why it cannot be used. */
  List<RuleProblem> problems() {
    return placed().stream()
        .map(
            one ->
                problem(one.file(), one.line(), one.key(), one.arguments().toArray(String[]::new)))
        .toList();
  }

  /** Why it cannot be used, with columns and the names of rules. */
  List<RuleProblem> placed() {
    return assertThrows(InvalidRulebook.class, () -> Rulebooks.named(path.toString())).problems();
  }

  /** The line, from 1, on which a text first stands. */
  int line(String file, String text) {
    List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError(text);
  }

  static RuleProblem problem(String file, int line, String key, String... arguments) {
    return new RuleProblem(file, line, key, List.of(arguments));
  }

  private static void copy(Path from, Path into) {
    try (Stream<Path> files = Files.list(from)) {
      Files.createDirectories(into);
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
