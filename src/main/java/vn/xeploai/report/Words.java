package vn.xeploai.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** Words and numbers in the reader's language. */
final class Words {
  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  /** A sentence of the bundle. */
  String say(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return messages.of(Message.of(key, texts));
  }

  /** Numbers with the reader's decimal mark: a point between two digits becomes a comma. */
  String numbers(String text) {
    return messages.language() == Language.VI ? text.replaceAll("(?<=\\d)\\.(?=\\d)", ",") : text;
  }

  /** Yes, no and unknown in words, everything else with the reader's numbers. */
  String value(String text) {
    return Arrays.stream(text.split("; ", -1))
        .map(
            part ->
                switch (part) {
                  case "yes", "no", "unknown" -> say("word." + part);
                  default -> numbers(part);
                })
        .collect(Collectors.joining("; "));
  }

  /** What a rule asks. */
  String title(Rule rule) {
    return messages.language() == Language.VI ? rule.title() : rule.name();
  }

  /** A kind of subject. */
  String kind(SubjectKind kind) {
    return say("kind." + kind);
  }

  /** A level, or between what. */
  String level(Span span) {
    if (!span.settled()) {
      return say("level.open", span.lowest(), span.highest());
    }
    return switch (span.lowest()) {
      case NO_LEVEL, NOT_RATED -> say("level." + span.lowest());
      default -> span.lowest().name();
    };
  }
}
