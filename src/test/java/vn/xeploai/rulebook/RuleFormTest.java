package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.xeploai.facts.Standing;

/** How every rule is written, whatever it says. */
class RuleFormTest {
  private static final List<RuleText> RULES = RuleText.all();
  private static final String LEVELS = "HTXSNV|HTTNV|HTNV|KHTNV";
  private static final Pattern SHARED = Pattern.compile("common\\.[a-z-]+\\.[a-z-]+");
  private static final Pattern CRITERION =
      Pattern.compile("(?:qd\\d+|common)\\.[a-z]+\\.((?:" + LEVELS + ")\\.[a-z-]+)");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:a|an|the|every|no|who|more|rulings|five|targets|attraction) .*[\\p{L}\\d]");
  private static final Pattern CONCLUDED = Pattern.compile("Finding\\.of\\( \\$\\w+, \"([^\"]*)\"");
  private static final Pattern PARAMETER = Pattern.compile("\\bParameter\\( name == \"([^\"]+)\"");

  /** Findings that are not made by {@code Finding.of}, and what they are about. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "common.subject.HTXSNV.quota", "insertLogical( Finding.ofPlace( $quota, $id ) );",
          "common.subject.HTXSNV.alone", "insertLogical( Finding.withoutQuota( $id ) );");

  @Test
  void theTextShowsEveryRuleThatTheParserFinds() throws Exception {
    List<String> parsed = new ArrayList<>();
    for (RuleDescr rule : parsed()) {
      parsed.add(rule.getName());
      assertEquals(Map.of(), rule.getAttributes(), rule.getName());
      assertEquals(Map.of(), rule.getNamedConsequences(), rule.getName());
      assertNull(rule.getParentName(), rule.getName());
    }
    assertFalse(parsed.isEmpty());
    assertEquals(parsed, RULES.stream().map(RuleText::name).toList());
  }

  @Test
  void aCommentStandsDirectlyAboveEveryRule() {
    none(rule -> !rule.above().matches("// .{10,}"));
  }

  @Test
  void aNameIsASentenceThatSaysWhatHolds() {
    none(rule -> !SENTENCE.matcher(rule.name()).matches() || rule.name().length() > 80);
  }

  @Test
  void metadataIsThere() {
    none(rule -> rule.metadata("clause").isBlank());
    none(rule -> rule.metadata("title").isBlank());
    none(
        rule ->
            Arrays.stream(Standing.values())
                .noneMatch(
                    one -> one.name().toLowerCase(Locale.ROOT).equals(rule.metadata("standing"))));
    none(rule -> rule.head().lines().count() < 4 || rule.head().lines().count() > 5);
  }

  @Test
  void anIdSaysWhereTheRuleStands() {
    none(
        rule ->
            !SHARED.matcher(rule.metadata("id")).matches()
                && !CRITERION.matcher(rule.metadata("id")).matches());
    none(
        rule ->
            !rule.metadata("id")
                .startsWith(rule.file().substring(0, rule.file().indexOf('/')) + "."));
  }

  @Test
  void aRulebooksOwnRulesAreCriteriaOfTheKindThatTheirFileIsNamedAfter() {
    none(
        rule ->
            !rule.file().startsWith("common/")
                && !rule.metadata("id")
                    .startsWith(rule.file().replace('/', '.').replace(".drl", "") + "."));
  }

  @Test
  void aCriterionConcludesTheFindingThatItsIdNames() {
    for (RuleText rule : RULES) {
      String id = rule.metadata("id");
      var criterion = CRITERION.matcher(id);
      var concluded = CONCLUDED.matcher(rule.then());
      if (OTHERS.containsKey(id)) {
        assertEquals(OTHERS.get(id), rule.then().strip());
      } else if (criterion.matches()) {
        assertTrue(concluded.find(), id);
        assertEquals(criterion.group(1), concluded.group(1), id);
        assertFalse(concluded.find(), id);
      } else {
        assertFalse(rule.then().contains("Finding."), id);
      }
    }
  }

  @Test
  void aRuleIsMarkedWaivableWhereRulingsWaiveIt() {
    none(rule -> rule.head().contains("@waivable(") != rule.then().contains(".waivedBy("));
  }

  @Test
  void noNumberStandsInARule() {
    Pattern digit = Pattern.compile("(?<![\\w$])\\d");
    none(rule -> digit.matcher(spoken(rule.when())).find());
    none(rule -> digit.matcher(spoken(rule.then())).find());
  }

  @Test
  void nothingOrdersRules() {
    Pattern order =
        Pattern.compile(
            "\\b(salience|agenda-group|no-loop|lock-on-active|activation-group|ruleflow-group"
                + "|modify|update|retract|delete|eval)\\b");
    for (var file : RuleText.files()) {
      String text = spoken(RuleText.text(file));
      assertFalse(order.matcher(text).find(), file.toString());
    }
  }

  @Test
  void everyParameterThatARuleNamesIsInItsRulebookAndEveryOneIsRead() {
    assertFalse(Rulebooks.shipped().isEmpty());
    for (String id : Rulebooks.shipped()) {
      RulebookFiles files = RulebookFiles.shipped(id);
      SortedSet<String> read = new TreeSet<>();
      files
          .drl()
          .values()
          .forEach(
              text -> PARAMETER.matcher(text).results().forEach(one -> read.add(one.group(1))));
      assertEquals(ParameterFile.read(files.parameters()).keySet(), read, id);
    }
  }

  @Test
  void everyParameterIsNamedByAName() {
    none(
        rule ->
            Pattern.compile("\\bParameter\\(").matcher(rule.when()).results().count()
                != PARAMETER.matcher(rule.when()).results().count());
  }

  @Test
  void everyFileIsOfARulebookOrShared() {
    SortedMap<String, String> unused = new TreeMap<>();
    RuleText.files().forEach(file -> unused.put(file.toString().replace('\\', '/'), ""));
    for (String id : Rulebooks.shipped()) {
      for (String name : RulebookFiles.shipped(id).drl().keySet()) {
        unused.remove("rules/" + (name.startsWith("common/") ? name : id + "/" + name));
      }
    }
    assertEquals(Map.of(), unused);
  }

  private static void none(Predicate<RuleText> wrong) {
    assertEquals(List.of(), RULES.stream().filter(wrong).map(RuleText::toString).toList());
  }

  /** Without comments and quotations. */
  private static String spoken(String text) {
    return text.replaceAll("//.*", "").replaceAll("\"[^\"]*\"", "\"\"");
  }

  private static List<RuleDescr> parsed() throws Exception {
    List<RuleDescr> rules = new ArrayList<>();
    for (var file : RuleText.files()) {
      PackageDescr parsed =
          new DrlParser(LanguageLevelOption.DRL6).parse(false, RuleText.text(file));
      rules.addAll(parsed.getRules());
    }
    return rules;
  }
}
