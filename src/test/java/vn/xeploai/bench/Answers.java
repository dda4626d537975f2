package vn.xeploai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;

/** Holds the lean answer against the product's. */
final class Answers {
  private Answers() {}

  /** Every level, merit and outcome of a target in which the two differ. */
  static List<String> differences(Lean lean, Assessment product) {
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < lean.columns.subjects.size(); i++) {
      String subject = lean.columns.subjects.get(i).id();
      Rating rating = Objects.requireNonNull(product.ratings().get(subject));
      Span merit = new Span(lean.levels.meritLow[i], lean.levels.meritHigh[i]);
      Span span = new Span(lean.levels.low[i], lean.levels.high[i]);
      if (!rating.merit().equals(merit) || !rating.span().equals(span)) {
        differences.add(
            subject + ": " + merit + "/" + span + " " + rating.merit() + "/" + rating.span());
      }
    }
    for (int i = 0; i < lean.targets.all.size(); i++) {
      String code = lean.targets.all.get(i).code();
      Judgement judgement = Objects.requireNonNull(product.judgements().get(code));
      if (judgement.verdict() != verdict(lean.targets.outcomes[i])) {
        differences.add(code + ": " + lean.targets.outcomes[i] + " " + judgement.verdict());
      }
    }
    return differences;
  }

  private static Judgement.Verdict verdict(byte outcome) {
    return switch (outcome) {
      case Targets.MISSED -> Judgement.Verdict.MISSED;
      case Targets.MET -> Judgement.Verdict.MET;
      case Targets.EXCEEDED -> Judgement.Verdict.EXCEEDED;
      default -> Judgement.Verdict.NOT_REPORTED;
    };
  }
}
