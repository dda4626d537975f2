package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.QuotaReading;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.explain.Distance;
import vn.xeploai.explain.LeftOut;
import vn.xeploai.explain.Node;
import vn.xeploai.explain.Reason;
import vn.xeploai.explain.Step;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/** What the steps of a proof say, in the reader's language; never without their numbers. */
final class StepWords {
  private static final int MANY = 8;

  private final Overview overview;
  private final Words words;

  StepWords(Overview overview, Words words) {
    this.overview = overview;
    this.words = words;
  }

  /** A node of the tree in one phrase. */
  String text(Node node) {
    Step step = node.step();
    Optional<Rule> rule =
        node.branches().stream()
            .flatMap(branch -> branch.reason().stream())
            .map(Reason::rule)
            .findFirst();
    return switch (step.kind()) {
      case "FACT" -> fact(step);
      case "FINDING" -> finding(step, rule);
      case "ALL", "ANY" ->
          words.say(
              "why.step." + step.kind(),
              step.value("level"),
              words.say("why.group." + step.kind() + "." + step.outcome()));
      default -> conclusion(step);
    };
  }

  private String conclusion(Step step) {
    return switch (step.kind()) {
      case "RATING" ->
          words.say("why.step.RATING", step.subject(), level(step.outcome()))
              + (step.value("merit").equals(step.outcome())
                  ? ""
                  : words.say("why.step.merit", level(step.value("merit"))));
      case "MERIT" -> words.say("why.step.MERIT", step.subject(), level(step.outcome()));
      case "TARGET" -> target(step);
      case "TALLY" ->
          words.say(
              "why.step.TALLY",
              words.say("why.tally." + Tally.Sort.valueOf(step.value("sort"))),
              step.value("rated"));
      case "WORK" -> words.say("why.step.WORK", step.subject(), figures(step));
      case "POINTS" ->
          words.say("why.step.POINTS", step.subject(), words.value(step.value("points")));
      case "CIVIL_STANDING" ->
          words.say(
              step.value("level").isEmpty()
                  ? "why.step.CIVIL_STANDING.none"
                  : "why.step.CIVIL_STANDING",
              step.subject(),
              words.value(step.value("level")));
      case "BASIC_TARGETS" ->
          words.say(
              "why.step.BASIC_TARGETS", step.subject(), step.value("met"), step.value("targets"));
      case "KEY_TARGETS" ->
          words.say("why.step.KEY_TARGETS", step.subject(), words.value(step.outcome()));
      case "QUOTA" ->
          words.numbers(
              words.say(
                  "why.step.QUOTA",
                  words.group(SubjectKind.valueOf(step.value("group")), step.value("within")),
                  words.between(step.value("ceiling")),
                  step.value("percent"),
                  words.between(step.value("base")),
                  words.reading(QuotaReading.of(step.value("reading")))));
      case "QUOTA_PERCENT" ->
          words.numbers(words.say("why.step.QUOTA_PERCENT", step.value("percent")));
      case "RANK" ->
          words.say(
              "why.step.RANK",
              step.subject(),
              words.range(String.join(" · ", step.values().values())));
      case "OWNED" -> words.say("why.step.OWNED", step.subject(), step.value("code"));
      case "RATED" -> words.say("why.step.RATED", step.subject(), step.value("as"));
      default -> words.say("why.step." + step.kind(), step.subject());
    };
  }

  private String figures(Step step) {
    return step.values().entrySet().stream()
        .filter(figure -> !figure.getValue().isEmpty())
        .map(
            figure ->
                words.say("why.figure." + figure.getKey()) + " " + words.value(figure.getValue()))
        .collect(Collectors.joining("; "));
  }

  private String target(Step step) {
    String value = step.value("value");
    return words.say(
        "why.step.TARGET",
        step.subject(),
        words.say("mark." + step.outcome()),
        value.isEmpty() ? "" : ": " + words.value(value));
  }

  private String finding(Step step, Optional<Rule> rule) {
    String title = rule.map(words::title).orElse(step.value("criterion"));
    Condition condition = step.condition().orElseThrow();
    boolean asCase = step.value("level").equals(Level.KHTNV.name());
    String asked = condition(condition, asCase);
    return title + (asked.isEmpty() ? "" : ": " + asked);
  }

  /** What a criterion found and asks, its joined conditions one by one. */
  String condition(Condition condition, boolean asCase) {
    if (condition.parts().isEmpty()) {
      return simple(condition, asCase);
    }
    if (condition.outcome() == Outcome.NOT_APPLICABLE) {
      return "";
    }
    return condition.parts().stream()
        .map(part -> simple(part, asCase) + " [" + outcome(part.outcome(), asCase) + "]")
        .collect(Collectors.joining(" " + words.say("why.and") + " "));
  }

