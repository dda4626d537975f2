package vn.xeploai.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Distance;
import vn.xeploai.facts.Level;

/**
 * How far one criterion can fall before a subject loses its level.
 *
 * @param finding the criterion
 * @param distance how far it is from turning
 */
public record Reserve(Finding finding, Distance distance) {
  /** What each criterion that holds a subject at its level has in reserve, the least first. */
  static List<Reserve> of(Assessment assessment, Rating rating) {
    Level level = rating.merit().lowest();
    return assessment.findings(rating.subject()).stream()
        .filter(finding -> finding.level() == level || finding.level() == Level.KHTNV)
        .filter(finding -> holds(finding))
        .flatMap(Reserve::of)
        .sorted(
            Comparator.comparing((Reserve one) -> one.distance.measure())
                .thenComparing(one -> one.distance.high().negate())
                .thenComparing(one -> one.finding.key()))
        .toList();
  }

  private static boolean holds(Finding finding) {
    return finding.outcome() == (finding.level() == Level.KHTNV ? Outcome.NOT_MET : Outcome.MET);
  }

  private static Stream<Reserve> of(Finding finding) {
    boolean wanted = finding.level() != Level.KHTNV;
    return finding.condition().simple().stream()
        .flatMap(part -> Distance.of(part, wanted).stream())
        .map(distance -> new Reserve(finding, distance));
  }
}
