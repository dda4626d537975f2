package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Cliff;
import vn.xeploai.whatif.Step;
import vn.xeploai.whatif.Sweep;
import vn.xeploai.whatif.SweepRange;
import vn.xeploai.whatif.WhatIf;

/** The answer of a sweep: counts at every step, the cliffs, and a chart. */
public final class SweepAnswer {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final int CHART = 80;
  private static final int NAMED = 8;

  private final Sweep sweep;
  private final Words words;
  private final Lines lines = new Lines();

  private SweepAnswer(Sweep sweep, Messages messages) {
    this.sweep = sweep;
    this.words = new Words(messages);
  }

  /** The answer for people at a terminal. */
  public static String table(Sweep sweep, Messages messages) {
    SweepAnswer answer = new SweepAnswer(sweep, messages);
    return sweep.ranges().size() == 1 ? answer.line() : answer.grid();
  }

  /** The answer for other programs. */
  public static String json(Sweep sweep) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = json.putArray("changes");
    sweep.changes().forEach(change -> changes.addObject().put("change", change.text()));
    json.putObject("before").put("rulebook", sweep.before().rulebook());
    json.putObject("after").put("rulebook", sweep.rulebook());
    json.putObject("matrix");
    json.putArray("moved");
    json.putArray("unmoved");
    ArrayNode ranges = json.putArray("sweep");
    for (SweepRange range : sweep.ranges()) {
      ranges
          .addObject()
          .put("parameter", range.parameter())
          .put("from", Quantity.plain(range.from()))
          .put("to", Quantity.plain(range.to()))
          .put("step", Quantity.plain(range.step()));
    }
    ArrayNode steps = json.putArray("steps");
    for (Step step : sweep.steps()) {
      ObjectNode one = steps.addObject();
      ArrayNode values = one.putArray("values");
      step.values().forEach(value -> values.add(Quantity.plain(value)));
      one.put("moved", sweep.moved(step));
      counts(one.putObject("levels"), sweep.counts(step, kind -> true));
      ObjectNode kinds = one.putObject("kinds");
      for (SubjectKind kind : SubjectKind.values()) {
        counts(kinds.putObject(kind.name()), sweep.counts(step, kind::equals));
      }
    }
    ArrayNode cliffs = json.putArray("cliffs");
    sweep.cliffs().forEach(cliff -> cliff(cliffs.addObject(), cliff));
    return JsonText.of(json);
  }

  private static void counts(ObjectNode json, SortedMap<Span, Integer> counts) {
    counts.forEach((span, count) -> json.put(span.toString(), count));
  }

  private static void cliff(ObjectNode json, Cliff cliff) {
    json.put("value", value(cliff)).put("exact", cliff.at().text());
    json.put("side", cliff.side().name());
    ArrayNode moved = json.putArray("moved");
    for (Cliff.Passage passage : cliff.passages()) {
      moved
          .addObject()
          .put("subject", passage.subject())
          .put("below", passage.below().toString())
          .put("at", passage.at().toString())
          .put("above", passage.above().toString());
    }
  }

  /** A row for every step. */
  public static String csv(Sweep sweep) {
    Set<Span> spans = spans(sweep, sweep.steps());
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    sweep.ranges().forEach(range -> head.add(range.parameter()));
    spans.forEach(span -> head.add(span.toString()));
    head.add("moved");
    rows.add(head);
    for (Step step : sweep.steps()) {
      SortedMap<Span, Integer> counts = sweep.counts(step, kind -> true);
      List<String> row = new ArrayList<>();
      step.values().forEach(value -> row.add(Quantity.plain(value)));
      spans.forEach(span -> row.add(String.valueOf(counts.getOrDefault(span, 0))));
      row.add(String.valueOf(sweep.moved(step)));
      rows.add(row);
    }
    return CsvAnswer.sheet(rows);
  }

  /** The value of a cliff with at most two decimals. */
  static String value(Cliff cliff) {
    return cliff
        .decimal()
        .map(Quantity::plain)
        .orElseGet(() -> Quantity.plain(cliff.at().rounded(2, RoundingMode.HALF_UP)));
  }

  private static Set<Span> spans(Sweep sweep, List<Step> steps) {
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    steps.forEach(step -> spans.addAll(sweep.counts(step, kind -> true).keySet()));
    return spans;
  }

  private String line() {
    SweepRange range = sweep.ranges().get(0);
    lines.wrapped(
        words.say(
            "sweep.title",
            range.parameter(),
            number(range.from()),
            number(range.to()),
            number(range.step()),
            now(range)),
        2);
    lines.blank();
    steps();
    cliffs();
    chart();
    return lines.text();
  }

  private String now(SweepRange range) {
    return words.numbers(
        Objects.requireNonNull(sweep.before().parameters().get(range.parameter())).value());
  }

  private String number(BigDecimal number) {
    return words.numbers(Quantity.plain(number));
  }

  /** Steps between which nothing changes stand in one row. */
  private void steps() {
    Set<Span> spans = spans(sweep, sweep.steps());
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
    lines.wrapped(words.say("sweep.steps"), 2);
    lines.table(rows);
    lines.blank();
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

  private void cliffs() {
    if (sweep.cliffs().isEmpty()) {
      lines.wrapped(words.say("sweep.no-cliffs"), 2);
      lines.blank();
      return;
    }
    lines.wrapped(words.say("sweep.cliffs", sweep.cliffs().size()), 2);
    lines.table(sweep.cliffs().stream().map(this::cliff).toList());
    lines.blank();
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

  /** One line of bars for each level of each kind that moves; the highest bar is the most. */
  private void chart() {
    if (sweep.moving().isEmpty()) {
      return;
    }
    lines.wrapped(words.say("sweep.chart"), 2);
    List<Step> shown = shown();
    List<List<String>> rows = new ArrayList<>();
    for (SubjectKind kind : sweep.moving()) {
      TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
      shown.forEach(step -> spans.addAll(sweep.counts(step, kind::equals).keySet()));
      for (Span span : spans) {
        List<Integer> counts =
            shown.stream()
                .map(step -> sweep.counts(step, kind::equals).getOrDefault(span, 0))
                .toList();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        int least = counts.stream().mapToInt(Integer::intValue).min().orElse(0);
        if (most > least) {
          rows.add(
              List.of(
                  words.kind(kind) + " " + words.level(span),
                  least + "–" + most,
                  bars(counts, most)));
        }
      }
    }
    lines.table(rows);
  }

  private List<Step> shown() {
    List<Step> all = sweep.steps();
    int every = (all.size() + CHART - 1) / CHART;
    return IntStream.range(0, all.size()).filter(i -> i % every == 0).mapToObj(all::get).toList();
  }

  private static String bars(List<Integer> counts, int most) {
    return counts.stream()
        .map(count -> String.valueOf(BARS.charAt(count * (BARS.length() - 1) / most)))
        .collect(Collectors.joining());
  }

  private String grid() {
    SweepRange rows = sweep.ranges().get(0);
    SweepRange columns = sweep.ranges().get(1);
    lines.wrapped(
        words.say(
            "sweep.grid-title", rows.parameter(), columns.parameter(), now(rows), now(columns)),
        2);
    lines.blank();
    int width = columns.values().size();
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    columns.values().forEach(value -> head.add(number(value)));
    head.add("");
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
      cells.add("");
      table.add(cells);
    }
    lines.wrapped(
        sweep.moving().isEmpty()
            ? words.say("sweep.no-cliffs")
            : words.say(
                "sweep.grid-cells",
                sweep.moving().stream().map(words::kind).collect(Collectors.joining("/"))),
        2);
    lines.table(table);
    return lines.text();
  }

  private String excellent(Step step, SubjectKind kind) {
    return String.valueOf(
        sweep.counts(step, kind::equals).entrySet().stream()
            .filter(entry -> entry.getKey().lowest() == Level.HTXSNV)
            .mapToInt(entry -> entry.getValue())
            .sum());
  }
}
