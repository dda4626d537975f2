package vn.xeploai.oracle;

import java.util.List;
import vn.xeploai.facts.Level;

/**
 * What a random dossier tends to: with uniform chance nobody would ever be HTXSNV.
 *
 * @param levels how often a subject is meant for each of the official levels, best first
 * @param targets how often a target is meant to be exceeded, met, missed
 * @param edges per cent of subjects one step off what they are meant for
 * @param trouble per cent of subjects with an entry in a register
 */
record Mood(List<Integer> levels, List<Integer> targets, int edges, int trouble) {
  static final Mood SPOTLESS = new Mood(List.of(75, 25, 0, 0), List.of(80, 20, 0), 0, 0);
  static final Mood GOLDEN = new Mood(List.of(60, 38, 2, 0), List.of(65, 35, 0), 1, 1);
  static final Mood PLAIN = new Mood(List.of(42, 33, 15, 10), List.of(40, 38, 22), 12, 9);
  static final Mood POOR = new Mood(List.of(15, 25, 30, 30), List.of(15, 25, 60), 12, 20);

  Level level(Draw draw) {
    return Level.OFFICIAL.get(draw.weighted(levels));
  }

  TargetOutcome target(Draw draw) {
    return List.of(TargetOutcome.EXCEEDED, TargetOutcome.MET, TargetOutcome.MISSED)
        .get(draw.weighted(targets));
  }
}
