package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Span;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.text.Progress;

/**
 * A parameter's range cut into pieces on which nothing changes. Something can change only where the
 * parameter passes a figure it is held against; these figures are gathered until no new ones turn
 * up, and each is tried itself and between it and the next.
 */
final class Pieces {
  private final LiveRating live;
  private final SweepRange range;
  private final Progress progress;
  private final Lines lines;
  private final TreeMap<Fraction, Optional<BigDecimal>> critical = new TreeMap<>();
  private final Map<BigDecimal, SortedMap<String, Span>> known = new TreeMap<>();

  private Pieces(Ground ground, LiveRating live, SweepRange range, Progress progress) {
    this.live = live;
    this.range = range;
    this.progress = progress;
    this.lines = new Lines(ground.rulebook(), range.parameter());
  }

  static Pieces of(Ground ground, LiveRating live, SweepRange range, Progress progress) {
    Pieces pieces = new Pieces(ground, live, range, progress);
    pieces.add(Fraction.of(range.from()));
    pieces.add(Fraction.of(range.to()));
    pieces.find();
    return pieces;
  }

  /** What holds at every step. */
  List<Step> steps() {
    return range.values().stream().map(value -> new Step(List.of(value), at(value))).toList();
  }

  private void find() {
    int size;
    do {
      size = critical.size();
      for (BigDecimal value : values()) {
        tried(value);
      }
    } while (critical.size() > size);
  }

  /** Every critical value a parameter can have, and one value between each two. */
  private List<BigDecimal> values() {
    TreeSet<BigDecimal> values = new TreeSet<>();
    critical.values().forEach(decimal -> decimal.ifPresent(values::add));
    List<Fraction> all = List.copyOf(critical.keySet());
    for (int i = 1; i < all.size(); i++) {
      values.add(between(all.get(i - 1), all.get(i)));
    }
    return List.copyOf(values);
  }

  private SortedMap<String, Span> tried(BigDecimal value) {
    SortedMap<String, Span> levels = known.get(value);
    if (levels != null) {
      return levels;
    }
    live.set(range.parameter(), Quantity.plain(value));
    lines.in(live, range).forEach(this::add);
    SortedMap<String, Span> found = Sweep.levels(live);
    known.put(value, found);
    progress.done(known.size(), 0, -1);
    return found;
  }

  private void add(Fraction line) {
    if (line.compareTo(Fraction.of(range.from())) >= 0
        && line.compareTo(Fraction.of(range.to())) <= 0) {
      critical.computeIfAbsent(line, Fraction::decimal);
    }
  }

  private SortedMap<String, Span> at(BigDecimal value) {
    Fraction exact = Fraction.of(value);
    if (critical.containsKey(exact)) {
      return tried(value);
    }
    return tried(
        between(
            Objects.requireNonNull(critical.lowerKey(exact)),
            Objects.requireNonNull(critical.higherKey(exact))));
  }

  /** Every value at which somebody moves. */
  List<Cliff> cliffs() {
    List<Cliff> cliffs = new ArrayList<>();
    for (Fraction line : critical.keySet()) {
      Optional<SortedMap<String, Span>> below =
          Optional.ofNullable(critical.lowerKey(line)).map(low -> tried(between(low, line)));
      Optional<SortedMap<String, Span>> above =
          Optional.ofNullable(critical.higherKey(line)).map(high -> tried(between(line, high)));
      Optional<BigDecimal> decimal = Objects.requireNonNull(critical.get(line));
      Optional<SortedMap<String, Span>> at = decimal.map(this::tried);
      List<SortedMap<String, Span>> states =
          Stream.of(below.or(() -> at), at.or(() -> above), above.or(() -> at))
              .map(Optional::orElseThrow)
              .toList();
      cliff(line, decimal, states).ifPresent(cliffs::add);
    }
    return cliffs;
  }

  private static Optional<Cliff> cliff(
      Fraction line, Optional<BigDecimal> decimal, List<SortedMap<String, Span>> states) {
    List<Cliff.Passage> passages = new ArrayList<>();
    for (String subject : states.get(0).keySet()) {
      List<Span> spans =
          states.stream().map(state -> Objects.requireNonNull(state.get(subject))).toList();
      if (spans.stream().distinct().count() > 1) {
        passages.add(new Cliff.Passage(subject, spans.get(0), spans.get(1), spans.get(2)));
      }
    }
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    Cliff.Side side =
        passages.stream().allMatch(one -> one.at().equals(one.below()))
            ? Cliff.Side.ABOVE
            : passages.stream().allMatch(one -> one.at().equals(one.above()))
                ? decimal.isPresent() ? Cliff.Side.FROM : Cliff.Side.ABOVE
                : Cliff.Side.AT;
    return Optional.of(new Cliff(line, decimal, side, passages));
  }

  /** The shortest decimal between two values. */
  static BigDecimal between(Fraction low, Fraction high) {
    for (int scale = 0; ; scale++) {
      BigDecimal next =
          low.rounded(scale, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(scale));
      if (Fraction.of(next).compareTo(high) < 0) {
        return next;
      }
    }
  }
}
