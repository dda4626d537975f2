package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Span;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.Scenario;
import vn.xeploai.whatif.WhatIf;

/** Several scenarios beside each other: counts by level, and where each subject goes. */
final class SideBySide {
  private SideBySide() {}

  static String table(List<Scenario> asked, List<WhatIf> answers, Messages messages) {
    Words words = new Words(messages);
    return new Lines()
        .wrapped(words.say("whatif.side-by-side"), 2)
        .table(rows(asked, answers, words).stream().map(SideBySide::ended).toList())
        .text();
  }

  /** A column for each scenario; rows of counts by level, then of every subject that moves. */
  static List<List<String>> rows(List<Scenario> asked, List<WhatIf> answers, Words words) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("", words.say("whatif.before")));
    asked.forEach(one -> head.add(one.title()));
    rows.add(head);
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    spans.addAll(WhatIfWords.counts(answers.get(0).before()).keySet());
    answers.forEach(one -> spans.addAll(WhatIfWords.counts(one.after()).keySet()));
    for (Span span : spans) {
      List<String> row = new ArrayList<>(List.of(words.level(span)));
      row.add(count(WhatIfWords.counts(answers.get(0).before()), span));
      answers.forEach(one -> row.add(count(WhatIfWords.counts(one.after()), span)));
      rows.add(row);
    }
    List<String> moved = new ArrayList<>(List.of(words.say("whatif.movers"), ""));
    answers.forEach(one -> moved.add(String.valueOf(one.moves().size())));
    rows.add(moved);
    moves(answers)
        .forEach(
            (subject, to) -> {
              List<String> row = new ArrayList<>(List.of(subject));
              row.add(from(answers, subject, words));
              to.forEach(span -> row.add(span.isEmpty() ? "·" : span));
              rows.add(row);
            });
    return rows;
  }

  /** The row with an empty last cell, so that none of the others is wrapped. */
  static List<String> ended(List<String> row) {
    return Stream.concat(row.stream(), Stream.of("")).toList();
  }

  private static String count(Map<Span, Integer> counts, Span span) {
    return String.valueOf(counts.getOrDefault(span, 0));
  }

  private static Map<String, List<String>> moves(List<WhatIf> answers) {
    Map<String, List<String>> moves = new TreeMap<>();
    for (int i = 0; i < answers.size(); i++) {
      for (Move move : answers.get(i).moves()) {
        List<String> to =
            moves.computeIfAbsent(
                move.subject(),
                one -> new ArrayList<>(answers.stream().map(answer -> "").toList()));
        to.set(i, move.to().toString());
      }
    }
    return moves;
  }

  private static String from(List<WhatIf> answers, String subject, Words words) {
    return answers.stream()
        .flatMap(one -> one.moves().stream())
        .filter(move -> move.subject().equals(subject))
        .map(move -> words.level(move.from()))
        .findFirst()
        .orElse("");
  }
}
