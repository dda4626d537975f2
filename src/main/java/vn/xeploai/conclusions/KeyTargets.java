package vn.xeploai.conclusions;

import java.util.List;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.facts.Truth;

/**
 * The key targets a collective answers for.
 *
 * @param of the collective's id
 * @param missed whether one of them is missed; unknown while one is unreported and none is missed
 */
public record KeyTargets(String of, Quantity missed) {
  /** The key targets with these outcomes. */
  public static KeyTargets of(String of, List<Judgement> targets) {
    Truth missed = Truth.NO;
    for (Judgement target : targets) {
      missed =
          missed.or(
              switch (target.verdict()) {
                case MISSED -> Truth.YES;
                case NOT_REPORTED -> Truth.UNKNOWN;
                case MET, EXCEEDED -> Truth.NO;
              });
    }
    List<String> missing = targets.stream().flatMap(target -> target.missing().stream()).toList();
    return new KeyTargets(of, new Answer(missed, missed == Truth.UNKNOWN ? missing : List.of()));
  }
}
