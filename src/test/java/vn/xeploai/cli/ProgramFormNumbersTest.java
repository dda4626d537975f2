package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.cli.Answered.LEVELS;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.text.Language;

/** Every number of the Word documents is in the JSON answer of the same dossier, or its count. */
class ProgramFormNumbersTest {
  private static final List<String> BODIES = List.of("GOVERNMENT", "FRONT", "ORGANISATION", "CELL");

  /** Numbers of the wording itself, which say nothing about the commune. */
  private static final Pattern WORDING =
      Pattern.compile("Điều \\d|Article \\d|\\d tháng|\\d months");

  private static final Pattern REASON = Pattern.compile("(\\d+) ([^;()]+)");

  @TempDir private static Path temp = Path.of("");

  private static List<Forms> forms = List.of();

  @BeforeAll
  static void written() {
    Path communes = temp.resolve("communes");
    Run.of("generate", "--communes", "1", "--seed", "7", "--year", "2025", "--out", "" + communes);
    forms =
        List.of(
            Forms.of(Run.DOSSIER, temp.resolve("a"), Language.VI),
            Forms.of(communes.resolve("xa-00001").toString(), temp.resolve("b"), Language.EN));
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
  void theListHasEveryTargetWithItsFigures(Forms forms) {
    List<List<String>> table = forms.read(Forms.TARGETS).tables().get(0);
    Map<String, Map<String, String>> rows = new TreeMap<>();
    WordFile.rows(table).forEach(row -> rows.put(row.get(forms.say("form.column.code")), row));
    Set<String> codes = new HashSet<>();
    for (JsonNode target : forms.answer().targets()) {
      String code = text(target, "code");
      codes.add(code);
      Map<String, String> row = rows.getOrDefault(code, Map.of());
      assertEquals(text(target, "title"), row.get(forms.say("form.column.target")), code);
      assertEquals(
          forms.say("form.outcome." + text(target, "outcome")),
          row.get(forms.say("form.column.outcome")),
          code);
      List<JsonNode> leaves = new ArrayList<>();
      target.at("/leaves").forEach(leaves::add);
      long met =
          leaves.stream()
              .filter(leaf -> Set.of("MET", "EXCEEDED").contains(text(leaf, "outcome")))
              .count();
      assertEquals(
          leaves.isEmpty()
              ? numbers(text(target, "value"))
              : List.of(String.valueOf(met), String.valueOf(leaves.size())),
          numbers(figure(row, forms.say("form.column.reached"), target)),
          code);
      assertEquals(
          numbers(text(target, "required")),
          numbers(figure(row, forms.say("form.column.asked"), target)),
          code);
    }
    assertEquals(codes, rows.keySet());
    assertEquals(groups(forms), table.stream().filter(row -> row.size() == 1).toList());
  }

  /** A cell without the unit, which may be a number itself: {@code 100 kg/người}. */
  private static String figure(Map<String, String> row, String heading, JsonNode target) {
    String cell = row.getOrDefault(heading, "");
    String unit = text(target, "unit");
    return unit.isEmpty() ? cell : cell.replace(unit, "");
  }

  private static List<List<String>> groups(Forms forms) {
    Map<String, List<String>> outcomes = new TreeMap<>();
    for (JsonNode target : forms.answer().all("targets/items")) {
      String group = text(target, "code").substring(0, text(target, "code").indexOf('.'));
      outcomes.computeIfAbsent(group, any -> new ArrayList<>()).add(text(target, "outcome"));
    }
    return outcomes.entrySet().stream()
        .map(
            group ->
                List.of(
                    forms.say(
                        "form.targets.group",
                        group.getKey(),
                        group.getValue().stream()
                            .filter(Set.of("MET", "EXCEEDED")::contains)
                            .count(),
                        group.getValue().size())))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theSheetOfACellHasItsFindingsAndItsMembers(Forms forms) {
    Answered answer = forms.answer();
    for (String cell : answer.cells()) {
      WordFile sheet = forms.cell(cell);
      assertTrue(
          sheet
              .lines()
              .contains(forms.say("form.cell.level", forms.named(cell), forms.level(cell))));
      List<String> findings =
          answer.all("findings").stream()
              .filter(finding -> text(finding, "subject").equals(cell))
              .map(finding -> expected(forms, finding))
              .sorted()
              .toList();
      assertEquals(findings, criteria(forms, sheet.tables().get(0)), cell);

      List<List<String>> members = sheet.tables().get(1);
      assertEquals(
          answer.ofCell(cell).stream()
              .map(one -> List.of(text(one, "subject"), level(one)))
              .toList(),
          members.stream().skip(1).map(row -> row.subList(1, 3)).toList());
      assertNumbered(members);
    }
  }

  private static String level(JsonNode rating) {
    return LEVELS.contains(text(rating, "level")) ? text(rating, "level") : "–";
  }

  private static String expected(Forms forms, JsonNode finding) {
    boolean is = text(finding, "level").equals("KHTNV");
    String clause = text(finding, "clause");
    return String.join(
        "|",
        text(finding, "level"),
        numbers(text(finding, "actual")).toString(),
        numbers(text(finding, "required")).toString(),
        forms.say((is ? "why.case." : "why.outcome.") + text(finding, "outcome")),
        text(finding, "standing").equals("assumed")
            ? forms.say("form.cell.assumed", clause)
            : clause);
  }

  private static List<String> criteria(Forms forms, List<List<String>> table) {
    List<String> criteria = new ArrayList<>();
    String level = "";
    for (List<String> row : table.subList(1, table.size())) {
      if (row.size() == 1) {
        level =
            LEVELS.stream()
                .filter(one -> row.get(0).contains(forms.say("level-name." + one)))
                .findFirst()
                .orElseThrow();
      } else {
        criteria.add(
            String.join(
                "|",
                level,
                numbers(row.get(1)).toString(),
                numbers(row.get(2)).toString(),
                row.get(3),
                row.get(4)));
      }
    }
    return criteria.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theProposalHasEveryRecommendation(Forms forms) {
    List<List<String>> expected = new ArrayList<>();
    for (String kind : List.of("REWARD", "HIGHER_REWARD", "CRITICISM")) {
      for (JsonNode one : forms.answer().all("recommendations")) {
        if (text(one, "kind").equals(kind)) {
          String subject = text(one, "subject");
          boolean rated =
              forms.answer().all("ratings").stream()
                  .anyMatch(rating -> text(rating, "subject").equals(subject));
          expected.add(
              List.of(
                  subject,
                  rated ? forms.level(subject) : "–",
                  forms.say("recommendation." + kind + "." + text(one, "reason"))));
        }
      }
    }
    assertFalse(expected.isEmpty());
    List<List<String>> found = new ArrayList<>();
    for (List<List<String>> table : forms.read(Forms.PROPOSAL).tables()) {
      assertNumbered(table);
      for (Map<String, String> row : WordFile.rows(table)) {
        found.add(
            List.of(
                id(row.getOrDefault(forms.say("form.column.subject"), "")),
                row.get(forms.say("form.column.level")),
                row.get(forms.say("form.column.reason"))));
      }
    }
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theDecisionHasTheDecidedElseTheComputedLevelOfEveryCollective(Forms forms) {
    Map<String, String> decided = new TreeMap<>();
    forms
        .answer()
        .all("levels")
        .forEach(one -> decided.put(text(one, "subject"), text(one, "decision")));
    Map<String, String> drafted = new TreeMap<>();
    for (Map<String, String> row : WordFile.rows(forms.read(Forms.DECISION).tables().get(0))) {
      drafted.put(
          id(row.getOrDefault(forms.say("form.column.subject"), "")),
          row.get(forms.say("form.column.level")));
    }
    for (String kind : BODIES) {
      for (JsonNode rating : forms.answer().ofKind(kind)) {
        String subject = text(rating, "subject");
        String given = decided.getOrDefault(subject, "");
        String computed =
            LEVELS.contains(text(rating, "level"))
                ? text(rating, "level")
                : forms.say("form.decision.to-choose");
        assertEquals(given.isEmpty() ? computed : given, drafted.get(subject), subject);
      }
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
    known.add(String.valueOf(answer.all("overrides").size()));
    groups(forms).forEach(group -> known.addAll(numbers(group.get(0))));
    for (JsonNode target : answer.all("targets/items")) {
      IntStream.rangeClosed(0, target.at("/leaves").size())
          .forEach(count -> known.add(String.valueOf(count)));
    }
    for (String name : forms.names()) {
      WordFile document = forms.read(name);
      List<String> texts = new ArrayList<>(document.lines());
      for (List<List<String>> table : document.tables()) {
        boolean numbered = table.get(0).get(0).equals(forms.say("form.column.number"));
        table.forEach(
            row -> texts.addAll(row.subList(numbered && row.size() > 1 ? 1 : 0, row.size())));
      }
      for (String text : texts) {
        List<String> strange = new ArrayList<>(numbers(WORDING.matcher(text).replaceAll("")));
        strange.removeAll(known);
        assertEquals(List.of(), strange, name + ": " + text);
      }
    }
  }

  private static long candidates(Answered answer, String kind) {
    return answer.all("findings").stream()
        .filter(finding -> text(finding, "criterion").equals("quota"))
        .filter(finding -> text(answer.rating(text(finding, "subject")), "kind").equals(kind))
        .count();
  }

  private static void assertNumbered(List<List<String>> table) {
    assertEquals(
        IntStream.range(1, table.size()).mapToObj(String::valueOf).toList(),
        table.stream().skip(1).map(row -> row.get(0)).toList());
  }

  /** The id at the end of what a collective is called. */
  private static String id(String named) {
    Matcher id = Pattern.compile("\\(([^()]+)\\)$").matcher(named);
    return id.find() ? id.group(1) : named;
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

  /** The rows below both heads. */
  private static List<Line> counted(List<List<String>> table) {
    return table.stream()
        .skip(2)
        .map(
            row -> {
              String last = row.get(row.size() - 1);
              Map<String, Long> reasons = new TreeMap<>();
              reasons.put("", Long.valueOf(last.replaceFirst(" .*", "")));
              REASON
                  .matcher(last.replaceFirst("^\\d+", ""))
                  .results()
                  .forEach(one -> reasons.put(one.group(2), Long.valueOf(one.group(1))));
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
