package vn.xeploai.conclusions;

import java.util.List;
import vn.xeploai.conclusions.Quantity.Answer;

/**
 * The key targets a collective answers for.
 *
 * @param of the collective's id
 * @param missed whether one of them is missed; unknown while one is unreported and none is missed
 */
public record KeyTargets(String of, Quantity missed) implements Concluded {
  @Override
  public String handle() {
    return "key-targets:" + of;
  }

  /** The key targets with these outcomes. */
  public static KeyTargets of(String of, List<Judgement> targets) {
    Counted counted =
        new Counted(
            Counted.Sort.TARGETS,
            "missed",
            Judgement.codes(targets, target -> target.verdict() == Judgement.Verdict.MISSED),
            Judgement.codes(targets, target -> target.verdict() == Judgement.Verdict.NOT_REPORTED),
            Judgement.codes(targets, Judgement::met));
    List<String> missing = targets.stream().flatMap(target -> target.missing().stream()).toList();
    return new KeyTargets(of, Answer.any(counted, missing));
  }
}
