package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a criterion can tell apart lies at different places; other things lie at the same. */
class ScaleTest {
  private static final List<BigDecimal> NUMBERS =
      Stream.of("50", "70", "70.0", "90").map(BigDecimal::new).toList();

  private static final Scale SCALE = Scale.of(NUMBERS, NUMBERS);

  @ParameterizedTest
  @CsvSource({"0,49.99", "50,50.0", "50.01,69.99", "70,70.00", "90.01,100"})
  void amountsOnTheSameSideOfEveryNumber(BigDecimal one, BigDecimal other) {
    assertEquals(SCALE.place(one), SCALE.place(other));
  }

  @ParameterizedTest
  @CsvSource({"49.99,50", "50,50.01", "49.99,50.01", "69.99,70.01", "90,90.01"})
  void amountsOnTheTwoSidesOfANumberOrAtIt(BigDecimal one, BigDecimal other) {
    assertNotEquals(SCALE.place(one), SCALE.place(other));
  }

  @ParameterizedTest
  @CsvSource({"1,2,2,4", "51,100,69,100", "7,10,70,100", "0,3,9,100", "91,100,3,3"})
  void sharesOnTheSameSideOfEveryNumber(int count, int of, int other, int ofOther) {
    assertEquals(SCALE.place(count, of), SCALE.place(other, ofOther));
  }

  /** Also of the rest: 30 % is where the rest is 70 %. */
  @ParameterizedTest
  @CsvSource({"1,2,49,100", "7,10,69,100", "3,10,29,100", "3,10,31,100", "1,10,9,100"})
  void sharesOnTheTwoSidesOfANumberOrAtIt(int count, int of, int other, int ofOther) {
    assertNotEquals(SCALE.place(count, of), SCALE.place(other, ofOther));
  }

  /** As precise as a number of a rulebook may be, and with as many as a cell may say. */
  @ParameterizedTest
  @CsvSource({
    "66.666666666,2,3,67,100,66,100",
    "66.666666667,2,3,66,100,67,100",
    "50.000000001,1,2,499999999,999999998,51,100",
    "99.999999899,999999998,999999999,1,1,99,100",
    "99.999999999,999999998,999999999,99,100,1,1"
  })
  void sharesBesideNumbersWithManyDecimals(
      BigDecimal number, int count, int of, int same, int ofSame, int other, int ofOther) {
    Scale scale = Scale.of(List.of(), List.of(number));
    assertEquals(scale.place(same, ofSame), scale.place(count, of));
    assertNotEquals(scale.place(other, ofOther), scale.place(count, of));
  }
}
