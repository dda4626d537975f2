package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.text.Messages;

/**
 * A subject that two archived runs rate differently.
 *
 * @param subject its id
 * @param name its name; empty where it is a member, who is not named
 * @param from the level in the first run, or between what; empty where it is not rated there
 * @param to the same of the second run
 * @param turned its criteria that came out differently
 */
public record RunMove(String subject, String name, String from, String to, List<Turned> turned) {
  private static final int NAMED = 3;

  /** Copies the list. */
  public RunMove {
    turned = List.copyOf(turned);
  }

  /**
   * A criterion that came out differently.
   *
   * @param key the criterion as {@code LEVEL.NAME}
   * @param rule the rule that asks it, where it is known
   * @param before what was found in the first run; empty where it was not asked
   * @param after what was found in the second run
   * @param required what is asked
   */
  public record Turned(
      String key, Optional<Rule> rule, String before, String after, String required) {}

  /** The move in words, and why. */
  public String text(Messages messages) {
    Words words = new Words(messages);
    String who = name.isEmpty() ? subject : name + " (" + subject + ")";
    String move = words.say("archive.move", who, level(from, words), level(to, words));
    String why =
        turned.stream()
            .limit(NAMED)
            .map(one -> criterion(one, words))
            .collect(Collectors.joining("; "));
    String more =
        turned.size() > NAMED ? "; " + words.say("archive.move-more", turned.size() - NAMED) : "";
    return why.isEmpty() ? move : words.say("archive.move-why", move, why + more);
  }

  private static String criterion(Turned one, Words words) {
    return words.say(
        "archive.turned",
        one.rule().map(words::title).map(Words::inSentence).orElse(one.key()),
        one.key(),
        value(one.before(), words),
        value(one.after(), words),
        value(one.required(), words));
  }

  private static String level(String span, Words words) {
    return span.isEmpty() ? "–" : words.range(span);
  }

  private static String value(String text, Words words) {
    return text.isEmpty() ? "–" : words.value(text);
  }
}
