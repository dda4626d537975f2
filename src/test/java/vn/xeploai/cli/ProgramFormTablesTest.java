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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.text.Language;

/** The tables of targets, criteria, members, proposals and draft levels are those of the JSON. */
class ProgramFormTablesTest {
  /** What the answer cites where the dossier does not say which part rewards. */
  private static final String NO_CLAUSE = "Nghị quyết của Đảng bộ";

  private static final List<String> BODIES = List.of("GOVERNMENT", "FRONT", "ORGANISATION", "CELL");

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
    assertEquals(forms.groups(), table.stream().filter(row -> row.size() == 1).toList());
  }

  /** A cell without the unit, which may be a number itself: {@code 100 kg/người}. */
  private static String figure(Map<String, String> row, String heading, JsonNode target) {
    String cell = row.getOrDefault(heading, "");
    String unit = text(target, "unit");
    return unit.isEmpty() ? cell : cell.replace(unit, "");
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
    return String.join(
        "|",
        text(finding, "level"),
        numbers(text(finding, "actual")).toString(),
        numbers(text(finding, "required")).toString(),
        forms.say((is ? "why.case." : "why.outcome.") + text(finding, "outcome")),
        text(finding, "clause"));
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
  void theProposalHasEveryRecommendationWithItsClause(Forms forms) {
    Set<String> members =
        forms.answer().ofKind("MEMBER").stream()
            .map(one -> text(one, "subject"))
            .collect(Collectors.toSet());
    List<List<String>> expected = new ArrayList<>();
    for (String kind : List.of("REWARD", "HIGHER_REWARD", "CRITICISM")) {
      for (boolean ofMembers : List.of(false, true)) {
        for (JsonNode one : forms.answer().all("recommendations")) {
          String subject = text(one, "subject");
          if (text(one, "kind").equals(kind) && members.contains(subject) == ofMembers) {
            expected.add(
                List.of(
                    subject,
                    forms.answer().isRated(subject) ? forms.level(subject) : "–",
                    forms.say("recommendation." + kind + "." + text(one, "reason")),
                    text(one, "clause").equals(NO_CLAUSE)
                        ? forms.say("form.reward.no-clause")
                        : text(one, "clause")));
          }
        }
      }
    }
    assertFalse(expected.isEmpty());
    List<List<String>> found = new ArrayList<>();
    for (List<List<String>> table : forms.read(Forms.PROPOSAL).tables()) {
      assertNumbered(table);
      for (List<String> row : table.subList(1, table.size())) {
        found.add(List.of(id(row.get(1)), row.get(2), row.get(3), row.get(4)));
      }
    }
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theDecisionHasTheDecidedElseTheComputedLevels(Forms forms) {
    WordFile decision = forms.read(Forms.DECISION);
    Map<String, String> drafted = new TreeMap<>();
    for (List<String> row : decision.tables().get(0)) {
      if (row.size() > 1) {
        drafted.put(id(row.get(1)), row.get(2));
      }
    }
    drafted.remove(forms.say("form.column.collective"));
    Map<String, String> expected = new TreeMap<>();
    for (String kind : BODIES) {
      forms
          .answer()
          .ofKind(kind)
          .forEach(one -> expected.put(text(one, "subject"), forms.draft(one)));
    }
    assertEquals(expected, drafted);

    List<JsonNode> members = forms.answer().ofKind("MEMBER");
    Map<String, Long> counts = forms.drafted(members);
    LEVELS.forEach(level -> counts.putIfAbsent(level, 0L));
    String article =
        decision.lines().stream()
            .filter(line -> line.contains("HTXSNV") && line.contains("; HTTNV"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        counts.entrySet().stream()
            .map(one -> forms.say("form.decision.count", one.getKey(), one.getValue()))
            .collect(Collectors.toSet()),
        Set.of(article.replaceFirst("^.*?: ", "").replaceFirst(" \\(.*", "").split("; ", -1)));
    members.forEach(one -> assertFalse(article.contains(text(one, "subject"))));
    assertEquals(1, decision.tables().size(), "no list of members without --members");
  }

  @Test
  void onRequestTheDecisionListsTheMembersOfEachCellByLevel() {
    Forms named = Forms.of(Run.DOSSIER, temp.resolve("members"), Language.VI, "--members");
    List<List<String>> annex = named.read(Forms.DECISION).tables().get(1);
    Map<String, Map<String, Long>> found = new TreeMap<>();
    Map<String, String> levels = new TreeMap<>();
    String cell = "";
    for (List<String> row : annex.subList(1, annex.size())) {
      if (row.size() == 1) {
        cell = id(row.get(0));
      } else {
        found
            .computeIfAbsent(cell, any -> new TreeMap<>())
            .put(row.get(0), Long.valueOf(row.get(1)));
        for (String member : row.get(2).split("; ", -1)) {
          levels.put(member.replaceFirst(":.*", ""), row.get(0));
        }
      }
    }
    Map<String, Map<String, Long>> expected = new TreeMap<>();
    for (String one : named.answer().cells()) {
      expected.put(one, named.drafted(named.answer().ofCell(one)));
    }
    assertEquals(expected, found);
    Map<String, String> drafted = new TreeMap<>();
    named
        .answer()
        .ofKind("MEMBER")
        .forEach(one -> drafted.put(named.named(text(one, "subject")), named.draft(one)));
    assertEquals(drafted, levels);
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
}
