package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Truth;

/**
 * What a criterion found or asks. Amounts are ranges: everything that is not known makes a share a
 * range, and a complete dossier is the case where both ends are equal.
 */
public sealed interface Quantity {
  /**
   * The amount for people, with a decimal point: {@code 86.67 %}, {@code 80..90 %}, {@code Tốt}.
   * Percentages have at most two decimals, rounded half up.
   */
  String text();

  /**
   * A share, as whole counts.
   *
   * @param low those that certainly count
   * @param high those that may count
   * @param of all, from 0; a share of nothing is 0 %
   * @param counted the units behind the counts
   * @param missing the addresses of the facts that keep it a range
   */
  record Share(int low, int high, int of, Counted counted, List<String> missing)
      implements Quantity {
    /** Sorts the addresses. */
    public Share {
      missing = Address.inOrder(missing);
    }

    /** The share of these units. */
    public static Share of(Counted counted, List<String> missing) {
      int low = counted.in().size();
      return new Share(low, low + counted.open().size(), counted.size(), counted, missing);
    }

    /** Whether the share is at least {@code percent}. */
    public Truth atLeast(BigDecimal percent) {
      return range(reaches(low, percent) >= 0, reaches(high, percent) >= 0);
    }

    /** Whether the share is above {@code percent}. */
    public Truth above(BigDecimal percent) {
      return range(reaches(low, percent) > 0, reaches(high, percent) > 0);
    }

    /** The rest of the whole: what is not counted. */
    public Share rest() {
      return new Share(
          of - high,
          of - low,
          of,
          new Counted(counted.sort(), counted.as(), counted.out(), counted.open(), counted.in()),
          missing);
    }

    /** The counts: {@code 18/21}, or {@code 17..18/21}. */
    public String counts() {
      return (low == high ? low : low + ".." + high) + "/" + of;
    }

    @Override
    public String text() {
      return Quantity.range(percent(low), percent(high)) + " %";
    }

    private int reaches(int count, BigDecimal percent) {
      return BigDecimal.valueOf(count)
          .movePointRight(2)
          .compareTo(percent.multiply(BigDecimal.valueOf(of)));
    }

    private static Truth range(boolean certainly, boolean possibly) {
      if (certainly) {
        return Truth.YES;
      }
      return possibly ? Truth.UNKNOWN : Truth.NO;
    }

    private BigDecimal percent(int count) {
      if (of == 0) {
        return BigDecimal.ZERO;
      }
      return BigDecimal.valueOf(count)
          .movePointRight(2)
          .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
  }

  /**
   * A number between two bounds.
   *
   * @param low the least it can be
   * @param high the most it can be
   * @param unitName the unit, empty where it has none
   * @param missing the addresses of the facts that keep it a range
   */
  record Amount(BigDecimal low, BigDecimal high, String unitName, List<String> missing)
      implements Quantity {
    /** Sorts the addresses. */
    public Amount {
      missing = Address.inOrder(missing);
    }

    @Override
    public String text() {
      return Quantity.range(low, high) + (unitName.isEmpty() ? "" : " " + unitName);
    }
  }

  /**
   * A level.
   *
   * @param span its bounds
   * @param missing the addresses of the facts that keep it open
   */
  record Levels(Span span, List<String> missing) implements Quantity {
    /** Sorts the addresses. */
    public Levels {
      missing = Address.inOrder(missing);
    }

    @Override
    public String text() {
      return span.toString();
    }
  }

  /**
   * The worst of several marks that are known.
   *
   * @param mark the mark
   * @param grades the grades the criterion speaks of, or may speak of
   * @param missing the addresses of marks that are not known
   */
  record Worst(Grade.Mark mark, List<Grade> grades, List<String> missing) implements Quantity {
    /** Copies the grades, and sorts the addresses. */
    public Worst {
      grades = List.copyOf(grades);
      missing = Address.inOrder(missing);
    }

    @Override
    public String text() {
      return mark.title();
    }
  }

  /**
   * Yes, no or unknown.
   *
   * @param truth the answer
   * @param counted the units that say so
   * @param missing the addresses of the facts that keep it unknown
   */
  record Answer(Truth truth, Counted counted, List<String> missing) implements Quantity {
    /** Sorts the addresses. */
    public Answer {
      missing = Address.inOrder(missing);
    }

    /** Whether any of these units says yes. */
    public static Answer any(Counted counted, List<String> missing) {
      if (!counted.in().isEmpty()) {
        return new Answer(Truth.YES, counted, List.of());
      }
      return counted.open().isEmpty()
          ? new Answer(Truth.NO, counted, List.of())
          : new Answer(Truth.UNKNOWN, counted, missing);
    }

    @Override
    public String text() {
      return truth.name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Several quantities that one condition joins.
   *
   * @param parts at least two
   */
  record Joined(List<Quantity> parts) implements Quantity {
    @Override
    public String text() {
      return parts.stream().map(Quantity::text).reduce((a, b) -> a + "; " + b).orElse("");
    }
  }

  /**
   * Not reported.
   *
   * @param missing the addresses of the facts that would tell
   */
  record Unreported(List<String> missing) implements Quantity {
    /** Sorts the addresses. */
    public Unreported {
      missing = Address.inOrder(missing);
    }

    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A rank under the quota.
   *
   * @param best the best rank it can be, from 1
   * @param worst the worst rank it can be
   * @param candidates candidates for certain, and all who may be
   * @param missing the addresses of what keeps the place open
   */
  record Placed(int best, int worst, Place.Bounds candidates, List<String> missing)
      implements Quantity {
    /** Sorts the addresses. */
    public Placed {
      missing = Address.inOrder(missing);
    }

    @Override
    public String text() {
      return new Place.Bounds(best, worst).text();
    }
  }

  /**
   * The places under the quota.
   *
   * @param places how many there are
   * @param percent of the base, in per cent
   * @param base what the places are a share of
   * @param reading how the base is read
   * @param rounding how a part of a place is rounded; told where it is not cut off
   */
  record Ceiling(
      Place.Bounds places,
      BigDecimal percent,
      Place.Bounds base,
      QuotaReading reading,
      QuotaRounding rounding)
      implements Quantity {
    @Override
    public String text() {
      String rounded = rounding == QuotaRounding.DOWN ? "" : ", " + rounding.word();
      return "%s (%s %%, N = %s, %s%s)"
          .formatted(places.text(), plain(percent), base.text(), reading.word(), rounded);
    }
  }

  /** Cannot be asked of this subject. */
  record NotApplicable() implements Quantity {
    @Override
    public String text() {
      return "";
    }
  }

  /** A level as a quantity. */
  static Quantity level(Level level) {
    return new Levels(Span.of(level), List.of());
  }

  /** A mark as a quantity. */
  static Quantity mark(Grade.Mark mark) {
    return new Worst(mark, List.of(), List.of());
  }

  /** The addresses of the facts that keep this quantity open; none where it is known. */
  default List<String> missing() {
    return this instanceof Joined joined
        ? Address.inOrder(joined.parts().stream().flatMap(part -> part.missing().stream()).toList())
        : List.of();
  }

  /** The counts behind a share, empty for everything else. */
  default String ofText() {
    return Stream.of(this)
        .flatMap(part -> part instanceof Joined joined ? joined.parts().stream() : Stream.of(part))
        .map(Quantity::counted)
        .filter(counts -> !counts.isEmpty())
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private static String counted(Quantity quantity) {
    if (quantity instanceof Share share) {
      return share.counts();
    }
    return quantity instanceof Placed placed
        ? placed.text() + "/" + placed.candidates().text()
        : "";
  }

  private static String range(BigDecimal low, BigDecimal high) {
    return low.compareTo(high) == 0 ? plain(low) : plain(low) + ".." + plain(high);
  }

  /** A number as people write it: no exponent, no zeros at the end of the decimals. */
  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
