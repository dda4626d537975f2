package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Reported;

/**
 * What a conclusion rests on by itself: ratings, targets and quotas that it counts have a ground of
 * their own.
 *
 * @param rows the reported facts, by file and line
 * @param leftOut what its counts do not take in, by unit
 */
public record Ground(List<Reported> rows, List<LeftOut> leftOut) {
  /** By file, then by line. */
  public static final Comparator<Reported> ORDER =
      Comparator.comparing((Reported row) -> row.source().file())
          .thenComparing(row -> row.source().line())
          .thenComparing(Reported::place);

  /** Sorts the lists. */
  public Ground {
    rows = rows.stream().distinct().sorted(ORDER).toList();
    leftOut = leftOut.stream().distinct().sorted(Comparator.comparing(LeftOut::unit)).toList();
  }

  /** The ground of a conclusion. */
  public static Ground of(Proof proof, Concluded conclusion) {
    List<Reported> rows = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    dig(proof, conclusion, rows, leftOut, new HashSet<>());
    return new Ground(rows, leftOut);
  }

  private static void dig(
      Proof proof,
      Concluded conclusion,
      List<Reported> rows,
      List<LeftOut> leftOut,
      Set<String> dug) {
    if (!dug.add(conclusion.handle())) {
      return;
    }
    for (Reason reason : proof.reasons(conclusion)) {
      leftOut.addAll(reason.leftOut());
      if (!(conclusion instanceof Tally)) {
        rows.addAll(reason.premises(Reported.class));
      }
      reason.premises(Concluded.class).stream()
          .filter(premise -> !standsAlone(premise))
          .forEach(premise -> dig(proof, premise, rows, leftOut, dug));
    }
  }

  private static boolean standsAlone(Concluded premise) {
    return premise instanceof Rating
        || premise instanceof Merit
        || premise instanceof Judgement
        || premise instanceof Quota;
  }
}
