package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Quantity;

/**
 * A known figure that is held against a bound which moved, and lies on one side of the old bound
 * and the new one.
 *
 * @param subject whose figure it is
 * @param actual the figure
 * @param from the old bound
 * @param to the new bound
 * @param gap how far the figure lies from the closer of the two
 */
record Between(String subject, Quantity actual, BigDecimal from, BigDecimal to, Fraction gap) {
  /** The one that lies closest; none where one lies between the bounds, or none is a number. */
  static Optional<Between> closest(List<Shift> shifts) {
    List<Between> all = new ArrayList<>();
    for (Shift shift : shifts) {
      if (shift.before().isEmpty() || shift.after().isEmpty()) {
        return Optional.empty();
      }
      List<Condition> earlier = shift.before().get().condition().simple();
      List<Condition> later = shift.after().get().condition().simple();
      if (earlier.size() != later.size() || shift.findsOtherwise()) {
        return Optional.empty();
      }
      for (int i = 0; i < earlier.size(); i++) {
        if (!earlier.get(i).required().equals(later.get(i).required())) {
          Optional<Between> one = of(shift.any().subject(), earlier.get(i), later.get(i));
          if (one.isEmpty()) {
            return Optional.empty();
          }
          if (isKnown(later.get(i).actual())) {
            all.add(one.get());
          }
        }
      }
    }
    return all.stream()
        .min(Comparator.comparing(Between::gap).thenComparing(Between::subject))
        .filter(closest -> closest.gap().numerator().signum() >= 0);
  }

  private static boolean isKnown(Quantity actual) {
    return ends(actual).filter(ends -> ends.get(0).compareTo(ends.get(1)) == 0).isPresent();
  }

  private static Optional<Between> of(String subject, Condition earlier, Condition later) {
    if (earlier.outcome() != later.outcome()
        || !(bound(earlier) instanceof Quantity.Amount was)
        || !(bound(later) instanceof Quantity.Amount is)) {
      return Optional.empty();
    }
    return ends(later.actual())
        .map(
            ends ->
                new Between(
                    subject,
                    later.actual(),
                    was.low(),
                    is.low(),
                    apart(ends, was.low(), is.low())));
  }

  private static Quantity bound(Condition condition) {
    return condition.required().get(0).bound();
  }

  /** Below zero where a part of the figure lies between the bounds. */
  private static Fraction apart(List<Fraction> ends, BigDecimal was, BigDecimal is) {
    Fraction above = minus(ends.get(0), was.max(is));
    Fraction below = minus(Fraction.of(was.min(is)), ends.get(1));
    return above.compareTo(below) >= 0 ? above : below;
  }

  private static Fraction minus(Fraction one, BigDecimal other) {
    return minus(one, Fraction.of(other));
  }

  private static Fraction minus(Fraction one, Fraction other) {
    return new Fraction(
        one.numerator()
            .multiply(other.denominator())
            .subtract(other.numerator().multiply(one.denominator())),
        one.denominator().multiply(other.denominator()));
  }

  private static Optional<List<Fraction>> ends(Quantity actual) {
    if (actual instanceof Quantity.Share share) {
      return Optional.of(
          share.of() == 0
              ? List.of(Fraction.of(BigDecimal.ZERO), Fraction.of(BigDecimal.ZERO))
              : List.of(percent(share.low(), share.of()), percent(share.high(), share.of())));
    }
    return actual instanceof Quantity.Amount amount
        ? Optional.of(List.of(Fraction.of(amount.low()), Fraction.of(amount.high())))
        : Optional.empty();
  }

  private static Fraction percent(int count, int of) {
    return new Fraction(BigDecimal.valueOf(count).movePointRight(2), BigDecimal.valueOf(of));
  }
}