  private String simple(Condition condition, boolean asCase) {
    if (condition.outcome() == Outcome.NOT_APPLICABLE || condition.required().isEmpty()) {
      return "";
    }
    Quantity bound = condition.required().get(0).bound();
    if (condition.actual() instanceof Quantity.Answer answer) {
      return answer(answer);
    }
    if (condition.actual() instanceof Quantity.Placed placed
        && bound instanceof Quantity.Ceiling ceiling) {
      return words.range(
          words.say(
              "why.placed",
              placed.text(),
              placed.candidates().text(),
              ceiling.places().text(),
              words.percent(ceiling.percent()),
              ceiling.base().text(),
              words.reading(ceiling.reading())));
    }
    String actual = condition.actual().text();
    String of = condition.actual().ofText();
    String found = actual.isEmpty() ? words.say("word.unknown") : words.value(actual);
    return words.range(
        words.say(
            asCase ? "why.asked-case" : "why.asked",
            of.isEmpty() ? found : found + " (" + of + ")",
            words.value(condition.required().get(0).text())));
  }

  /** Yes or no, and how many say so. */
  private String answer(Quantity.Answer answer) {
    Counted counted = answer.counted();
    int units = counted.in().size() + counted.open().size();
    return switch (answer.truth()) {
      case NO -> words.say("why.answer.NO");
      case YES, UNKNOWN ->
          counted.sort() == Counted.Sort.NUMBERS
              ? words.value(answer.text())
              : words.say(
                  "why.answer." + answer.truth(),
                  units,
                  words.say("why.unit." + counted.sort()),
                  Stream.concat(counted.in().stream(), counted.open().stream())
                          .limit(MANY)
                          .collect(Collectors.joining(", "))
                      + (units > MANY ? ", …" : ""));
    };
  }

  /** How far a criterion falls short, or what it has to spare; empty where there is no order. */
  String distance(Condition condition, boolean asCase) {
    return condition.simple().stream()
        .filter(part -> part.outcome() != Outcome.NOT_APPLICABLE)
        .map(part -> Distance.of(part, !asCase).map(far -> distance(far, part)).orElse(""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String distance(Distance distance, Condition part) {
    if (!distance.isShort()) {
      String spare = distance.spare();
      return spare.equals("0")
          ? words.say("why.spare-none")
          : words.range(words.numbers(words.say("why.spare." + distance.measure(), spare)));
    }
    String text =
        words.range(words.numbers(words.say("why.short." + distance.measure(), distance.text())));
    if (distance.units() == 0) {
      return text;
    }
    String units = words.say("why.unit." + Counted.behind(part.actual()).sort());
    return text
        + " "
        + words.say(
            distance.units() > 0 ? "why.more" : "why.fewer", Math.abs(distance.units()), units);
  }

  /** An outcome of a criterion; of a case whether it applies. */
  String outcome(Outcome outcome, boolean asCase) {
    return words.say((asCase ? "why.case." : "why.outcome.") + outcome);
  }

  private String fact(Step step) {
    return row(step.source().orElseThrow().file(), step.values());
  }

  /** A row as people read it: header and cell; names of members are personal. */
  String row(String file, Map<String, String> cells) {
    return cells.entrySet().stream()
        .filter(cell -> !(file.equals("members.csv") && cell.getKey().equals("name")))
        .map(cell -> words.header(file, cell.getKey()) + ": " + words.cell(cell.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private String level(String span) {
    return span.contains("..") ? words.range(span) : words.levelName(Level.valueOf(span));
  }

  /** What stands behind a count, and what it does not take in. */
  List<String> behind(Node node) {
    List<String> lines = new ArrayList<>();
    node.step()
        .counted()
        .ifPresent(
            counted -> {
              add(lines, "why.counted.in", counted.in());
              add(lines, "why.counted.open", counted.open());
              add(lines, "why.counted.out", counted.out());
            });
    node.branches().stream()
        .flatMap(branch -> branch.reason().stream())
        .flatMap(reason -> reason.leftOut().stream())
        .collect(
            Collectors.groupingBy(
                LeftOut::reason,
                TreeMap::new,
                Collectors.mapping(LeftOut::unit, Collectors.toList())))
        .forEach(
            (reason, units) ->
                lines.add(
                    words.say(
                        "why.left-out",
                        String.join(", ", units),
                        words.say("left-out." + reason))));
    return lines;
  }

  private void add(List<String> lines, String key, List<String> units) {
    if (!units.isEmpty()) {
      lines.add(words.say(key, units.size(), String.join(", ", units)));
    }
  }

  Overview overview() {
    return overview;
  }
}
