package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.WhatIf;

/**
 * What is kept of one commune's what-if while others are asked.
 *
 * @param commune its head
 * @param rulebook the rulebook it was rated by before
 * @param changes the changes in words
 * @param matrix how many subjects went from each level, or range, to each
 * @param moves who moved, and why in words
 * @param together whether its committee was held against others that share its quota
 */
public record CommuneMoves(
    Dossier.Commune commune,
    String rulebook,
    List<String> changes,
    SortedMap<Span, SortedMap<Span, Integer>> matrix,
    List<Told> moves,
    boolean together) {
  /**
   * A move and its cause in words.
   *
   * @param move the move
   * @param cause its cause
   */
  public record Told(Move move, String cause) {}

  /** Copies the collections. */
  public CommuneMoves {
    changes = List.copyOf(changes);
    matrix = Collections.unmodifiableSortedMap(new TreeMap<>(matrix));
    moves = List.copyOf(moves);
  }

  /** What a what-if made of a commune. */
  public static CommuneMoves of(WhatIf whatIf, Messages messages) {
    WhatIfWords sentences = new WhatIfWords(whatIf, messages);
    List<Told> told = new ArrayList<>();
    whatIf.moves().forEach(move -> told.add(new Told(move, sentences.cause(move.cause()))));
    return new CommuneMoves(
        whatIf.before().dossier().commune(),
        whatIf.before().rulebook(),
        whatIf.changes().stream().map(sentences::change).toList(),
        whatIf.matrix(),
        told,
        false);
  }

  /**
   * The same, its committee held against those that share its quota.
   *
   * @param was where the committee went alone
   * @param is where it goes among them, which is a move where the ends differ
   */
  public CommuneMoves together(Move was, Told is) {
    SortedMap<Span, SortedMap<Span, Integer>> counts = new TreeMap<>(WhatIf.BEST_FIRST);
    matrix.forEach((from, row) -> row.forEach((to, count) -> count(counts, from, to, count)));
    count(counts, was.from(), was.to(), -1);
    count(counts, is.move().from(), is.move().to(), 1);
    counts.values().forEach(row -> row.values().removeIf(count -> count == 0));
    counts.values().removeIf(Map::isEmpty);
    List<Told> told = new ArrayList<>(moves);
    told.removeIf(one -> one.move().subject().equals(was.subject()));
    if (!is.move().from().equals(is.move().to())) {
      told.add(0, is);
    }
    return new CommuneMoves(commune, rulebook, changes, counts, told, true);
  }

  private static void count(
      SortedMap<Span, SortedMap<Span, Integer>> counts, Span from, Span to, int count) {
    counts
        .computeIfAbsent(from, span -> new TreeMap<>(WhatIf.BEST_FIRST))
        .merge(to, count, Integer::sum);
  }
}
