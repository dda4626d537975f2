package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.xeploai.rulebook.RuleFolder.problem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DRL that is not of the house's form is refused, with the place and the reason. */
class RuleCheckTest {
  private static final String FIRST = "an excellent cell has members who all completed";
  private static final String SECOND = "an excellent cell has enough good members";
  private static final int LINE = 11;

  @TempDir private Path temp = Path.of("");
  private RuleFolder rules = new RuleFolder(temp);

  @BeforeEach
  void copy() {
    rules = RuleFolder.in(temp);
    assertEquals(LINE, rules.line("cell.drl", "rule \"" + FIRST));
  }

  @Test
  void theUnchangedFolderIsAccepted() {
    assertEquals("qd124", Rulebooks.named(rules.path().toString()).id());
  }

  @Test
  void syntax() {
    rules.change("cell.drl", "when", "wen");
    assertEquals(
        List.of(
            problem(
                "cell.drl",
                16,
                "rulebook.syntax",
                "[ERR 102] Line 16:0 mismatched input 'wen' in rule \"" + FIRST + "\"")),
        rules.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "salience 10,salience",
    "agenda-group \"a\",agenda-group",
    "no-loop true,no-loop",
    "lock-on-active true,lock-on-active",
    "ruleflow-group \"a\",ruleflow-group",
    "activation-group \"a\",activation-group",
    "enabled false,enabled",
    "duration 10,duration",
    "date-effective \"01-Jan-2023\",date-effective",
    "dialect \"mvel\",dialect"
  })
  void anyAttributeOfARule(String attribute, String name) {
    rules.change("cell.drl", "when", "    " + attribute + "\nwhen");
    assertEquals(
        List.of(problem("cell.drl", LINE, "rulebook.attribute", FIRST, name)), rules.problems());
  }

  @Test
  void allAttributesAreNamed() {
    rules.change("cell.drl", "when", "    salience 1\n    no-loop\nwhen");
    assertEquals(
        List.of(problem("cell.drl", LINE, "rulebook.attribute", FIRST, "no-loop, salience")),
        rules.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function int one() { return 1; }",
        "global java.util.List list",
        "declare Thing name : String end",
        "import static java.lang.Math.max",
        "import accumulate java.io.File file",
        "declare window Last Thing() over window:length(1) end"
      })
  void anythingBesideRules(String statement) {
    rules.change(
        "cell.drl",
        "import vn.xeploai.conclusions.*",
        "import vn.xeploai.conclusions.*\n" + statement);
    assertEquals(List.of(problem("cell.drl", 1, "rulebook.only-rules")), rules.problems());
  }

  @Test
  void anAttributeOfAllRules() {
    rules.change("government.drl", "package rules", "package rules\ndialect \"mvel\"");
    assertEquals(
        List.of("rulebook.only-rules", "rulebook.attribute", "rulebook.attribute"),
        rules.problems().stream().map(RuleProblem::key).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"java.io.File", "java.io.*", "vn.xeploai.rulebook.Rulebooks", "vn.xeploai.*"})
  void anImportOfAnythingButFactsAndConclusions(String type) {
    rules.change("cell.drl", "import vn.xeploai.facts.*", "import " + type);
    assertEquals(List.of(problem("cell.drl", 5, "rulebook.import", type)), rules.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert( $s );",
        "insertLogical( $s ); insertLogical( $id );",
        "System.exit( 1 ); insertLogical( $s );",
        "insertLogical( $s ); retract( $s );",
        "modify( $s ) { }",
        "int one = 1;",
        ""
      })
  void anythingButOneConclusion(String then) {
    int line = rules.line("cell.drl", "then");
    rules.change(
        "cell.drl",
        """
            insertLogical( Finding.of( $s, "HTXSNV.members-completed",
                                      Condition.atLeast( $share, $bound ) ) );
        """,
        "    " + then + "\n");
    assertEquals(
        List.of(problem("cell.drl", line, "rulebook.only-concludes", FIRST)), rules.problems());
  }

