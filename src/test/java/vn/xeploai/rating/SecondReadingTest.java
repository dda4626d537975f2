package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Rules and the independent second reading in plain Java agree on everything. */
class SecondReadingTest {
  private static final int DOSSIERS = 2_000;

  @Test
  void theyAgreeUnderOtherNumbersToo() {
    assertEquals(
        Map.of(),
        differences(LongStream.range(DOSSIERS, DOSSIERS + 1_000), RandomDossiers::parameters));
  }

  @Test
  void theyAgreeOnEveryTargetFindingMeritRatingAndRecommendation() {
    assertEquals(Map.of(), differences(LongStream.range(0, DOSSIERS), seed -> Oracle.defaults()));
  }

  private static Map<Long, List<String>> differences(
      LongStream seeds, LongFunction<Map<String, String>> parameters) {
    Map<Long, List<String>> differences = new TreeMap<>();
    seeds.forEach(
        seed -> {
          List<String> found =
              Readings.differences(RandomDossiers.of(seed), parameters.apply(seed));
          if (!found.isEmpty()) {
            differences.put(seed, found);
          }
        });
    return differences;
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd366"})
  void theyAgreeOnTheOtherRulebooksToo(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    Map<Long, List<String>> differences = new TreeMap<>();
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Map<String, String> parameters =
          seed % 3 == 0 ? RandomDossiers.parameters(seed, id) : Oracle.defaults(id);
      List<String> found = Readings.differences(RandomDossiers.of(seed, id), rulebook, parameters);
      if (!found.isEmpty()) {
        differences.put(seed, found);
      }
    }
    assertEquals(Map.of(), differences);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void theyStartFromTheSameNumbers(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    Oracle.defaults(id)
        .forEach(
            (name, value) ->
                assertEquals(
                    value,
                    Objects.requireNonNull(rulebook.parameters().get(name), name).value(),
                    name));
  }
}
