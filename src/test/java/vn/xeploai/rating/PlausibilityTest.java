package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.facts.Requirement;

/** Results that are hardly meant so, at the bounds and on both sides of them. */
class PlausibilityTest {
  @ParameterizedTest
  @CsvSource({
    "%,AT_LEAST,95,0.965,PERCENT_AS_FRACTION",
    "%,AT_LEAST,95,1,PERCENT_AS_FRACTION",
    "%,AT_LEAST,95,1.01,TENTH_OF_THRESHOLD",
    "%,AT_LEAST,95,9.5,TENTH_OF_THRESHOLD",
    "%,AT_LEAST,95,9.51,none",
    "%,AT_LEAST,95,0,none",
    "%,AT_LEAST,95,100,none",
    "%,AT_LEAST,95,100.01,SHARE_ABOVE_ALL",
    "%,AT_LEAST,100,112,none",
    "%,AT_MOST,1.5,0.1,none",
    "%,AT_MOST,1.5,15,TEN_TIMES_THRESHOLD",
    "%,AT_MOST,1.5,14.9,none",
    "tấn,AT_LEAST,56100,5610,TENTH_OF_THRESHOLD",
    "tấn,AT_LEAST,56100,5611,none",
    "tấn,MORE_THAN,56100,560999,none",
    "tấn,MORE_THAN,56100,561000,TEN_TIMES_THRESHOLD",
    "tấn,AT_LEAST,0,5,none"
  })
  void aResultIsDoubted(
      String unit,
      Requirement.Comparison comparison,
      BigDecimal threshold,
      BigDecimal number,
      String expected) {
    Requirement.Bound bound =
        new Requirement.Bound(comparison, threshold, Optional.empty(), Optional.empty());
    assertEquals(expected, Plausibility.doubt(unit, bound, number).map(Enum::name).orElse("none"));
  }
}
