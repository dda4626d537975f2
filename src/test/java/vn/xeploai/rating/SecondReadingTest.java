package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;

/** Rules and the independent second reading in plain Java agree on everything. */
class SecondReadingTest {
  private static final int DOSSIERS = 2_000;

  @Test
  void theyAgreeOnEveryTargetFindingMeritRatingAndRecommendation() {
    Map<Long, List<String>> differences = new TreeMap<>();
    LongStream.range(0, DOSSIERS)
        .forEach(
            seed -> {
              List<String> found = Readings.differences(RandomDossiers.of(seed));
              if (!found.isEmpty()) {
                differences.put(seed, found);
              }
            });
    assertEquals(Map.of(), differences);
  }

  @Test
  void theyStartFromTheSameNumbers() {
    Oracle.defaults()
        .forEach(
            (name, value) ->
                assertEquals(
                    value,
                    java.util.Objects.requireNonNull(
                            Readings.RULEBOOK.parameters().get(name), name)
                        .value(),
                    name));
  }
}
