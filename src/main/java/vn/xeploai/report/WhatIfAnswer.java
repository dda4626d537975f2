package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.AskedOtherwise;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.Scenario;
import vn.xeploai.whatif.WhatIf;

/** The answer of {@code what-if}: first who moved, then the counts, then why. */
public final class WhatIfAnswer {
  private static final int MOVES = 60;

  private final WhatIf whatIf;
  private final Words words;
  private final WhatIfWords sentences;
  private final boolean members;
  private final Lines lines = new Lines();

  private WhatIfAnswer(WhatIf whatIf, Messages messages, boolean members) {
    this.whatIf = whatIf;
    this.words = new Words(messages);
    this.sentences = new WhatIfWords(whatIf, messages);
    this.members = members;
  }

  /**
   * The answer for people at a terminal, several scenarios first side by side; names of members
   * only where asked for.
   */
  public static String table(
      List<Scenario> asked, List<WhatIf> answers, Messages messages, boolean members) {
    StringBuilder text = new StringBuilder();
    if (answers.size() > 1) {
      text.append(SideBySide.table(asked, answers, messages)).append('\n');
    }
    for (int i = 0; i < answers.size(); i++) {
      WhatIfAnswer answer = new WhatIfAnswer(answers.get(i), messages, members);
      answer.head(asked.get(i));
      text.append(answer.table());
    }
    return text.toString();
  }

  /** The answer for other programs; several scenarios under {@code scenarios}. */
  public static String json(List<Scenario> asked, List<WhatIf> answers, Messages messages) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode scenarios = all.putArray("scenarios");
    ObjectNode one = all;
    for (int i = 0; i < answers.size(); i++) {
      one = new WhatIfJson(answers.get(i), new WhatIfWords(answers.get(i), messages)).answer();
      ObjectNode named = scenarios.addObject();
      named.put("title", asked.get(i).title()).put("reason", asked.get(i).reason()).setAll(one);
    }
    return JsonText.of(answers.size() == 1 ? one : all);
  }

  /** One row for each subject that moved. */
  public static String csv(List<Scenario> asked, List<WhatIf> answers, Messages messages) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "scenario", "subject", "kind", "from", "to", "direction", "cause", "change", "text"));
    for (int i = 0; i < answers.size(); i++) {
      WhatIfWords sentences = new WhatIfWords(answers.get(i), messages);
      for (Move move : answers.get(i).moves()) {
        rows.add(
            List.of(
                asked.get(i).title(),
                move.subject(),
                move.kind().name(),
                move.from().toString(),
                move.to().toString(),
                move.direction().name(),
                WhatIfWords.type(move.cause()),
                WhatIfWords.together(move.cause().changes()),
                sentences.cause(move.cause())));
      }
    }
    return CsvAnswer.sheet(rows);
  }

  private void head(Scenario scenario) {
    if (!scenario.title().isEmpty()) {
      lines.wrapped(scenario.title(), 2);
      if (!scenario.reason().isEmpty()) {
        lines.wrapped("  " + scenario.reason(), 2);
      }
    }
  }

  private void rulebooks() {
    Stream.of(whatIf.before(), whatIf.after())
        .filter(one -> !one.departure().none())
        .map(words::rulebook)
        .distinct()
        .forEach(one -> lines.wrapped(words.say("departure.used", one), 2));
  }

  private String table() {
    rulebooks();
    lines.wrapped(
        words.say(
            "whatif.title",
            whatIf.before().dossier().commune().name(),
            String.valueOf(whatIf.before().dossier().commune().year())),
        2);
    whatIf.changes().forEach(change -> lines.wrapped("  • " + sentences.change(change), 4));
    if (whatIf.before().dossier().commune().illustrative()) {
      lines.wrapped(words.say("whatif.illustrative"), 2);
    }
    lines.blank();
    moved();
    matrix();
    causes();
    unmoved();
    asked();
    return lines.text();
  }

  private void moved() {
    lines.wrapped(
        whatIf.moves().isEmpty()
            ? words.say("whatif.nobody")
            : words.say("whatif.moved", whatIf.moves().size()),
        2);
    lines.table(
        whatIf.moves().stream()
            .limit(MOVES)
            .map(
                move ->
                    List.of(
                        arrow(move),
                        words.kind(move.kind()),
                        move.subject(),
                        words.level(move.from()) + " → " + words.level(move.to()),
                        move.kind() == SubjectKind.MEMBER && !members ? "" : move.name()))
            .toList());
    more(whatIf.moves().size() - MOVES);
    lines.blank();
  }

  private void more(int left) {
    if (left > 0) {
      lines.wrapped("  " + words.say("whatif.more", left), 4);
    }
  }

  /** The sign of a move's direction. */
  static String arrow(Move move) {
    return switch (move.direction()) {
      case UP -> "▲";
      case DOWN -> "▼";
      case OTHER -> "◆";
    };
  }

  private void matrix() {
    lines.wrapped(words.say("whatif.matrix"), 2);
    lines.table(WhatIfMatrix.rows(whatIf.matrix(), words));
    lines.blank();
  }

  private void causes() {
    if (whatIf.moves().isEmpty()) {
      return;
    }
    lines.wrapped(words.say("whatif.causes"), 2);
    boolean several = whatIf.changes().size() > 1;
    lines.table(
        whatIf.moves().stream()
            .limit(MOVES)
            .map(
                move ->
                    List.of(
                        arrow(move) + " " + move.subject(),
                        words.say("whatif.type." + move.cause().type()),
                        sentences.cause(move.cause())
                            + (several
                                ? " ← "
                                    + move.cause().changes().stream()
                                        .map(sentences::change)
                                        .collect(Collectors.joining(" + "))
                                : "")))
            .toList());
    more(whatIf.moves().size() - MOVES);
    lines.blank();
  }

  private void unmoved() {
    if (whatIf.unmoved().isEmpty()) {
      return;
    }
    lines.wrapped(words.say("whatif.unmoved"), 2);
    whatIf
        .unmoved()
        .forEach(
            one ->
                lines.wrapped(
                    "  • " + sentences.changes(one.changes()) + ": " + sentences.unmoved(one), 4));
    lines.blank();
  }

  private void asked() {
    if (whatIf.asked().isEmpty()) {
      return;
    }
    lines.wrapped(words.say("whatif.asked"), 2);
    for (AskedOtherwise asked : whatIf.asked()) {
      lines.wrapped("  " + words.say("whatif.as." + asked.as()), 4);
      criteria("whatif.both-ask", asked.both());
      criteria("whatif.dropped-ask", asked.dropped());
      criteria("whatif.added-ask", asked.added());
    }
    lines.blank();
  }

  private void criteria(String key, List<String> criteria) {
    if (!criteria.isEmpty()) {
      lines.wrapped("    " + words.say(key, String.join(", ", criteria)), 6);
    }
  }
}
