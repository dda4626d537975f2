package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.cli.Answered.numbers;
import static vn.xeploai.cli.Answered.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the Word documents is in the JSON answer of the same dossier, or its count. */
class ProgramFormNumbersTest {
  private static final List<String> BODIES = List.of("GOVERNMENT", "FRONT", "ORGANISATION", "CELL");

  /** Numbers of the wording itself, which say nothing about the commune. */
  private static final Pattern WORDING =
      Pattern.compile("Điều \\d+(\\.\\d+)?|Article \\d|\\d tháng|\\d months");

  private static final Pattern REASON = Pattern.compile("(?:(\\d+) )?([^;() ][^;()]+)");

  @TempDir private static Path temp = Path.of("");

  private static List<Forms> forms = List.of();

  @BeforeAll
  static void written() {
    forms = Forms.ofTwo(temp);
  }

  static List<Forms> forms() {
    return forms;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theReportCountsTheRatings(Forms forms) {
    WordFile report = forms.read(Forms.REPORT);
    Answered answer = forms.answer();
    List<Line> bodies = new ArrayList<>();
    for (String kind : BODIES) {
      if (!answer.ofKind(kind).isEmpty()) {
        bodies.add(expected(forms, forms.say("kind." + kind), answer.ofKind(kind)));
      }
    }
    assertEquals(bodies, counted(report.tables().get(0)));

    List<Line> members = new ArrayList<>();
    for (String cell : answer.cells()) {
      members.add(expected(forms, forms.named(cell), answer.ofCell(cell)));
    }
    members.add(expected(forms, forms.say("form.sum"), answer.ofKind("MEMBER")));
    assertEquals(members, counted(report.tables().get(1)));
    assertTrue(
        report.lines().contains(forms.say("form.report.committee", forms.level("committee"))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theReportTellsOverridesAndTargets(Forms forms) {
    WordFile report = forms.read(Forms.REPORT);
    List<JsonNode> overrides = forms.answer().all("overrides");
    for (JsonNode override : overrides) {
      String line = report.line("- " + forms.named(text(override, "subject")));
      for (String key : List.of("computed", "decided", "decidedBy", "document", "reason")) {
        assertTrue(line.contains(text(override, key)), line);
      }
    }
    assertTrue(
        report
            .lines()
            .contains(
                overrides.isEmpty()
                    ? forms.say("form.report.no-override")
                    : forms.say("form.report.overrides", overrides.size())));
    JsonNode targets = forms.answer().json().at("/targets");
    for (String name : List.of(Forms.REPORT, Forms.TARGETS)) {
      assertTrue(
          forms
              .read(name)
              .lines()
              .contains(
                  forms.say(
                      "form.report.targets",
                      text(targets, "met"),
                      text(targets, "counted"),
                      text(targets, "exceeded"),
                      text(targets, "missed"),
                      text(targets, "notReported"))));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noDocumentHasANumberFromElsewhere(Forms forms) {
    Answered answer = forms.answer();
    Set<String> known = new HashSet<>(numbers(answer.json().toString()));
    List<Collection<JsonNode>> counted = new ArrayList<>();
    answer.cells().forEach(cell -> counted.add(answer.ofCell(cell)));
    for (String kind : List.of("GOVERNMENT", "FRONT", "ORGANISATION", "CELL", "MEMBER")) {
      counted.add(answer.ofKind(kind));
      known.add(String.valueOf(candidates(answer, kind)));
    }
    for (Collection<JsonNode> ratings : counted) {
      known.addAll(Answered.counts(ratings));
      long unrated = answer.notRated(ratings).values().stream().mapToLong(Long::longValue).sum();
      known.add(String.valueOf(unrated));
      answer.notRated(ratings).values().forEach(count -> known.add(String.valueOf(count)));
    }
    forms.drafted(answer.ofKind("MEMBER")).values().forEach(count -> known.add("" + count));
    known.add(String.valueOf(answer.all("overrides").size()));
    forms.groups().forEach(group -> known.addAll(numbers(group.get(0))));
    for (JsonNode target : answer.all("targets/items")) {
      IntStream.rangeClosed(0, target.at("/leaves").size())
          .forEach(count -> known.add(String.valueOf(count)));
    }
    Set<String> quoted = evidence(answer);
    for (String name : forms.names()) {
      WordFile document = forms.read(name);
      List<String> texts = new ArrayList<>(document.lines());
      for (List<List<String>> table : document.tables()) {
        boolean numbered = table.get(0).get(0).equals(forms.say("form.column.number"));
        table.forEach(
            row -> texts.addAll(row.subList(numbered && row.size() > 1 ? 1 : 0, row.size())));
      }
      for (String text : texts) {
        String own = WORDING.matcher(text).replaceAll("");
        for (String evidence : quoted) {
          own = own.replace(evidence, "");
        }
        List<String> strange = new ArrayList<>(numbers(own));
        strange.removeAll(known);
        assertEquals(List.of(), strange, name + ": " + text);
      }
    }
  }

  /** What the rows of results.csv are documented by, which the JSON does not repeat. */
  private static Set<String> evidence(Answered answer) {
    return answer.results().stream()
        .map(row -> row.getField("evidence"))
        .filter(evidence -> !evidence.isEmpty())
        .collect(Collectors.toSet());
  }

  private static long candidates(Answered answer, String kind) {
    return answer.all("findings").stream()
        .filter(finding -> text(finding, "criterion").equals("quota"))
        .filter(finding -> text(answer.rating(text(finding, "subject")), "kind").equals(kind))
        .count();
  }

  /**
   * A row that counts ratings.
   *
   * @param name whose
   * @param counts all, rated, number and per cent of each level
   * @param notRated how many are not rated, and of these for each reason
   */
  private record Line(String name, List<String> counts, Map<String, Long> notRated) {}

  private static Line expected(Forms forms, String name, List<JsonNode> ratings) {
    Map<String, Long> reasons = new TreeMap<>();
    forms
        .answer()
        .notRated(ratings)
        .forEach((why, count) -> reasons.put(reason(forms, why), count));
    long all = reasons.values().stream().mapToLong(Long::longValue).sum();
    reasons.put("", all);
    return new Line(name, Answered.counts(ratings), reasons);
  }

  private static String reason(Forms forms, String why) {
    return switch (why) {
      case "open" -> forms.say("form.open-short");
      case "new" -> forms.say("exempt.NEW");
      case "inactive" -> forms.say("exempt.INACTIVE");
      case "suspended" -> forms.say("exempt.SUSPENDED");
      default -> forms.say("level." + why);
    };
  }

  /** A number before a reason; where it is the only reason, there is none. */
  private static long number(@Nullable String text, long all) {
    return text == null ? all : Long.parseLong(text);
  }

  /** The rows below both heads. */
  private static List<Line> counted(List<List<String>> table) {
    return table.stream()
        .skip(2)
        .map(
            row -> {
              String last = row.get(row.size() - 1);
              Map<String, Long> reasons = new TreeMap<>();
              long all = Long.parseLong(last.replaceFirst(" .*", ""));
              reasons.put("", all);
              REASON
                  .matcher(last.replaceFirst("^\\d+", ""))
                  .results()
                  .forEach(one -> reasons.put(one.group(2), number(one.group(1), all)));
              return new Line(
                  row.get(1),
                  row.subList(2, row.size() - 1).stream()
                      .map(cell -> cell.replace(',', '.'))
                      .toList(),
                  reasons);
            })
        .toList();
  }
}
