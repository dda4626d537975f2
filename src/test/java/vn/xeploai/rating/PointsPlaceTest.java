package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Source;

/** Sums of points that a criterion can tell apart lie at different places; others at the same. */
class PointsPlaceTest {
  private static final NavigableSet<BigDecimal> BOUNDS =
      new TreeSet<>(Stream.of("50", "70", "90").map(BigDecimal::new).toList());

  @ParameterizedTest
  @CsvSource({"20,20,0,49.99", "0,0,1,48", "25,25,20,30.0", "25.5,25,30,39.99", "30,60.01,30,70"})
  void sumsOnTheSameSideOfEveryBound(String common, String results, String one, String other) {
    assertEquals(place(common, results), place(one, other));
  }

  @ParameterizedTest
  @CsvSource({"25,24.99", "25,25.01", "30,40", "30,39.99", "30,60"})
  void sumsOnTheTwoSidesOfABoundOrAtIt(String common, String results) {
    assertNotEquals(place("25", "25"), place(common, results));
  }

  @Test
  void whatIsNotReportedIsNoSum() {
    List<PointsPlace> places =
        List.of(
            of(Optional.empty(), Optional.empty()),
            of(Optional.of("0"), Optional.empty()),
            of(Optional.empty(), Optional.of("0")),
            of(Optional.of("1"), Optional.empty()),
            place("0", "0"));
    assertEquals(places.size(), places.stream().distinct().count(), places.toString());
  }

  private static PointsPlace place(String common, String results) {
    return of(Optional.of(common), Optional.of(results));
  }

  private static PointsPlace of(Optional<String> common, Optional<String> results) {
    return PointsPlace.of(
        new Points(
            "m", common.map(BigDecimal::new), results.map(BigDecimal::new), new Source("", 0)),
        BOUNDS);
  }
}
