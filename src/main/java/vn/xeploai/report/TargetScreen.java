package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Owned;
import vn.xeploai.explain.Proof;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;

/** The answer of one screen about a target: its leaves, its results, and where it counts. */
final class TargetScreen {
  private static final int MANY = 12;

  private final Proof proof;
  private final Words words;
  private final StepWords steps;
  private final Lines lines;

  TargetScreen(Proof proof, Words words, StepWords steps, Lines lines) {
    this.proof = proof;
    this.words = words;
    this.steps = steps;
    this.lines = lines;
  }

  /** Writes the screen. */
  void write(Target target, Judgement judgement) {
    lines
        .blank()
        .wrapped(
            Stream.of(target.clause(), target.place(), owners(target))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")),
            2);
    proof
        .reasons(judgement)
        .forEach(
            reason ->
                lines.wrapped(
                    words.say(
                        "why.rule",
                        reason.rule().id(),
                        reason.rule().clause(),
                        words.say("standing." + reason.standing()),
                        reason.rule().file() + ":" + reason.rule().line()),
                    2));
    steps.overview().leaves(target).forEach(this::leaf);
    result(judgement);
    if (judgement.counted().sort() == Counted.Sort.SUBJECTS) {
      lines.wrapped(
          words.say(
              "why.counted.in",
              judgement.counted().in().size(),
              words.some(judgement.counted().in(), MANY)),
          4);
      if (!judgement.counted().open().isEmpty()) {
        lines.wrapped(
            words.say(
                "why.counted.open",
                judgement.counted().open().size(),
                words.some(judgement.counted().open(), MANY)),
            4);
      }
      if (!judgement.counted().out().isEmpty()) {
        lines.wrapped(
            words.say(
                "why.counted.out",
                judgement.counted().out().size(),
                words.some(judgement.counted().out(), MANY)),
            4);
      }
    }
    List<List<String>> counts = new ArrayList<>();
    for (Finding finding : proof.assessment().findings()) {
      if (finding.condition().simple().stream()
          .anyMatch(
              part ->
                  Counted.behind(part.actual()).concerns(Counted.Sort.TARGETS, target.code()))) {
        counts.add(
            List.of(
                finding.subject(),
                finding.key(),
                steps.outcome(finding.outcome(), finding.level() == Level.KHTNV)
                    + " · "
                    + steps.condition(finding.condition(), finding.level() == Level.KHTNV)));
      }
    }
    if (!counts.isEmpty()) {
      lines.blank().wrapped(words.say("why.counts-in"), 2).table(counts);
    }
  }

  private String owners(Target target) {
    List<String> owners =
        proof.conclusions(Owned.class).stream()
            .filter(owned -> owned.code().equals(target.code()))
            .map(Owned::owner)
            .distinct()
            .sorted()
            .toList();
    return owners.isEmpty() ? "" : words.say("why.owners", String.join(", ", owners));
  }

  private void leaf(Target leaf) {
    Judgement judgement = steps.overview().judgement(leaf);
    lines.table(
        List.of(
            List.of(
                leaf.code(),
                words.say("mark." + judgement.verdict()),
                words.say(
                        "table.value",
                        judgement.value().isEmpty() ? "–" : words.value(judgement.value()),
                        Demand.required(leaf.requirement()).map(words::value).orElse(""),
                        leaf.unitName())
                    + " · "
                    + Lines.cutTo(leaf.title(), 60))));
    result(judgement);
  }

  private void result(Judgement judgement) {
    proof.reasons(judgement).stream()
        .flatMap(reason -> reason.premises(Result.class).stream())
        .forEach(
            result ->
                lines.wrapped(
                    "  "
                        + words.say(
                            "why.reported",
                            result.place(),
                            result.reportedOn().map(Words::day).orElse("–"),
                            result.evidence().isEmpty() ? "–" : result.evidence()),
                    4));
  }
}
