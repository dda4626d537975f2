package vn.xeploai.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Rating;

/**
 * Most objects that the proofs of a run consist of, made once more from what they hold, with the
 * constructors a run uses, without rules or anything to find out: proofs of this form that share
 * nothing cannot cost much less.
 */
final class ProofObjects {
  private ProofObjects() {}

  /** Makes findings, merits, ratings, and the justifications of everything; how many there are. */
  static int of(Assessment whole) {
    Map<String, Drawn> drawn = new HashMap<>(2 * whole.drawn().size());
    for (Drawn one : whole.drawn().values()) {
      Concluded conclusion = again(one.conclusion());
      List<Justification> why = new ArrayList<>();
      for (Justification each : one.why()) {
        why.add(new Justification(each.rule(), new ArrayList<>(each.premises())));
      }
      drawn.put(conclusion.handle(), new Drawn(conclusion, why));
    }
    return drawn.size();
  }

  private static Concluded again(Concluded one) {
    if (one instanceof Finding finding) {
      return new Finding(
          finding.subject(), finding.level(), finding.criterion(), again(finding.condition()));
    }
    if (one instanceof Merit merit) {
      return new Merit(merit.subject(), merit.kind(), merit.span(), merit.ruled(), merit.missing());
    }
    if (one instanceof Rating rating) {
      return new Rating(
          rating.subject(), rating.kind(), rating.merit(), rating.span(), rating.missing());
    }
    return one;
  }

  private static Condition again(Condition one) {
    return new Condition(
        one.outcome(),
        one.actual(),
        new ArrayList<>(one.required()),
        one.parts().stream().map(ProofObjects::again).toList());
  }
}
