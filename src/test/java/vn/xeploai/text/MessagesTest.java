package vn.xeploai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.explain.Distance;
import vn.xeploai.explain.LeftOut;
import vn.xeploai.explain.TargetGap;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Standing;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rulebook.Rulebooks;

/** Both languages say the same, and all that the code asks for and nothing else. */
class MessagesTest {
  private static final Messages VI = Messages.in(Language.VI);
  private static final Messages EN = Messages.in(Language.EN);
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  /** A key as a literal of the code; one that ends with a point is completed by a word. */
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z-]+(?:\\.[A-Za-z0-9-]+)*\\.|[a-z-]+(?:\\.[A-Za-z0-9-]+)+)\"");

  /** The rooms whose keys are named whole by the code; those of others are put together. */
  private static final Set<String> NAMED_WHOLE =
      Set.of("rulebook", "rating", "cli", "table", "rules", "waiver", "template", "generate");

  private static final Set<String> PUT_TOGETHER =
      Set.of(
          "why",
          "why-not",
          "archive",
          "column",
          "example",
          "naming",
          "exempt",
          "form",
          "left-out",
          "level-name",
          "levels",
          "scenario",
          "sheet",
          "sweep",
          "whatif");

  private static final Set<String> PROBLEMS = Set.of("problem", "hint", "edit", "change");

  private static final Set<String> PARAMETERS =
      Rulebooks.shipped().stream()
          .flatMap(id -> Rulebooks.named(id).parameters().keySet().stream())
          .collect(Collectors.toSet());

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertEquals(VI.keys(), EN.keys());
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    assertEquals(places(VI), places(EN));
  }

  @Test
  void argumentsArePutInAsTheyAre() {
    Message message = Message.of("problem.number", "{1} $0 \\ 'x'");

    assertEquals("“{1} $0 \\ 'x'” không phải là số.", VI.of(message));
    assertEquals("“{1} $0 \\ 'x'” is not a number.", EN.of(message));
  }

  @Test
  void anUnknownKeyIsAFault() {
    Message message = Message.of("problem.nobody-knows");

    assertThrows(IllegalArgumentException.class, () -> VI.of(message));
  }

  @Test
  void aMissingArgumentIsAFault() {
    Message message = Message.of("problem.number");

    assertThrows(IllegalArgumentException.class, () -> VI.of(message));
  }

  @Test
  void everyWordOfAnEnumIsThere() {
    assertWords("warning.", Warning.Code.values());
    assertWords("kind.", SubjectKind.values());
    assertWords("mark.", Verdict.values());
    assertWords("form.outcome.", Verdict.values());
    assertWords("form.reward.heading.", Recommendation.Kind.values());
    assertWords("form.column.form-of.", Recommendation.Kind.values());
    assertWords("level-name.", Level.values());
    assertWords("exempt.", Member.Exemption.values());
    assertWords("left-out.", LeftOut.Reason.values());
    assertWords("why.outcome.", Outcome.values());
    assertWords("why.case.", Outcome.values());
    assertWords("why.unit.", Counted.Sort.values());
    assertWords("why.tally.", Tally.Sort.values());
    assertWords("why.place.", Place.Decision.values());
    assertWords("why.decision.", Place.Decision.values());
    assertWords("why.reading.", QuotaReading.values());
    assertWords("why.short.", Distance.Measure.values());
    assertWords("why.spare.", Distance.Measure.values());
    assertWords("why.gap.", TargetGap.Side.values());
    assertWords("standing.", Standing.values());
  }

  @Test
  void everyRecommendationIsThereForTheReasonsItHas() {
    assertEquals(
        Set.of(
            "recommendation.REWARD.LEVEL",
            "recommendation.REWARD.TARGETS",
            "recommendation.HIGHER_REWARD.FIVE_YEARS",
            "recommendation.CRITICISM.LEVEL",
            "recommendation.CRITICISM.TARGETS"),
        keys("recommendation."));
    for (Recommendation.Kind kind : Recommendation.Kind.values()) {
      assertNotEquals(Set.of(), keys("recommendation." + kind + "."), kind.name());
    }
  }

  @Test
  void everyKeyOfTheCodeIsThere() throws IOException {
    assertEquals(
        List.of(),
        literals().stream()
            .filter(key -> NAMED_WHOLE.contains(room(key)) && !key.endsWith("."))
            .filter(key -> !VI.keys().contains(key))
            .toList());
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> used = literals();
    assertEquals(
        List.of(),
        VI.keys().stream()
            .filter(key -> NAMED_WHOLE.contains(room(key)))
            .filter(key -> !used.contains(key))
            .toList());
  }

  /** Rooms of which some keys are put together from a beginning and a word. */
  @Test
  void everyKeyThatIsPutTogetherHasItsBeginningInTheCode() throws IOException {
    Set<String> used = literals();
    assertEquals(
        List.of(),
        VI.keys().stream()
            .filter(key -> PUT_TOGETHER.contains(room(key)))
            .filter(
                key ->
                    !used.contains(key)
                        && used.stream().noneMatch(k -> k.endsWith(".") && key.startsWith(k)))
            .toList());
    assertEquals(
        List.of(),
        used.stream()
            .filter(key -> PUT_TOGETHER.contains(room(key)))
            .filter(key -> !PARAMETERS.contains(key))
            .filter(key -> VI.keys().stream().noneMatch(k -> k.equals(key) || k.startsWith(key)))
            .toList());
  }

  // Keys with two endings, such as hint.word.closest, stand in the sources without them.
  @Test
  void everyProblemOfTheCodeHasItsSentenceAndEverySentenceItsProblem() throws IOException {
    Set<String> used =
        literals().stream().filter(key -> PROBLEMS.contains(room(key))).collect(Collectors.toSet());
    for (String key : used) {
      assertTrue(VI.keys().stream().anyMatch(k -> k.equals(key) || isEnded(k, key)), key);
    }
    for (String key : VI.keys()) {
      if (PROBLEMS.contains(room(key))) {
        assertTrue(used.stream().anyMatch(k -> k.equals(key) || isEnded(key, k)), key);
      }
    }
  }

  private static boolean isEnded(String key, String stem) {
    String beginning = stem.endsWith(".") ? stem : stem + ".";
    return key.startsWith(beginning) && key.indexOf('.', beginning.length()) < 0;
  }

  private static void assertWords(String prefix, Enum<?>[] words) {
    assertEquals(
        Arrays.stream(words).map(word -> prefix + word.name()).collect(Collectors.toSet()),
        keys(prefix));
  }

  private static Set<String> keys(String prefix) {
    return VI.keys().stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
  }

  private static String room(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static SortedMap<String, SortedSet<String>> places(Messages messages) {
    SortedMap<String, SortedSet<String>> places = new TreeMap<>();
    for (String key : messages.keys()) {
      places.put(
          key,
          PLACE
              .matcher(messages.sentence(key))
              .results()
              .map(place -> place.group())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return places;
  }

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        LITERAL
            .matcher(Files.readString(source))
            .results()
            .map(literal -> literal.group(1))
            .filter(literal -> !literal.endsWith(".csv"))
            .forEach(literals::add);
      }
    }
    return literals;
  }
}
