package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Span;
import vn.xeploai.whatif.WhatIf;

/** How many subjects went from each level to each, with all open ratings as one. */
final class WhatIfMatrix {
  private final SortedMap<Span, SortedMap<Span, Integer>> counts;
  private final Words words;

  private WhatIfMatrix(SortedMap<Span, SortedMap<Span, Integer>> counts, Words words) {
    this.counts = counts;
    this.words = words;
  }

  /** The rows with their heads: a row for each level before, a column for each after, the sums. */
  static List<List<String>> rows(SortedMap<Span, SortedMap<Span, Integer>> counts, Words words) {
    return new WhatIfMatrix(counts, words).rows();
  }

  private List<List<String>> rows() {
    List<String> levels = levels();
    Map<String, Map<String, Integer>> matrix = new LinkedHashMap<>();
    counts.forEach(
        (from, row) ->
            row.forEach(
                (to, count) ->
                    matrix
                        .computeIfAbsent(column(from), one -> new LinkedHashMap<>())
                        .merge(column(to), count, Integer::sum)));
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(levels);
    head.add(words.say("whatif.before"));
    rows.add(head);
    for (String from : levels) {
      Map<String, Integer> row = matrix.getOrDefault(from, Map.of());
      List<String> cells = new ArrayList<>(List.of(from));
      levels.forEach(to -> cells.add(row.containsKey(to) ? String.valueOf(row.get(to)) : "·"));
      cells.add(String.valueOf(sum(row.values())));
      rows.add(cells);
    }
    List<String> foot = new ArrayList<>(List.of(words.say("whatif.after")));
    List<Integer> sums = new ArrayList<>();
    for (String to : levels) {
      sums.add(sum(matrix.values().stream().map(row -> row.getOrDefault(to, 0)).toList()));
    }
    sums.forEach(sum -> foot.add(String.valueOf(sum)));
    foot.add(String.valueOf(sum(sums)));
    rows.add(foot);
    return rows;
  }

  /** The levels that occur, best first, and last those that are open. */
  private List<String> levels() {
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    counts.forEach(
        (from, row) -> {
          spans.add(from);
          spans.addAll(row.keySet());
        });
    return Stream.concat(
            spans.stream().filter(Span::settled), spans.stream().filter(span -> !span.settled()))
        .map(this::column)
        .distinct()
        .toList();
  }

  private String column(Span span) {
    return span.settled() ? words.level(span) : words.say("whatif.open");
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
