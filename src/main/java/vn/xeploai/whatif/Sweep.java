package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.text.Message;
import vn.xeploai.text.Progress;

/**
 * What becomes of every subject as one number, or two, run through their values.
 *
 * @param changes the changes made before
 * @param rulebook the id of the rulebook swept in
 * @param ranges the one or two ranges
 * @param now the value that the parameter of each range has before it is swept
 * @param before the rating as it stands
 * @param steps the steps; of a grid, the first parameter's values one after the other, each with
 *     all of the second's
 * @param cliffs the exact values at which somebody moves; none are looked for in a grid
 */
public record Sweep(
    List<Change> changes,
    String rulebook,
    List<SweepRange> ranges,
    List<String> now,
    Assessment before,
    List<Step> steps,
    List<Cliff> cliffs) {
  /** Copies the lists. */
  public Sweep {
    changes = List.copyOf(changes);
    ranges = List.copyOf(ranges);
    now = List.copyOf(now);
    steps = List.copyOf(steps);
    cliffs = List.copyOf(cliffs);
  }

  /**
   * Sweeps one number or two over a dossier, after other changes.
   *
   * @param progress told of each value tried
   * @throws Unfit if a change cannot be made, or a parameter is unknown, no number, or cannot have
   *     all values
   * @throws vn.xeploai.rulebook.InvalidRulebook if changed rules cannot be used
   */
  public static Sweep of(
      Dossier dossier,
      Rulebook rulebook,
      List<Change> changes,
      List<SweepRange> ranges,
      Progress progress) {
    Ground ground = new Ground(FactEditor.canonical(dossier), rulebook);
    Ground changed = Changes.apply(ground, changes);
    ranges.forEach(range -> check(changed, range));
    try (LiveRating live = changed.live()) {
      Assessment before = changes.isEmpty() ? live.assessment() : ground.rate();
      String id = changed.rulebook().id();
      List<String> now =
          ranges.stream()
              .map(range -> changed.parameters().get(range.parameter()))
              .flatMap(Stream::ofNullable)
              .map(Parameter::value)
              .toList();
      if (ranges.size() == 2) {
        List<Step> grid = grid(live, ranges.get(0), ranges.get(1), progress);
        return new Sweep(changes, id, ranges, now, before, grid, List.of());
      }
      Pieces pieces = Pieces.of(changed, live, ranges.get(0), progress);
      return new Sweep(changes, id, ranges, now, before, pieces.steps(), pieces.cliffs());
    }
  }

  /** How many subjects stand otherwise than before at a step. */
  public int moved(Step step) {
    return (int)
        before.ratings().values().stream()
            .filter(was -> !was.span().equals(step.levels().get(was.subject())))
            .count();
  }

  /** The kinds of which somebody stands otherwise at one step than at another. */
  public Set<SubjectKind> moving() {
    Set<SubjectKind> moving = new TreeSet<>();
    for (Step step : steps) {
      before.ratings().values().stream()
          .filter(
              was ->
                  !Objects.equals(
                      step.levels().get(was.subject()), steps.get(0).levels().get(was.subject())))
          .forEach(was -> moving.add(was.kind()));
    }
    return moving;
  }

  /** How many subjects of a kind stand at each level at a step. */
  public SortedMap<Span, Integer> counts(Step step, Predicate<SubjectKind> kinds) {
    SortedMap<Span, Integer> counts = new TreeMap<>(WhatIf.BEST_FIRST);
    before.ratings().values().stream()
        .filter(was -> kinds.test(was.kind()))
        .map(was -> step.levels().get(was.subject()))
        .flatMap(Stream::ofNullable)
        .forEach(span -> counts.merge(span, 1, Integer::sum));
    return counts;
  }

  private static List<Step> grid(
      LiveRating live, SweepRange rows, SweepRange columns, Progress progress) {
    long cells = (long) rows.values().size() * columns.values().size();
    if (cells > SweepRange.MOST_STEPS) {
      throw new Unfit(
          List.of(
              Message.of(
                  "sweep.grid", String.valueOf(cells), String.valueOf(SweepRange.MOST_STEPS))),
          List.of());
    }
    List<Step> steps = new ArrayList<>();
    for (BigDecimal row : rows.values()) {
      live.set(rows.parameter(), Quantity.plain(row));
      for (BigDecimal column : columns.values()) {
        live.set(columns.parameter(), Quantity.plain(column));
        steps.add(new Step(List.of(row, column), levels(live)));
        progress.done(steps.size(), 0, (int) cells);
      }
    }
    return steps;
  }

  /** The level of every subject as a live rating has it now. */
  static SortedMap<String, Span> levels(LiveRating live) {
    SortedMap<String, Span> levels = new TreeMap<>();
    live.ratings().values().forEach((Rating one) -> levels.put(one.subject(), one.span()));
    return levels;
  }

  private static void check(Ground ground, SweepRange range) {
    Parameter parameter = ground.rulebook().parameters().get(range.parameter());
    if (parameter == null) {
      throw new Unfit(
          List.of(Changes.unknownParameter(range.parameter(), ground.rulebook())), List.of());
    }
    if (!parameter.numeric()) {
      throw new Unfit(
          List.of(
              Message.of(
                  "sweep.choice", range.parameter(), String.join(", ", parameter.choices()))),
          List.of());
    }
    if (!parameter.allows(Quantity.plain(range.to()))) {
      throw new Unfit(
          List.of(SettingValue.refused(parameter, Quantity.plain(range.to()))), List.of());
    }
  }
}
