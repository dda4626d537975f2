package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Span;
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

  private final Sweep sweep;
  private final Words words;
  private final SweepRows rows;
  private final Lines lines = new Lines();

  private SweepAnswer(Sweep sweep, Messages messages) {
    this.sweep = sweep;
    this.words = new Words(messages);
    this.rows = new SweepRows(sweep, words);
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
    json.put("value", SweepRows.value(cliff)).put("exact", cliff.at().text());
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
    Set<Span> spans = SweepRows.spans(sweep);
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

  private String line() {
    lines.wrapped(rows.title(), 2);
    lines.blank();
    steps();
    cliffs();
    chart();
    return lines.text();
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

  private void steps() {
    lines.wrapped(words.say("sweep.steps"), 2);
    lines.table(rows.steps());
    lines.blank();
  }

  private void cliffs() {
    if (sweep.cliffs().isEmpty()) {
      lines.wrapped(words.say("sweep.no-cliffs"), 2);
    } else {
      lines.wrapped(words.say("sweep.cliffs", sweep.cliffs().size()), 2);
      lines.table(rows.cliffs());
    }
    lines.blank();
  }

  private String grid() {
    lines.wrapped(rows.title(), 2);
    lines.blank();
    lines.wrapped(rows.gridTitle(), 2);
    lines.table(rows.grid().stream().map(SideBySide::ended).toList());
    return lines.text();
  }
}
