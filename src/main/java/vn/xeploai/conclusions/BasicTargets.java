package vn.xeploai.conclusions;

import java.util.List;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.conclusions.Quantity.NotApplicable;

/**
 * The five basic targets of regulation 366, as far as the commune has them. Only the committee and
 * the government are asked about them.
 *
 * @param of the collective's id
 * @param targets the outcomes, by code
 */
public record BasicTargets(String of, List<Judgement> targets) implements Concluded {
  private static final String ANY = "any";

  /** Sorts the targets. */
  public BasicTargets {
    targets = Order.byName(Judgement::code, targets);
  }

  @Override
  public String handle() {
    return "basic-targets:" + of;
  }

  /** A collective that is not asked about basic targets. */
  public static BasicTargets none(String of) {
    return new BasicTargets(of, List.of());
  }

  /**
   * Whether the basic targets are failed; cannot be asked where there are none.
   *
   * @param reading {@code any}: one missed fails them; {@code all}: only all missed, so that one
   *     that is met saves them
   */
  public Condition failed(String reading) {
    if (targets.isEmpty()) {
      return Condition.holds(new NotApplicable());
    }
    Predicate<Judgement> missed = target -> target.verdict() == Judgement.Verdict.MISSED;
    return reading.equals(ANY)
        ? Condition.holds(any("missed", missed, Judgement::met))
        : Condition.absent(any("met", Judgement::met, missed));
  }

  private Quantity any(String as, Predicate<Judgement> in, Predicate<Judgement> out) {
    return Answer.any(
        new Counted(
            Counted.Sort.TARGETS,
            as,
            Judgement.codes(targets, in),
            Judgement.codes(targets, target -> target.verdict() == Judgement.Verdict.NOT_REPORTED),
            Judgement.codes(targets, out)),
        targets.stream().flatMap(target -> target.missing().stream()).toList());
  }
}
