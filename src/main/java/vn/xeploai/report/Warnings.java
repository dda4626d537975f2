package vn.xeploai.report;

import java.util.List;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** Warnings in words. */
final class Warnings {
  private final Overview overview;
  private final Messages messages;

  Warnings(Overview overview, Messages messages) {
    this.overview = overview;
    this.messages = messages;
  }

  /** What a warning says. */
  String text(Warning warning) {
    List<String> arguments = warning.arguments().stream().map(this::word).toList();
    return messages.of(new Message("warning." + warning.code(), arguments));
  }

  /** Kinds of subjects, words of parameters and rules are said in the reader's language. */
  private String word(String argument) {
    for (SubjectKind kind : Overview.KINDS) {
      if (kind.name().equals(argument)) {
        return messages.of(Message.of("kind." + kind));
      }
    }
    if (argument.matches("\\d+\\.\\d+") && messages.language() == Language.VI) {
      return argument.replace('.', ',');
    }
    var rule = overview.assessment().rules().get(argument);
    if (rule == null) {
      return argument;
    }
    return new Words(messages).title(rule);
  }
}
