package vn.xeploai.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.report.RunMove;

/** Who is rated differently in two runs, and by which criteria. */
final class RunMoves {
  private static final String RATINGS = "ratings/";
  private static final String FINDINGS = "findings/";

  private final Flat before;
  private final Flat after;
  private final SortedMap<String, Rule> rules;

  private RunMoves(Flat before, Flat after, SortedMap<String, Rule> rules) {
    this.before = before;
    this.after = after;
    this.rules = rules;
  }

  static List<RunMove> of(Flat before, Flat after, SortedMap<String, Rule> rules) {
    RunMoves moves = new RunMoves(before, after, rules);
    SortedMap<String, List<RunMove.Turned>> turned = moves.turned();
    TreeSet<String> subjects = new TreeSet<>(before.below("ratings"));
    subjects.addAll(after.below("ratings"));
    List<RunMove> all = new ArrayList<>();
    for (String subject : subjects) {
      String from = span(before, subject);
      String to = span(after, subject);
      if (!from.equals(to)) {
        all.add(
            new RunMove(
                subject, moves.name(subject), from, to, turned.getOrDefault(subject, List.of())));
      }
    }
    return all;
  }

  private String name(String subject) {
    Flat side = after.value(RATINGS + subject + "/kind").isEmpty() ? before : after;
    return side.value(RATINGS + subject + "/kind").equals(SubjectKind.MEMBER.name())
        ? ""
        : side.value(RATINGS + subject + "/name");
  }

  private static String span(Flat run, String subject) {
    String lowest = run.value(RATINGS + subject + "/lowest");
    String highest = run.value(RATINGS + subject + "/highest");
    return lowest.equals(highest) ? lowest : lowest + ".." + highest;
  }

  /** The criteria that came out differently, by subject. */
  private SortedMap<String, List<RunMove.Turned>> turned() {
    TreeSet<String> paths = new TreeSet<>(before.below("findings"));
    paths.addAll(after.below("findings"));
    SortedMap<String, List<RunMove.Turned>> turned = new TreeMap<>();
    for (String path : paths) {
      String at = FINDINGS + path;
      if (!before.value(at + "/outcome").equals(after.value(at + "/outcome"))) {
        Flat side = after.value(at + "/outcome").isEmpty() ? before : after;
        turned
            .computeIfAbsent(side.value(at + "/subject"), subject -> new ArrayList<>())
            .add(
                new RunMove.Turned(
                    side.value(at + "/level") + "." + side.value(at + "/criterion"),
                    Optional.ofNullable(rules.get(side.value(at + "/rule"))),
                    before.value(at + "/actual"),
                    after.value(at + "/actual"),
                    side.value(at + "/required")));
      }
    }
    return turned;
  }
}
