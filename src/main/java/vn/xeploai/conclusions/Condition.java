package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity.Amount;
import vn.xeploai.conclusions.Quantity.Answer;
import vn.xeploai.conclusions.Quantity.Joined;
import vn.xeploai.conclusions.Quantity.NotApplicable;
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
 * @param parts the conditions it joins, all of which must hold; none where it joins none
 */
public record Condition(
    Outcome outcome, Quantity actual, List<Required> required, List<Condition> parts) {
  /** Copies the lists. */
  public Condition {
    required = List.copyOf(required);
    parts = List.copyOf(parts);
  }

  /** What was found, held against one bound. */
  public static Condition of(Quantity actual, Required required) {
    Outcome outcome =
        actual instanceof NotApplicable
            ? Outcome.NOT_APPLICABLE
            : Outcome.of(required.heldBy(actual));
    return one(outcome, actual, required);
  }

  /** Holds where the share in per cent, or the amount, is at least {@code bound}. */
  public static Condition atLeast(Quantity actual, BigDecimal bound) {
    return amount(actual, Required.Sign.AT_LEAST, bound);
  }

  /** Holds where the share in per cent, or the amount, is below {@code bound}. */
  public static Condition below(Quantity actual, BigDecimal bound) {
    return amount(actual, Required.Sign.BELOW, bound);
  }

  /** Holds where the share in per cent, or the amount, is above {@code bound}. */
  public static Condition above(Quantity actual, BigDecimal bound) {
    return amount(actual, Required.Sign.ABOVE, bound);
  }

  /** Holds where the share in per cent, or the amount, is at most {@code bound}. */
  public static Condition atMost(Quantity actual, BigDecimal bound) {
    return amount(actual, Required.Sign.AT_MOST, bound);
  }

  /** Holds where the amount is at least {@code least} and below {@code bound}. */
  public static Condition within(Quantity actual, BigDecimal least, BigDecimal bound) {
    Condition both = atLeast(actual, least).and(below(actual, bound));
    return new Condition(both.outcome, actual, both.required, both.parts);
  }

  /** Holds where the level is just this one. */
  public static Condition equal(Quantity actual, Level level) {
    return of(actual, new Required(Required.Sign.EQUAL, Quantity.level(level)));
  }

  /** Holds where the level is {@code least} or better. */
  public static Condition atLeast(Quantity actual, Level least) {
    return of(actual, new Required(Required.Sign.AT_LEAST, Quantity.level(least)));
  }

  /** Holds where every mark is {@code least} or better. */
  public static Condition every(Marks marks, Grade.Mark least) {
    return one(
        Outcome.of(marks.everyAtLeast(least)),
        marks.worst(),
        new Required(Required.Sign.AT_LEAST, Quantity.mark(least)));
  }

  /** Holds where at least one mark is {@code mark}. */
  public static Condition some(Marks marks, Grade.Mark mark) {
    return one(
        Outcome.of(marks.some(mark)),
        marks.worst(),
        new Required(Required.Sign.EQUAL, Quantity.mark(mark)));
  }

  /** Holds where the answer is yes. */
  public static Condition holds(Quantity answer) {
    return answer(answer, Truth.YES);
  }

  /** Holds where the answer is no. */
  public static Condition absent(Quantity answer) {
    return answer(answer, Truth.NO);
  }

  /** Holds where both do; cannot be asked where one of them cannot. */
  public Condition and(Condition other) {
    return all(Stream.concat(simple().stream(), other.simple().stream()).toList());
  }

  /** Holds where all of these do; cannot be asked where one of them cannot. */
  public static Condition all(List<Condition> parts) {
    Outcome outcome =
        parts.stream().anyMatch(part -> part.outcome == Outcome.NOT_APPLICABLE)
            ? Outcome.NOT_APPLICABLE
            : Outcome.of(parts.stream().map(Condition::truth).reduce(Truth.YES, Truth::and));
    return new Condition(
        outcome,
        new Joined(parts.stream().map(Condition::actual).toList()),
        parts.stream().flatMap(part -> part.required.stream()).toList(),
        parts);
  }

  /** The conditions it joins, or itself alone. */
  public List<Condition> simple() {
    return parts.isEmpty() ? List.of(this) : parts;
  }

  /** What is asked, for people. */
  public String requiredText() {
    return required.stream().map(Required::text).collect(Collectors.joining("; "));
  }

  /** The same condition, waived: it counts as met, a case as not met. */
  public Condition waived() {
    return new Condition(Outcome.WAIVED, actual, required, parts);
  }

  private Truth truth() {
    return switch (outcome) {
      case MET -> Truth.YES;
      case NOT_MET -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  private static Condition amount(Quantity actual, Required.Sign sign, BigDecimal bound) {
    String unitName = actual instanceof Amount amount ? amount.unitName() : "%";
    return of(actual, new Required(sign, new Amount(bound, bound, unitName, List.of())));
  }

  private static Condition answer(Quantity actual, Truth wanted) {
    Answer bound = new Answer(wanted, Counted.NUMBERS, List.of());
    return of(actual, new Required(Required.Sign.EQUAL, bound));
  }

  static Condition one(Outcome outcome, Quantity actual, Required required) {
    return new Condition(outcome, actual, List.of(required), List.of());
  }
}
