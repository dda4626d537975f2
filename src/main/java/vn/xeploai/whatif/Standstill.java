package vn.xeploai.whatif;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Precedents;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * Changes that move nobody, as the levels before and after tell without proofs.
 *
 * @param before what the rating stands on
 * @param after what it stands on with the changes
 * @param matrix how many subjects stay at each level, or range, as in {@link WhatIf#matrix}
 */
public record Standstill(
    Ground before, Ground after, SortedMap<Span, SortedMap<Span, Integer>> matrix) {
  /** Copies the matrix. */
  public Standstill {
    matrix = Collections.unmodifiableSortedMap(new TreeMap<>(matrix));
  }

  /**
   * Tries whether changes move nobody in a dossier.
   *
   * @param precedents what is known from dossiers asked before
   * @return nothing where somebody moves, or rules that do not ship have to be asked in full
   * @throws Unfit naming every change that cannot be made
   * @throws vn.xeploai.rulebook.InvalidRulebook if changed rules cannot be used
   * @throws vn.xeploai.rating.RulesConflict if the rules give no answer
   */
  public static Optional<Standstill> of(
      Dossier dossier, Rulebook rulebook, List<Change> changes, Precedents precedents) {
    Ground before = new Ground(FactEditor.canonical(dossier), rulebook);
    Ground after = Changes.apply(before, changes);
    if (!Rulebooks.ships(rulebook) || !Rulebooks.ships(after.rulebook())) {
      return Optional.empty();
    }
    Map<String, Rating> were = before.levels(precedents).bySubject();
    Map<String, Rating> are = after.levels(precedents).bySubject();
    SortedMap<Span, SortedMap<Span, Integer>> matrix = new TreeMap<>(WhatIf.BEST_FIRST);
    for (Rating was : were.values()) {
      Rating is = are.get(was.subject());
      if (is == null || !is.span().equals(was.span())) {
        return Optional.empty();
      }
      matrix
          .computeIfAbsent(was.span(), span -> new TreeMap<>(WhatIf.BEST_FIRST))
          .merge(was.span(), 1, Integer::sum);
    }
    return Optional.of(new Standstill(before, after, matrix));
  }
}
