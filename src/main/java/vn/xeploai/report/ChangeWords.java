package vn.xeploai.report;

import java.util.Optional;
import java.util.SortedMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Ground;

/** Changes in words, each with what it changes from. */
final class ChangeWords {
  private final Side before;
  private final Side after;
  private final Words words;

  /**
   * What a rating stands on, as far as changes speak of it.
   *
   * @param dossier the facts
   * @param rulebook the rulebook's id
   * @param parameters its numbers
   */
  record Side(Dossier dossier, String rulebook, SortedMap<String, Parameter> parameters) {
    /** That of an assessment. */
    static Side of(Assessment assessment) {
      return new Side(assessment.dossier(), assessment.rulebook(), assessment.parameters());
    }

    /** That of a ground. */
    static Side of(Ground ground) {
      return new Side(ground.dossier(), ground.rulebookId(), ground.parameters());
    }
  }

  ChangeWords(Side before, Side after, Messages messages) {
    this.before = before;
    this.after = after;
    this.words = new Words(messages);
  }

  /** A change, with what it changes from. */
  String change(Change change) {
    if (change instanceof Change.Setting setting) {
      return setting(setting);
    }
    if (change instanceof Change.Fact fact) {
      return words.say(
          "whatif.change.fact", fact.edit().address(), before(fact), value(fact.edit().value()));
    }
    return change instanceof Change.Regulation
        ? words.say("whatif.change.rulebook", before.rulebook(), after.rulebook())
        : words.say("whatif.change." + WhatIfWords.kind(change), change.text());
  }

  private String before(Change.Fact fact) {
    return value(FactEditor.value(before.dossier(), fact.edit()));
  }

  private String setting(Change.Setting setting) {
    return Optional.ofNullable(after.parameters().get(setting.parameter()))
        .map(
            is ->
                words.say(
                    "whatif.change.set",
                    setting.parameter(),
                    Optional.ofNullable(before.parameters().get(setting.parameter()))
                        .map(was -> unit(was.value(), was.unitName()))
                        .orElse("–"),
                    unit(is.value(), is.unitName())))
        .orElse(setting.text());
  }

  private String unit(String value, String unitName) {
    return words.numbers(value) + (unitName.isEmpty() ? "" : " " + unitName);
  }

  private String value(String value) {
    return value.isEmpty() ? "–" : words.cell(value);
  }
}
