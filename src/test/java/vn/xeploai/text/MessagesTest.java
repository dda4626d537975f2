package vn.xeploai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two bundles say the same things. */
class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
  private static final Pattern KEY = Pattern.compile("\"((?:problem|hint)\\.[a-z.-]+)\"");

  private final Messages vietnamese = Messages.in(Language.VI);
  private final Messages english = Messages.in(Language.EN);

  @Test
  void bothHaveTheSameKeys() {
    assertEquals(vietnamese.keys(), english.keys());
  }

  @Test
  void bothUseTheSameArguments() {
    for (String key : vietnamese.keys()) {
      assertEquals(places(english.sentence(key)), places(vietnamese.sentence(key)), key);
    }
  }

  @Test
  void argumentsArePutInAsTheyAre() {
    Message message = Message.of("problem.number", "{1} $0 \\ 'x'");

    assertEquals("“{1} $0 \\ 'x'” không phải là số.", vietnamese.of(message));
    assertEquals("“{1} $0 \\ 'x'” is not a number.", english.of(message));
  }

  @Test
  void anUnknownKeyIsAFault() {
    Message message = Message.of("problem.nobody-knows");

    assertThrows(IllegalArgumentException.class, () -> vietnamese.of(message));
  }

  @Test
  void aMissingArgumentIsAFault() {
    Message message = Message.of("problem.number");

    assertThrows(IllegalArgumentException.class, () -> vietnamese.of(message));
  }

  // Keys with two endings, such as hint.word.closest, stand in the sources without them.
  @Test
  void everyProblemInTheSourcesHasItsSentence() throws IOException {
    Set<String> used = keysInSources();
    assertFalse(used.isEmpty());
    for (String key : used) {
      assertTrue(vietnamese.keys().stream().anyMatch(k -> k.equals(key) || isEnded(k, key)), key);
    }
    for (String key : vietnamese.keys()) {
      if (key.startsWith("problem.") || key.startsWith("hint.")) {
        assertTrue(used.stream().anyMatch(k -> k.equals(key) || isEnded(key, k)), key);
      }
    }
  }

  private static boolean isEnded(String key, String stem) {
    String beginning = stem.endsWith(".") ? stem : stem + ".";
    return key.startsWith(beginning) && key.indexOf('.', beginning.length()) < 0;
  }

  private static Set<String> keysInSources() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/xeploai"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(source)).results().forEach(r -> keys.add(r.group(1)));
      }
    }
    return keys;
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
