package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Gradebook;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.facts.Ruling;

/**
 * All that criteria read of one subject.
 *
 * @param rated the subject
 * @param work its work
 * @param grades its grades
 * @param points its points
 * @param others what else its criteria read
 * @param rulings the rulings of the year about it
 */
record Reading(
    Rated rated,
    Workload work,
    Gradebook grades,
    PointTotal points,
    List<Concluded> others,
    List<Ruling> rulings) {
  /** The subject's id. */
  String subject() {
    return rated.subject();
  }

  /** What a session is given of it; tallies veiled, for what keeps others open is not its own. */
  List<Object> facts() {
    List<Object> facts = new ArrayList<>(List.of(rated, work, grades, points));
    others.forEach(one -> facts.add(one instanceof Tally tally ? tally.veiled() : one));
    facts.addAll(rulings);
    return facts;
  }

  /** A merit judged with veiled tallies, with the addresses behind them. */
  Merited unveiled(Merited merited) {
    List<String> missing = merited.merit().missing();
    if (missing.isEmpty()) {
      return merited;
    }
    for (Concluded one : others) {
      if (one instanceof Tally tally) {
        missing = missing.stream().flatMap(tally::unveiled).toList();
      }
    }
    return new Merited(merited.merit().lacking(missing), merited.hindrances());
  }

  /** The rulings of a level. */
  List<Ruling> levelRulings() {
    return rulings.stream().filter(ruling -> ruling.kind() == Ruling.Kind.LEVEL).toList();
  }

  /** What it is ranked by under the quota: points where they are read, else what it exceeded. */
  Rank rank(boolean byPoints) {
    return byPoints
        ? Rank.byPoints(rated, points)
        : Rank.byExceeded(rated, work.exceeded(), grades);
  }
}
