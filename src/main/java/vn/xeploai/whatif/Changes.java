package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/**
 * Makes changes: another rulebook first, then other rules, then numbers, then facts, in whatever
 * order they were asked for. Nothing on disk is touched.
 */
final class Changes {
  private Changes() {}

  /**
   * The ground with these changes.
   *
   * @throws Unfit naming every change that cannot be made
   * @throws vn.xeploai.rulebook.InvalidRulebook if changed rules cannot be used
   */
  static Ground apply(Ground ground, List<Change> changes) {
    if (changes.size() > WhatIf.MOST_CHANGES) {
      throw new Unfit(
          List.of(
              Message.of(
                  "change.many",
                  String.valueOf(changes.size()),
                  String.valueOf(WhatIf.MOST_CHANGES))),
          List.of());
    }
    List<Message> messages = new ArrayList<>();
    Rulebook rulebook = ground.rulebook();
    for (Change.Regulation change : of(Change.Regulation.class, changes)) {
      rulebook = Rulebooks.named(change.name());
    }
    for (Change.Rules change : of(Change.Rules.class, changes)) {
      rulebook = rulebook.with(change.drl());
    }
    for (Change.Without change : of(Change.Without.class, changes)) {
      if (rulebook.rules().containsKey(change.rule())) {
        rulebook = rulebook.without(change.rule());
      } else {
        messages.add(
            unknown(
                "change.rule", change.rule(), rulebook, List.copyOf(rulebook.rules().keySet())));
      }
    }
    for (Change.Setting change : of(Change.Setting.class, changes)) {
      Parameter parameter = rulebook.parameters().get(change.parameter());
      if (parameter == null) {
        messages.add(unknownParameter(change.parameter(), rulebook));
        continue;
      }
      Optional<String> value = SettingValue.of(parameter, change.asked());
      if (value.isEmpty()) {
        messages.add(SettingValue.refused(parameter, change.asked()));
        continue;
      }
      rulebook = rulebook.with(change.parameter(), value.get());
    }
    return new Ground(facts(ground.dossier(), changes, messages), rulebook);
  }

  /** That a rulebook has no such parameter, and which is the closest. */
  static Message unknownParameter(String name, Rulebook rulebook) {
    return unknown("change.parameter", name, rulebook, List.copyOf(rulebook.parameters().keySet()));
  }

  private static Dossier facts(Dossier dossier, List<Change> changes, List<Message> messages) {
    List<FactEdit> edits = of(Change.Fact.class, changes).stream().map(Change.Fact::edit).toList();
    if (edits.isEmpty() && messages.isEmpty()) {
      return dossier;
    }
    FactEditor.Editing editing = FactEditor.edit(dossier, edits);
    if (editing instanceof FactEditor.Refused refused) {
      messages.addAll(refused.unfit());
      throw new Unfit(messages, refused.invalid());
    }
    if (!messages.isEmpty()) {
      throw new Unfit(messages, List.of());
    }
    return ((FactEditor.Edited) editing).dossier();
  }

  private static Message unknown(String key, String name, Rulebook rulebook, List<String> known) {
    return Closest.to(name, known)
        .map(one -> Message.of(key + ".closest", name, rulebook.id(), one))
        .orElseGet(() -> Message.of(key + ".unknown", name, rulebook.id()));
  }

  private static <T extends Change> List<T> of(Class<T> kind, List<Change> changes) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
