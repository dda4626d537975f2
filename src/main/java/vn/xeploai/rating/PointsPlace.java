package vn.xeploai.rating;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Optional;
import vn.xeploai.facts.Points;

/**
 * Where points lie among the numbers of a rulebook. Criteria only hold the sum of points against
 * such a number, so that two sums between the same two of them, or both at one, are judged alike.
 * Points that are not reported in full are known by what there is of them.
 *
 * @param common the points of the common criteria, where those of the results are missing
 * @param results the points of the results, where those of the common criteria are missing
 * @param whole whether there is a sum
 * @param bound the greatest number that the sum reaches, where there is such a number
 * @param at whether the sum is that number
 */
record PointsPlace(
    Optional<BigDecimal> common,
    Optional<BigDecimal> results,
    boolean whole,
    Optional<BigDecimal> bound,
    boolean at) {
  /** Where the points of a row lie. */
  static PointsPlace of(Points row, NavigableSet<BigDecimal> bounds) {
    if (row.common().isEmpty() || row.results().isEmpty()) {
      return new PointsPlace(row.common(), row.results(), false, Optional.empty(), false);
    }
    BigDecimal sum = row.common().get().add(row.results().get());
    Optional<BigDecimal> bound = Optional.ofNullable(bounds.floor(sum));
    return new PointsPlace(
        Optional.empty(),
        Optional.empty(),
        true,
        bound,
        bound.filter(one -> one.compareTo(sum) == 0).isPresent());
  }
}
