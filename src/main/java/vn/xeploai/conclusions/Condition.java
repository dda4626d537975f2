package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity.Amount;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.conclusions.Quantity.Joined;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.NotApplicable;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Truth;

/**
 * What one clause asks, held against what was found. A comparison is unknown only where its line
 * lies inside the range of what is known.
 *
 * @param outcome whether it holds
 * @param actual what was found
 * @param required what is asked, one bound or several that all must hold
 */
public record Condition(Outcome outcome, Quantity actual, List<Required> required) {
  /** Copies the list. */
  public Condition {
    required = List.copyOf(required);
  }

  /** Holds where the share is at least {@code percent}. */
  public static Condition atLeast(Quantity actual, BigDecimal percent) {
    return share(actual, Required.Sign.AT_LEAST, percent, share -> share.atLeast(percent));
  }

  /** Holds where the share is below {@code percent}. */
  public static Condition below(Quantity actual, BigDecimal percent) {
    return share(actual, Required.Sign.BELOW, percent, share -> share.atLeast(percent).not());
  }

  /** Holds where the share is above {@code percent}. */
  public static Condition above(Quantity actual, BigDecimal percent) {
    return share(actual, Required.Sign.ABOVE, percent, share -> share.above(percent));
  }

  /** Holds where the share is at most {@code percent}. */
  public static Condition atMost(Quantity actual, BigDecimal percent) {
    return share(actual, Required.Sign.AT_MOST, percent, share -> share.above(percent).not());
  }

  /** Holds where the level is {@code least} or better. */
  public static Condition atLeast(Quantity actual, Level least) {
    Required required = new Required(Required.Sign.AT_LEAST, Quantity.level(least));
    return actual instanceof Levels levels
        ? of(levels.span().atLeast(least), actual, required)
        : open(actual, required);
  }

  /** Holds where every mark is {@code least} or better. */
  public static Condition every(Marks marks, Grade.Mark least) {
    return of(
        marks.everyAtLeast(least),
        marks.worst(),
        new Required(Required.Sign.AT_LEAST, Quantity.mark(least)));
  }

  /** Holds where at least one mark is {@code mark}. */
  public static Condition some(Marks marks, Grade.Mark mark) {
    return of(
        marks.some(mark), marks.worst(), new Required(Required.Sign.EQUAL, Quantity.mark(mark)));
  }

  /** Holds where the answer is yes. */
  public static Condition holds(Quantity answer) {
    return answer(answer, Truth.YES, Function.identity());
  }

  /** Holds where the answer is no. */
  public static Condition absent(Quantity answer) {
    return answer(answer, Truth.NO, Truth::not);
  }

  /** Holds where both do; cannot be asked where one of them cannot. */
  public Condition and(Condition other) {
    Quantity both = new Joined(List.of(actual, other.actual));
    List<Required> all = Stream.concat(required.stream(), other.required.stream()).toList();
    if (outcome == Outcome.NOT_APPLICABLE || other.outcome == Outcome.NOT_APPLICABLE) {
      return new Condition(Outcome.NOT_APPLICABLE, both, all);
    }
    return new Condition(Outcome.of(truth().and(other.truth())), both, all);
  }

  private Truth truth() {
    return switch (outcome) {
      case MET -> Truth.YES;
      case NOT_MET -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  private static Condition share(
      Quantity actual, Required.Sign sign, BigDecimal percent, Function<Share, Truth> holds) {
    Required required = new Required(sign, new Amount(percent, percent, "%", List.of()));
    return actual instanceof Share share
        ? of(holds.apply(share), share, required)
        : open(actual, required);
  }

  private static Condition answer(Quantity actual, Truth wanted, Function<Truth, Truth> holds) {
    Required required = new Required(Required.Sign.EQUAL, new Answer(wanted, List.of()));
    return actual instanceof Answer answer
        ? of(holds.apply(answer.truth()), answer, required)
        : open(actual, required);
  }

  private static Condition of(Truth truth, Quantity actual, Required required) {
    return new Condition(Outcome.of(truth), actual, List.of(required));
  }

  private static Condition open(Quantity actual, Required required) {
    return new Condition(
        actual instanceof NotApplicable ? Outcome.NOT_APPLICABLE : Outcome.UNKNOWN,
        actual,
        List.of(required));
  }
}
