package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.explain.Distance;
import vn.xeploai.explain.Obstacle;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.WhyNot;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Standing;
import vn.xeploai.text.Messages;

/** The answer of {@code why-not}: everything that stands between a subject and a level. */
public final class WhyNotAnswer {
  private static final int MANY = 12;

  private WhyNotAnswer() {}

  /**
   * The answer for people.
   *
   * @param members whether a member is named
   */
  public static String table(Proof proof, WhyNot whyNot, Messages messages, boolean members) {
    Overview overview = Overview.of(proof.assessment());
    Words words = new Words(messages);
    StepWords steps = new StepWords(overview, words);
    Lines lines = new Lines();
    WhyAnswer.head(proof.assessment(), overview, words, lines, whyNot.rating(), members);
    lines.blank().wrapped(verdict(whyNot, words), 2);
    for (WhyNot.Missing missing : whyNot.missing()) {
      criterion(missing, words, steps, lines);
    }
    whyNot
        .quota()
        .ifPresent(
            quota ->
                lines
                    .blank()
                    .wrapped(
                        words.range(
                            words.numbers(
                                words.say(
                                    "why-not.quota",
                                    quota.ceilings(quota.reading()).text(),
                                    words.percent(quota.percent()),
                                    quota.base().text(),
                                    quota.places().size()))),
                        2));
    whyNot
        .ruling()
        .ifPresent(ruling -> lines.blank().wrapped(words.say("why-not.ruling", ruling), 2));
    WhyAnswer.open(proof, whyNot.rating(), words, lines);
    return lines.text();
  }

  private static String verdict(WhyNot whyNot, Words words) {
    if (whyNot.exemption().isPresent()) {
      return words.say("why-not.exempt", words.say("exempt." + whyNot.exemption().get()));
    }
    return whyNot.reached()
        ? words.say("why-not.reached", whyNot.level(), words.level(whyNot.rating().span()))
        : words.say(
            "why-not.title",
            whyNot.level(),
            words.level(whyNot.rating().span()),
            whyNot.missing().size());
  }

  private static void criterion(WhyNot.Missing missing, Words words, StepWords steps, Lines lines) {
    Finding finding = missing.finding();
    boolean asCase = finding.level() == Level.KHTNV;
    String mark = missing.reason().standing() == Standing.ASSUMED ? "*" : "";
    String distance = steps.distance(finding.condition(), asCase);
    lines
        .blank()
        .wrapped(
            words.say(
                "why-not.criterion",
                finding.key(),
                steps.outcome(finding.outcome(), asCase),
                words.title(missing.reason().rule()) + mark),
            2);
    lines.wrapped(
        "  "
            + steps.condition(finding.condition(), asCase)
            + (distance.isEmpty() ? "" : "; " + distance),
        4);
    lines.wrapped(
        "  "
            + missing.reason().rule().clause()
            + " · "
            + missing.reason().rule().file()
            + ":"
            + missing.reason().rule().line(),
        4);
    if (!missing.obstacles().isEmpty()) {
      lines.wrapped(
          "  "
              + words.say(
                  "why-not.look",
                  missing.obstacles().stream()
                      .limit(MANY)
                      .map(obstacle -> obstacle(obstacle, words, steps))
                      .collect(Collectors.joining("; ")))
              + (missing.obstacles().size() > MANY
                  ? " " + words.say("why-not.more", missing.obstacles().size() - MANY)
                  : ""),
          4);
    }
    missing
        .ruling()
        .ifPresent(ruling -> lines.wrapped("  " + words.say("why-not.ruling-one", ruling), 4));
  }

  private static String obstacle(Obstacle obstacle, Words words, StepWords steps) {
    String place = obstacle.source().map(source -> " (" + source.place() + ")").orElse("");
    return switch (obstacle.sort()) {
      case SUBJECT -> obstacle.unit() + " " + words.range(obstacle.state());
      case TARGET ->
          words.say("why.target-unit", obstacle.unit())
              + " "
              + words.say("mark." + obstacle.state());
      case FACT -> steps.row(obstacle.source().orElseThrow().file(), obstacle.cells()) + place;
      case MISSING -> words.say("why-not.missing", obstacle.unit());
    };
  }

  /** The answer for other programs. */
  public static String json(Proof proof, WhyNot whyNot) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("subject", whyNot.rating().subject());
    whyNot
        .rating()
        .span()
        .level()
        .ifPresentOrElse(level -> answer.put("level", level.name()), () -> answer.putNull("level"));
    answer.put("target", whyNot.level().name());
    DepartureWords.write(answer, proof.assessment().departure());
    ArrayNode missing = answer.putArray("missing");
    whyNot.missing().forEach(one -> missing(missing.addObject(), one));
    answer
        .put("reached", whyNot.reached())
        .put("lowest", whyNot.rating().span().lowest().name())
        .put("highest", whyNot.rating().span().highest().name());
    whyNot
        .exemption()
        .ifPresentOrElse(
            exemption -> answer.put("exempt", exemption.name()), () -> answer.putNull("exempt"));
    whyNot
        .ruling()
        .ifPresentOrElse(ruling -> answer.put("ruling", ruling), () -> answer.putNull("ruling"));
    ArrayNode open = answer.putArray("open");
    if (!whyNot.rating().span().settled()) {
      OpenFacts.of(proof.assessment(), whyNot.rating())
          .forEach(
              fact ->
                  open.addObject()
                      .put("address", fact.address())
                      .put("settles", fact.settles())
                      .put("concerns", fact.concerns()));
    }
    return JsonText.of(answer);
  }

  private static void missing(ObjectNode json, WhyNot.Missing missing) {
    Finding finding = missing.finding();
    json.put("level", finding.level().name())
        .put("criterion", finding.criterion())
        .put("outcome", finding.outcome().name());
    ProofJson.text(json, "actual", finding.condition().actual().text());
    ProofJson.text(json, "required", finding.condition().requiredText());
    ProofJson.text(
        json,
        "distance",
        missing.distances().stream().map(WhyNotAnswer::distance).collect(Collectors.joining("; ")));
    json.put("clause", missing.reason().rule().clause());
    ProofJson.text(json, "ruling", missing.ruling().orElse(""));
    ProofJson.text(json, "of", finding.condition().actual().ofText());
    json.put("rule", missing.reason().rule().id());
    ArrayNode distances = json.putArray("distances");
    missing.distances().forEach(distance -> distances.add(ProofJson.distance(distance)));
    ArrayNode facts = json.putArray("facts");
    for (Obstacle obstacle : missing.obstacles()) {
      ObjectNode fact =
          facts
              .addObject()
              .put("sort", obstacle.sort().name())
              .put("unit", obstacle.unit())
              .put("state", obstacle.state())
              .put("outcome", obstacle.outcome().name());
      ObjectNode cells = fact.putObject("values");
      obstacle.cells().forEach(cells::put);
      obstacle
          .source()
          .ifPresent(
              source ->
                  fact.putObject("source").put("file", source.file()).put("line", source.line()));
    }
  }

  private static String distance(Distance distance) {
    return distance.text() + (distance.measure() == Distance.Measure.POINTS ? " %" : "");
  }
}
