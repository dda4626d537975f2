package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Source;

/** Rows are found in whatever order subjects are asked about. */
class BySubjectTest {
  private static List<Points> rows(List<String> subjects) {
    return IntStream.range(0, subjects.size())
        .mapToObj(
            i ->
                new Points(
                    subjects.get(i),
                    Optional.empty(),
                    Optional.empty(),
                    new Source("points.csv", i + 2)))
        .toList();
  }

  private static List<Integer> lines(List<Points> rows) {
    return rows.stream().map(row -> row.source().line()).toList();
  }

  @Test
  void everySubjectHasItsRowsAndNobodyElseAny() {
    BySubject<Points> table = BySubject.of(rows(List.of("B1", "B1", "B2", "D1")));
    assertEquals(List.of(), lines(table.about("A1")));
    assertEquals(List.of(2, 3), lines(table.about("B1")));
    assertEquals(List.of(2, 3), lines(table.about("B1")));
    assertEquals(List.of(4), lines(table.about("B2")));
    assertEquals(List.of(), lines(table.about("C1")));
    assertEquals(List.of(5), lines(table.about("D1")));
    assertEquals(List.of(), lines(table.about("E1")));
    assertEquals(List.of(2, 3), lines(table.about("B1")));
  }

  @Test
  void anEmptyTableHasNone() {
    assertEquals(List.of(), lines(BySubject.of(rows(List.of())).about("B1")));
  }

  /** Asked by chance, it answers as a search of the whole table does. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void inAnyOrder(long seed) {
    Random random = new Random(seed);
    List<String> subjects =
        Stream.generate(() -> "M" + random.nextInt(40)).limit(60).sorted().toList();
    List<Points> rows = rows(subjects);
    BySubject<Points> table = BySubject.of(rows);
    for (int i = 0; i < 500; i++) {
      String asked = "M" + random.nextInt(45);
      assertEquals(
          lines(rows.stream().filter(row -> row.subject().equals(asked)).toList()),
          lines(table.about(asked)),
          asked);
    }
  }
}
