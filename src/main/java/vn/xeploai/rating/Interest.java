package vn.xeploai.rating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.xeploai.facts.Level;

/**
 * What criteria read of subjects that are rated alike.
 *
 * @param as what they are rated as; the first of several that are asked the same
 * @param civil whether the rating as a civil servant is read
 * @param completed whether the work completed is
 * @param onTime whether the work on time is
 * @param late whether the work completed late is
 * @param exceeded whether the work exceeded is
 * @param remedied whether the weaknesses remedied are
 * @param grades whether grades are
 * @param points whether points are
 * @param forms whether forms of discipline are
 * @param keyTargets whether key targets are
 * @param basicTargets whether basic targets are
 * @param tallies whether ratings counted upward are
 * @param worst whether the worst of them is
 * @param levels the levels whose shares are
 */
record Interest(
    String as,
    boolean civil,
    boolean completed,
    boolean onTime,
    boolean late,
    boolean exceeded,
    boolean remedied,
    boolean grades,
    boolean points,
    boolean forms,
    boolean keyTargets,
    boolean basicTargets,
    boolean tallies,
    boolean worst,
    List<Level> levels) {
  /** The interest of rules with these words. */
  static Interest of(String as, Set<String> words) {
    return new Interest(
        as,
        words.contains("CivilStanding"),
        words.contains("completed") || words.contains("notCompleted"),
        words.contains("onTime") || words.contains("notOnTime"),
        words.contains("late"),
        words.contains("exceeded"),
        words.contains("remedied"),
        words.contains("Gradebook"),
        words.contains("PointTotal"),
        words.contains("form") || words.contains("Form"),
        words.contains("KeyTargets"),
        words.contains("BasicTargets"),
        words.contains("Tally"),
        words.contains("worst"),
        Stream.of(Level.values()).filter(level -> words.contains(level.name())).toList());
  }
}
