package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.rulebook.Rulebook;

/**
 * What changes make of a rating: the difference of two assessments, each move with its cause.
 *
 * @param changes the changes, in the order asked for
 * @param before the rating as it stands
 * @param after the rating with all changes
 * @param moves who moved, by kind and id
 * @param unmoved changes that by themselves move nobody, and why
 * @param asked criteria asked before, after, or both, where the rulebook is another
 */
public record WhatIf(
    List<Change> changes,
    Assessment before,
    Assessment after,
    List<Move> moves,
    List<Unmoved> unmoved,
    List<AskedOtherwise> asked) {
  /** The most changes one what-if may combine. */
  public static final int MOST_CHANGES = 12;

  private static final int MOST_TRIALS = 200;

  /** Copies the lists. */
  public WhatIf {
    changes = List.copyOf(changes);
    moves = List.copyOf(moves);
    unmoved = List.copyOf(unmoved);
    asked = List.copyOf(asked);
  }

  /**
   * What these changes make of the rating of a dossier. Neither the dossier nor the rulebook on
   * disk is touched.
   *
   * @throws Unfit naming every change that cannot be made
   * @throws vn.xeploai.rulebook.InvalidRulebook if changed rules cannot be used
   * @throws vn.xeploai.rating.RulesConflict if changed rules give no answer
   */
  public static WhatIf of(Dossier dossier, Rulebook rulebook, List<Change> changes) {
    Ground ground = new Ground(FactEditor.canonical(dossier), rulebook);
    Ground changed = Changes.apply(ground, changes);
    try (Trials trials = new Trials(ground, changes)) {
      Assessment before = trials.with(List.of());
      Assessment after = trials.with(trials.changes());
      return new WhatIf(
          changes,
          before,
          after,
          moves(trials, before, after),
          Unmoveds.of(ground, trials, before, after),
          AskedOtherwise.between(rulebook, changed.rulebook()));
    }
  }

  /** How many subjects went from each level, or range, to each. */
  public SortedMap<Span, SortedMap<Span, Integer>> matrix() {
    SortedMap<Span, SortedMap<Span, Integer>> matrix = new TreeMap<>(BEST_FIRST);
    before
        .ratings()
        .forEach(
            (subject, rating) ->
                Optional.ofNullable(after.ratings().get(subject))
                    .ifPresent(
                        now ->
                            matrix
                                .computeIfAbsent(rating.span(), span -> new TreeMap<>(BEST_FIRST))
                                .merge(now.span(), 1, Integer::sum)));
    return matrix;
  }

  /** Best level first; open ratings after the settled ones of their lowest level. */
  public static final Comparator<Span> BEST_FIRST =
      Comparator.comparing(Span::lowest)
          .reversed()
          .thenComparing(Span::highest, Comparator.naturalOrder());

  private static List<Move> moves(Trials trials, Assessment before, Assessment after) {
    Map<String, Rating> left = new LinkedHashMap<>();
    before
        .ratings()
        .forEach(
            (subject, was) -> {
              Rating is = after.ratings().get(subject);
              if (is != null && !is.span().equals(was.span())) {
                left.put(subject, is);
              }
            });
    List<Move> moves = new ArrayList<>();
    int tried = 0;
    int size = trials.changes().size();
    for (int some = 1; some < size && !left.isEmpty() && tried < MOST_TRIALS; some++) {
      for (List<Change> set : trials.sets(some)) {
        Optional<Assessment> possible = trials.possible(set);
        if (possible.isEmpty()) {
          continue;
        }
        tried++;
        Assessment with = possible.get();
        Causes causes = new Causes(before, with);
        left.values()
            .removeIf(
                is -> {
                  Rating alone = with.ratings().get(is.subject());
                  boolean brought = alone != null && alone.span().equals(is.span());
                  if (brought) {
                    moves.add(move(before, is, causes.of(is.subject(), set)));
                  }
                  return brought;
                });
      }
    }
    Causes causes = new Causes(before, after);
    left.values()
        .forEach(is -> moves.add(move(before, is, causes.of(is.subject(), trials.changes()))));
    moves.sort(Comparator.comparing(Move::kind).reversed().thenComparing(Move::subject));
    return moves;
  }

  private static Move move(Assessment before, Rating is, Cause cause) {
    String name =
        before.dossier().subjects().stream()
            .filter(subject -> subject.id().equals(is.subject()))
            .map(Subject::name)
            .findFirst()
            .orElse("");
    Span from = Objects.requireNonNull(before.ratings().get(is.subject())).span();
    return new Move(is.subject(), is.kind(), name, from, is.span(), cause);
  }
}
