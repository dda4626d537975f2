package vn.xeploai.rating;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Level;
import vn.xeploai.rulebook.Wording;

/**
 * What criteria read of subjects.
 *
 * @param civil whether the rating as a civil servant is read
 * @param completed whether the work completed is
 * @param onTime whether the work on time is
 * @param late whether the work completed late is
 * @param exceeded whether the work exceeded is
 * @param remedied whether the weaknesses remedied are
 * @param grades whether grades are
 * @param some the marks that some grade is asked to have
 * @param points whether points are
 * @param conduct whether discipline and conclusions are
 * @param forms whether forms of discipline are
 * @param subordinates whether the discipline of cells is
 * @param keyTargets whether key targets are
 * @param basicTargets whether basic targets are
 * @param upward whose ratings are counted upward, and how
 */
record Interest(
    boolean civil,
    boolean completed,
    boolean onTime,
    boolean late,
    boolean exceeded,
    boolean remedied,
    boolean grades,
    List<Mark> some,
    boolean points,
    boolean conduct,
    boolean forms,
    boolean subordinates,
    boolean keyTargets,
    boolean basicTargets,
    List<Upward> upward) {
  /**
   * How the ratings of a sort of subjects are counted upward.
   *
   * @param sort the sort
   * @param worst whether the worst of them is read
   * @param shares the levels whose shares are
   */
  record Upward(Tally.Sort sort, boolean worst, List<Level> shares) {
    /** What rules with these words read of a sort. */
    private static Upward of(Tally.Sort sort, List<Set<String>> rules) {
      return new Upward(
          sort,
          rules.stream().anyMatch(words -> words.contains("worst")),
          Stream.of(Level.values()).filter(level -> anyHas(rules, "share", level.name())).toList());
    }
  }

  /** The interest of criteria that are worded so. */
  static Interest of(List<Wording> criteria) {
    List<Set<String>> rules = criteria.stream().map(Wording::words).toList();
    Set<String> words = rules.stream().flatMap(Set::stream).collect(Collectors.toSet());
    return new Interest(
        words.contains("CivilStanding"),
        words.contains("completed") || words.contains("notCompleted"),
        words.contains("onTime") || words.contains("notOnTime"),
        words.contains("late"),
        words.contains("exceeded"),
        words.contains("remedied"),
        words.contains("Gradebook"),
        Stream.of(Mark.values()).filter(mark -> anyHas(rules, "some", mark.name())).toList(),
        words.contains("PointTotal"),
        words.contains("Conduct"),
        words.contains("form") || words.contains("Form"),
        words.contains("Subordinates"),
        words.contains("KeyTargets"),
        words.contains("BasicTargets"),
        Stream.of(Tally.Sort.values())
            .filter(sort -> sort != Tally.Sort.COMMITTEE)
            .flatMap(sort -> upward(sort, rules).stream())
            .toList());
  }

  private static boolean anyHas(List<Set<String>> rules, String word, String other) {
    return rules.stream().anyMatch(words -> words.contains(word) && words.contains(other));
  }

  /** The committee is not counted for a criterion; there its name says whom the rule asks. */
  private static Optional<Upward> upward(Tally.Sort sort, List<Set<String>> rules) {
    List<Set<String>> counting =
        rules.stream()
            .filter(words -> words.contains("Tally") && words.contains(sort.name()))
            .toList();
    return counting.isEmpty() ? Optional.empty() : Optional.of(Upward.of(sort, counting));
  }

  /** How the ratings of a sort are counted, if they are read. */
  Optional<Upward> upward(Tally.Sort sort) {
    return upward.stream().filter(one -> one.sort() == sort).findFirst();
  }
}
