package vn.xeploai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Outline;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Precedents;
import vn.xeploai.rating.Rater;
import vn.xeploai.report.TableAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;
import vn.xeploai.trial.Trial;

/**
 * Rates made-up communes with proofs, with levels only, for a table, and by the lean evaluator, and
 * ends badly where one answers otherwise: {@code SameAnswers [COMMUNES]}. No test: ten thousand
 * take long.
 */
public final class SameAnswers {
  private static final int COMMUNES = 10_000;
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final Bounds BOUNDS = Bounds.of(RULEBOOK);
  private static final Messages MESSAGES = Messages.in(Language.VI);
  private static final String FACTS = "0".repeat(64);

  private SameAnswers() {}

  /** Prints how many communes were answered alike, or those that were not. */
  public static void main(String[] arguments) {
    int communes = arguments.length == 0 ? COMMUNES : Integer.parseInt(arguments[0]);
    Precedents precedents = new Precedents();
    // Rules are loaded by whoever asks first: threads of the pool may not see the classes they
    // need.
    Rater.rate(Trial.commune(1, 1, 2023), "", RULEBOOK);
    List<String> differences =
        IntStream.rangeClosed(1, communes)
            .parallel()
            .mapToObj(number -> differences(number, precedents))
            .flatMap(List::stream)
            .toList();
    if (!differences.isEmpty()) {
      throw new IllegalStateException(String.join("\n", differences));
    }
    System.out.println("communes answered alike in four ways: " + communes);
  }

  private static List<String> differences(int number, Precedents precedents) {
    Dossier dossier = Trial.commune(1, number, 2023);
    Assessment whole = Rater.rate(dossier, FACTS, RULEBOOK);
    Ratings quick = Rater.ratings(dossier, FACTS, RULEBOOK, Optional.empty(), precedents);
    Outline outline = Rater.outline(dossier, FACTS, RULEBOOK);
    List<String> differences =
        new ArrayList<>(Answers.differences(Lean.rate(dossier, BOUNDS), whole));
    if (!quick.equals(Ratings.of(whole))) {
      differences.add("levels only: another answer");
    }
    if (!table(outline).equals(table(whole))) {
      differences.add("table: another text");
    }
    return differences.stream().map(one -> Trial.folder(number) + " " + one).toList();
  }

  private static String table(Outline outline) {
    return TableAnswer.write(outline, MESSAGES, true);
  }
}
