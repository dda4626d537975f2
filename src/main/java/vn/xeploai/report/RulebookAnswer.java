package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Parameter;
import vn.xeploai.text.Messages;

/** The answer of {@code rules}: what stands in a rulebook, clause by clause. */
public final class RulebookAnswer {
  private RulebookAnswer() {}

  /**
   * A rulebook as it is shown.
   *
   * @param id the id
   * @param title the title
   * @param years the rating years
   * @param sha256 the identity
   * @param departure in what it differs from the one that ships under its id
   * @param rules the rules by id
   * @param parameters the parameters by name
   */
  public record View(
      String id,
      String title,
      String years,
      String sha256,
      Departure departure,
      SortedMap<String, Rule> rules,
      SortedMap<String, Parameter> parameters) {}

  /** The list of rulebooks for people. */
  public static String table(List<View> rulebooks, Messages messages) {
    Words words = new Words(messages);
    Lines lines = new Lines().wrapped(words.say("rules.title"), 2);
    return lines
        .table(
            rulebooks.stream()
                .map(
                    one ->
                        List.of(
                            one.id(),
                            words.say("rules.years", one.years()),
                            one.sha256().substring(0, 12),
                            one.title()))
                .toList())
        .text();
  }

  /** One rulebook for people. */
  public static String table(View rulebook, Messages messages) {
    Words words = new Words(messages);
    Lines lines =
        new Lines()
            .wrapped(
                words.say(
                    "rules.of",
                    DepartureWords.named(rulebook.id(), rulebook.departure(), messages),
                    rulebook.title(),
                    rulebook.years(),
                    rulebook.sha256()),
                2);
    lines.blank().wrapped(words.say("rules.criteria"), 2);
    rules(rulebook, true, lines, words);
    lines.blank().wrapped(words.say("rules.others"), 2);
    rules(rulebook, false, lines, words);
    lines.blank().wrapped(words.say("rules.parameters"), 2);
    for (Parameter one : rulebook.parameters().values()) {
      lines.wrapped(
          "  %s = %s%s · %s"
              .formatted(
                  one.name(),
                  words.numbers(one.value()),
                  one.unitName().isEmpty() ? "" : " " + one.unitName(),
                  words.say("standing." + one.standing())),
          4);
      lines.wrapped("    " + one.title() + " · " + one.clause() + " · " + one.from(), 6);
    }
    return lines.text();
  }

  private static void rules(View rulebook, boolean criteria, Lines lines, Words words) {
    for (Rule rule : rulebook.rules().values()) {
      if (rule.criterion().isPresent() == criteria) {
        List<String> facts = new ArrayList<>(List.of(words.say("standing." + rule.standing())));
        if (rule.waivable()) {
          facts.add(words.say("rules.waivable"));
        }
        lines.wrapped("  " + rule.id() + " · " + String.join(" · ", facts), 4);
        lines.wrapped(
            "    %s · %s · %s:%s"
                .formatted(
                    words.title(rule), rule.clause(), rule.file(), String.valueOf(rule.line())),
            6);
      }
    }
  }

  /** The list of rulebooks for other programs. */
  public static String json(List<View> rulebooks) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode all = answer.putArray("rulebooks");
    rulebooks.forEach(one -> head(all.addObject(), one));
    return JsonText.of(answer);
  }

  /** One rulebook for other programs. */
  public static String json(View rulebook) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    head(answer, rulebook);
    ArrayNode rules = answer.putArray("rules");
    for (Rule rule : rulebook.rules().values()) {
      rules
          .addObject()
          .put("id", rule.id())
          .put("name", rule.name())
          .put("title", rule.title())
          .put("clause", rule.clause())
          .put("standing", lower(rule.standing()))
          .put("criterion", rule.criterion().isPresent())
          .put("waivable", rule.waivable())
          .put("file", rule.file())
          .put("line", rule.line());
    }
    ArrayNode parameters = answer.putArray("parameters");
    for (Parameter one : rulebook.parameters().values()) {
      parameters
          .addObject()
          .put("name", one.name())
          .put("value", one.value())
          .put("unit", one.unitName())
          .put("title", one.title())
          .put("clause", one.clause())
          .put("from", one.from().toString())
          .put("standing", lower(one.standing()));
    }
    return JsonText.of(answer);
  }

  private static void head(ObjectNode node, View rulebook) {
    node.put("id", rulebook.id())
        .put("title", rulebook.title())
        .put("years", rulebook.years())
        .put("sha256", rulebook.sha256());
    DepartureWords.write(node, rulebook.departure());
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
