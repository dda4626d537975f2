package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.whatif.Cliff;
import vn.xeploai.whatif.Step;
import vn.xeploai.whatif.Sweep;
import vn.xeploai.whatif.SweepRange;
import vn.xeploai.whatif.WhatIf;

/** A sweep as rows of cells. */
final class SweepRows {
  private static final int NAMED = 8;

  private final Sweep sweep;
  private final Words words;

  SweepRows(Sweep sweep, Words words) {
    this.sweep = sweep;
    this.words = words;
  }

  /** What was swept, and where it stands. */
  String title() {
    SweepRange range = sweep.ranges().get(0);
    if (sweep.ranges().size() == 2) {
      SweepRange columns = sweep.ranges().get(1);
      return words.say("sweep.grid-title", range.parameter(), columns.parameter(), now(0), now(1));
    }
    return words.say(
        "sweep.title",
        range.parameter(),
        number(range.from()),
        number(range.to()),
        number(range.step()),
        now(0));
  }

  /** The value of a cliff with at most two decimals. */
  static String value(Cliff cliff) {
    return cliff
        .decimal()
        .map(Quantity::plain)
        .orElseGet(() -> Quantity.plain(cliff.at().rounded(2, RoundingMode.HALF_UP)));
  }

  /** The levels that occur at some step, best first. */
  static Set<Span> spans(Sweep sweep) {
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    sweep.steps().forEach(step -> spans.addAll(sweep.counts(step, kind -> true).keySet()));
    return spans;
  }

  /** Counts at the steps; those between which nothing changes stand in one row. */
  List<List<String>> steps() {
    Set<Span> spans = spans(sweep);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(sweep.ranges().get(0).parameter()));
    spans.stream().filter(Span::settled).forEach(span -> head.add(words.level(span)));
    head.addAll(List.of(words.say("whatif.open"), words.say("sweep.moved")));
    rows.add(head);
    List<Step> all = sweep.steps();
    int first = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || !all.get(i).levels().equals(all.get(first).levels())) {
        rows.add(row(all.get(first), all.get(i - 1), spans));
        first = i;
      }
    }
    return rows;
  }

  private List<String> row(Step first, Step last, Set<Span> spans) {
    SortedMap<Span, Integer> counts = sweep.counts(first, kind -> true);
    String from = number(first.values().get(0));
    String to = number(last.values().get(0));
    List<String> row = new ArrayList<>(List.of(from.equals(to) ? from : from + "–" + to));
    spans.stream()
        .filter(Span::settled)
        .forEach(span -> row.add(String.valueOf(counts.getOrDefault(span, 0))));
    row.add(
        String.valueOf(
            counts.entrySet().stream()
                .filter(entry -> !entry.getKey().settled())
                .mapToInt(entry -> entry.getValue())
                .sum()));
    row.add(String.valueOf(sweep.moved(first)));
    return row;
  }

  /** The exact values at which somebody moves, and who. */
  List<List<String>> cliffs() {
    return sweep.cliffs().stream().map(this::cliff).toList();
  }

  private List<String> cliff(Cliff cliff) {
    String exact = cliff.decimal().isPresent() ? "" : words.say("sweep.exact", cliff.at().text());
    return List.of(
        words.say("sweep.side." + cliff.side(), words.numbers(value(cliff))) + exact,
        Stream.concat(
                cliff.passages().stream()
                    .limit(NAMED)
                    .map(
                        one ->
                            one.subject()
                                + " "
                                + words.level(one.below())
                                + " → "
                                + words.level(
                                    one.above().equals(one.below()) ? one.at() : one.above())),
                cliff.passages().size() > NAMED
                    ? Stream.of("… (" + cliff.passages().size() + ")")
                    : Stream.empty())
            .collect(Collectors.joining(", ")));
  }

  /** What the cells of a grid are. */
  String gridTitle() {
    return sweep.moving().isEmpty()
        ? words.say("sweep.no-cliffs")
        : words.say(
            "sweep.grid-cells",
            sweep.moving().stream().map(words::kind).collect(Collectors.joining("/")));
  }

  /**
   * The best at each pair of values: a row for each of the first, a column for each of the second.
   */
  List<List<String>> grid() {
    SweepRange rows = sweep.ranges().get(0);
    SweepRange columns = sweep.ranges().get(1);
    int width = columns.values().size();
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    columns.values().forEach(value -> head.add(number(value)));
    table.add(head);
    for (int row = 0; row < rows.values().size(); row++) {
      List<String> cells = new ArrayList<>(List.of(number(rows.values().get(row))));
      for (int column = 0; column < width; column++) {
        Step step = sweep.steps().get(row * width + column);
        cells.add(
            sweep.moving().stream()
                .map(kind -> excellent(step, kind))
                .collect(Collectors.joining("/")));
      }
      table.add(cells);
    }
    return table;
  }

  private String excellent(Step step, SubjectKind kind) {
    return String.valueOf(
        sweep.counts(step, kind::equals).entrySet().stream()
            .filter(entry -> entry.getKey().lowest() == Level.HTXSNV)
            .mapToInt(entry -> entry.getValue())
            .sum());
  }

  private String now(int range) {
    return words.numbers(sweep.now().get(range));
  }

  private String number(BigDecimal number) {
    return words.numbers(Quantity.plain(number));
  }
}