  @Test
  void aSecondConsequence() {
    int line = rules.line("cell.drl", "then");
    rules.change("cell.drl", "\nend", "\nthen[also]\n    System.exit( 1 );\nend");
    assertEquals(
        List.of(problem("cell.drl", line, "rulebook.only-concludes", FIRST)), rules.problems());
  }

  @Test
  void aQuery() {
    rules.append("cell.drl", "query \"all\"\n    Parameter()\nend\n");
    assertTrue(
        rules.problems().stream().anyMatch(one -> one.key().equals("rulebook.only-concludes")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "clause", "standing", "title"})
  void missingMetadata(String key) {
    int line = rules.line("cell.drl", "@" + key);
    rules.change("cell.drl", "    @" + key, "    @other");
    assertEquals(LINE, line - List.of("rule", "id", "clause", "standing", "title").indexOf(key));
    assertEquals(
        List.of(problem("cell.drl", LINE, "rulebook.metadata-lacks", FIRST, key)),
        rules.problems());
  }

  @Test
  void anIdThatStandsTwice() {
    rules.change(
        "cell.drl", "qd124.cell.HTXSNV.members-good", "qd124.cell.HTXSNV.members-completed");
    assertEquals(
        List.of(
            problem("cell.drl", 26, "rulebook.id-twice", "qd124.cell.HTXSNV.members-completed")),
        rules.problems());
  }

  @Test
  void anIdThatStandsInASharedFileToo() {
    rules.change("cell.drl", "qd124.cell.HTXSNV.members-good", "common.quota.group");
    assertEquals(
        List.of(
            problem(
                "cell.drl",
                rules.line("cell.drl", "Finding.of( $s, \"HTXSNV.members-good\""),
                "rulebook.id-concludes",
                "common.quota.group",
                "Finding",
                "Quota, Rating, Warning"),
            problem(
                "common/quota.drl",
                rules.line("../common/quota.drl", "rule \"the candidates of a group"),
                "rulebook.id-twice",
                "common.quota.group")),
        rules.problems());
  }

  @Test
  void anotherPackage() {
    rules.change("cell.drl", "package rules", "package rules.cells");
    assertEquals(
        List.of(problem("cell.drl", 1, "rulebook.package", "rules.cells")), rules.problems());
  }

  @Test
  void anUnknownStanding() {
    rules.change("cell.drl", "@standing(\"assumed\")", "@standing(\"rumour\")");
    assertEquals(
        List.of(
            problem(
                "cell.drl",
                LINE,
                "rulebook.standing",
                "qd124.cell.HTXSNV.members-completed",
                "rumour")),
        rules.problems());
  }

  @Test
  void anUnknownFieldInAPattern() {
    int line = rules.line("cell.drl", "Tally( of == $id");
    rules.change("cell.drl", "Tally( of == $id", "Tally( off == $id");
    List<RuleProblem> problems = rules.problems();
    assertEquals(1, problems.size(), problems.toString());
    RuleProblem only = problems.get(0);
    assertEquals(
        problem("cell.drl", line, "rulebook.field", only.arguments().toArray(String[]::new)), only);
    assertEquals(List.of("off", "Tally", "of"), only.arguments().subList(0, 3));
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    rules.change("cell.drl", "when", "    salience 1\nwhen");
    rules.change("cell.drl", "package rules", "package other");
    rules.change("committee.drl", "when", "wen");
    rules.change("government.drl", "    @title", "    @other");
    assertEquals(
        List.of("cell.drl", "cell.drl", "committee.drl", "government.drl"),
        rules.problems().stream().map(RuleProblem::file).toList());
    assertEquals(
        List.of(
            "rulebook.package", "rulebook.attribute", "rulebook.syntax", "rulebook.metadata-lacks"),
        rules.problems().stream().map(RuleProblem::key).toList());
  }

  @Test
  void anotherRuleOfTheSameName() {
    rules.change("cell.drl", SECOND, FIRST);
    List<RuleProblem> problems = rules.problems();
    assertEquals(
        List.of(problem("cell.drl", 26, "rulebook.compile", "Duplicate rule name: " + FIRST)),
        problems);
  }
}
