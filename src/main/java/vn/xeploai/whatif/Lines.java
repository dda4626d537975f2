package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.QuotaRounding;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rulebook.Rulebook;

/** The figures a parameter is held against: where it passes none of them, nothing changes. */
final class Lines {
  private static final String QUOTA = "quota.percent";

  private final Set<String> criteria;
  private final String parameter;
  private final boolean whole;

  Lines(Rulebook rulebook, String parameter) {
    this.parameter = parameter;
    this.criteria =
        rulebook.readers(parameter).stream()
            .map(id -> rulebook.rules().get(id))
            .flatMap(Stream::ofNullable)
            .flatMap(rule -> rule.criterion().stream())
            .map(Rule.Criterion::key)
            .collect(Collectors.toCollection(TreeSet::new));
    this.whole = criteria.isEmpty() && !parameter.equals(QUOTA);
  }

  /** The figures as they stand in a live rating. */
  List<Fraction> in(LiveRating live, SweepRange range) {
    if (parameter.equals(QUOTA)) {
      return live.of(Quota.class).stream().flatMap(Lines::places).distinct().toList();
    }
    if (whole) {
      return integers(range);
    }
    return live.of(Finding.class).stream()
        .filter(finding -> criteria.contains(finding.key()))
        .flatMap(finding -> finding.condition().simple().stream())
        .flatMap(condition -> figures(condition.actual()))
        .distinct()
        .toList();
  }

  /** A number that no criterion is held against is compared with whole figures: years. */
  private static List<Fraction> integers(SweepRange range) {
    return Stream.iterate(
            range.from().setScale(0, RoundingMode.CEILING),
            number -> number.compareTo(range.to()) <= 0,
            number -> number.add(BigDecimal.ONE))
        .limit(SweepRange.MOST_STEPS)
        .map(Fraction::of)
        .toList();
  }

  private static Stream<Fraction> figures(Quantity actual) {
    if (actual instanceof Quantity.Share share) {
      return share.of() == 0
          ? Stream.of(Fraction.of(BigDecimal.ZERO))
          : Stream.of(percent(share.low(), share.of()), percent(share.high(), share.of()));
    }
    return actual instanceof Quantity.Amount amount
        ? Stream.of(Fraction.of(amount.low()), Fraction.of(amount.high()))
        : Stream.empty();
  }

  private static Fraction percent(int count, int of) {
    return new Fraction(BigDecimal.valueOf(count).movePointRight(2), BigDecimal.valueOf(of));
  }

  /** Where the number of places grows by one, for every base that is possible. */
  private static Stream<Fraction> places(Quota quota) {
    Place.Bounds base = quota.base();
    return IntStream.rangeClosed(Math.max(0, base.low() - 1), base.high() + 1)
        .boxed()
        .flatMap(
            all ->
                IntStream.rangeClosed(0, all)
                    .boxed()
                    .flatMap(places -> line(quota, places, all).stream()));
  }

  /** From which per cent on a base gives so many places, or half a place less where rounded up. */
  private static Optional<Fraction> line(Quota quota, int places, int all) {
    int halves = 2 * places - (quota.rounding() == QuotaRounding.NEAREST ? 1 : 0);
    int of = 2 * all - (quota.reading() == QuotaReading.GOOD ? halves : 0);
    return halves < 0 || of <= 0 ? Optional.empty() : Optional.of(percent(halves, of));
  }
}
