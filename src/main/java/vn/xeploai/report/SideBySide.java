package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
    Lines lines = new Lines();
    lines.wrapped(words.say("whatif.side-by-side"), 2);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("", words.say("whatif.before")));
    asked.forEach(one -> head.add(one.title()));
    rows.add(ended(head));
    TreeSet<Span> spans = new TreeSet<>(WhatIf.BEST_FIRST);
    spans.addAll(WhatIfWords.counts(answers.get(0).before()).keySet());
    answers.forEach(one -> spans.addAll(WhatIfWords.counts(one.after()).keySet()));
    for (Span span : spans) {
      List<String> row = new ArrayList<>(List.of(words.level(span)));
      row.add(count(WhatIfWords.counts(answers.get(0).before()), span));
      answers.forEach(one -> row.add(count(WhatIfWords.counts(one.after()), span)));
      rows.add(ended(row));
    }
    List<String> moved = new ArrayList<>(List.of(words.say("whatif.movers"), ""));
    answers.forEach(one -> moved.add(String.valueOf(one.moves().size())));
    rows.add(ended(moved));
    moves(answers)
        .forEach(
            (subject, to) -> {
              List<String> row = new ArrayList<>(List.of(subject));
              row.add(from(answers, subject, words));
              to.forEach(span -> row.add(span.isEmpty() ? "·" : span));
              rows.add(ended(row));
            });
    return lines.table(rows).text();
  }

  private static List<String> ended(List<String> row) {
    row.add("");
    return row;
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
