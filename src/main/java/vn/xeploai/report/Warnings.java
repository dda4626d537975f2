package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** Warnings in words. */
final class Warnings {
  private final Overview overview;
  private final Messages messages;
  private final Words words;

  Warnings(Overview overview, Messages messages) {
    this.overview = overview;
    this.messages = messages;
    this.words = new Words(messages);
  }

  /** What a warning says: kinds, numbers and rules in the reader's language. */
  String text(Warning warning) {
    List<String> arguments = new ArrayList<>(warning.arguments());
    switch (warning.code()) {
      case KEPT_WITHOUT_PLACE, QUOTA_TIE, QUOTA_READING -> {
        arguments.set(0, words.group(SubjectKind.valueOf(arguments.get(0)), arguments.get(8)));
        arguments.set(2, words.numbers(arguments.get(2)));
        arguments.set(4, words.reading(QuotaReading.of(arguments.get(4))));
        arguments.set(6, words.reading(QuotaReading.of(arguments.get(6))));
        List.of(3, 5, 7).forEach(at -> arguments.set(at, words.between(arguments.get(at))));
      }
      case ASSUMED_DECIDES -> {
        Rule rule = overview.assessment().rules().get(arguments.get(0));
        arguments.set(0, Optional.ofNullable(rule).map(words::title).orElseThrow());
      }
      default -> {}
    }
    return warning.code() == Warning.Code.OWNER_UNKNOWN
        ? UnknownOwners.sentence(overview.assessment().dossier(), arguments.get(0), messages)
        : messages.of(new Message("warning." + warning.code(), arguments));
  }
}
