package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of honest writers: told with file, line, column, rule, and the closest right name. */
class HonestMistakesTest {
  private static final String NAME = "an excellent cell has enough good members";
  private static final String RULE =
      """
      package rules

      import vn.xeploai.conclusions.*
      import vn.xeploai.facts.*

      rule "an excellent cell has enough good members"
          @id("qd124.cell.HTXSNV.members-good")
          @clause("HD 21-HD/BTCTW phần II.B mục 1.3")
          @standing("assumed")
          @title("Đảng viên HTTNV trở lên đạt tỷ lệ theo quy định")
      when
          Parameter( name == "cell.members-good", $bound : number )
          $s : Rated( kind == SubjectKind.CELL, $id : subject )
          Tally( of == $id, sort == Tally.Sort.MEMBERS, $share : share( Level.HTTNV ) )
      then
          insertLogical( Finding.of( $s, "HTXSNV.members-good",
                                    Condition.atLeast( $share, $bound ) ) );
      end
      """;

  @TempDir private Path folder = Path.of("");

  private RuleProblem only(String text) throws Exception {
    Files.writeString(folder.resolve("trial.drl"), text);
    InvalidRulebook refused =
        assertThrows(
            InvalidRulebook.class, () -> Rulebooks.named("qd124").with(Rulebooks.drl(folder)));
    assertEquals(1, refused.problems().size(), refused.problems().toString());
    RuleProblem problem = refused.problems().get(0);
    assertTrue(problem.file().endsWith("trial.drl"), problem.toString());
    return problem;
  }

  private void told(String wrong, String right, int line, int column, String key, String closest)
      throws Exception {
    assertTrue(RULE.contains(right), right);
    RuleProblem problem = only(RULE.replace(right, wrong));
    assertEquals(key, problem.key(), problem.toString());
    assertEquals(line, problem.line(), problem.toString());
    assertEquals(column, problem.column(), problem.toString());
    assertEquals(NAME, problem.rule(), problem.toString());
    assertTrue(problem.arguments().contains(closest), problem.toString());
  }

  @Test
  void theRuleItselfIsRight() throws Exception {
    Files.writeString(folder.resolve("trial.drl"), RULE);
    assertEquals(
        Rulebooks.named("qd124").rules().keySet(),
        Rulebooks.named("qd124").with(Rulebooks.drl(folder)).rules().keySet());
  }

  @Test
  void anUnknownFieldHasTheClosestName() throws Exception {
    told(
        "sorte == Tally.Sort.MEMBERS",
        "sort == Tally.Sort.MEMBERS",
        14,
        23,
        "rulebook.field",
        "sort");
  }

  @Test
  void anUnknownTypeHasTheClosestName() throws Exception {
    told("Tallly( of", "Tally( of", 14, 5, "rulebook.type", "Tally");
  }

  @Test
  void anUnknownConstantHasTheClosestName() throws Exception {
    told("SubjectKind.CELLS,", "SubjectKind.CELL,", 13, 37, "rulebook.field", "CELL");
  }

  @Test
  void anUnknownVariableHasTheClosestName() throws Exception {
    told("$shares, $bound", "$share, $bound", 17, 50, "rulebook.variable", "$share");
  }

  @Test
  void anUnknownParameterHasTheClosestName() throws Exception {
    told(
        "\"cell.member-good\"",
        "\"cell.members-good\"",
        12,
        25,
        "rulebook.unknown-parameter",
        "cell.members-good");
  }

  @Test
  void aTextWhereAWordStands() throws Exception {
    told("kind == \"CELL\"", "kind == SubjectKind.CELL", 13, 25, "rulebook.kind", "word");
  }

  @Test
  void aNumberInACondition() throws Exception {
    told(
        "Condition.atLeast( $share, 80 )",
        "Condition.atLeast( $share, $bound )",
        17,
        58,
        "rulebook.number",
        "80");
  }

  @Test
  void aMissingEnd() throws Exception {
    RuleProblem problem = only(RULE.replace("\nend\n", "\n"));
    assertEquals("rulebook.no-end", problem.key());
    assertEquals(6, problem.line());
  }

  @Test
  void aMissingEndBeforeAnotherRuleNamesTheRightOne() throws Exception {
    RuleProblem problem =
        only(
            RULE.replace("\nend\n", "\n")
                + RULE.substring(RULE.indexOf("rule \"")).replace("enough", "many"));
    assertEquals("rulebook.no-end", problem.key());
    assertEquals(6, problem.line());
    assertEquals(List.of(NAME), problem.arguments());
  }

  @Test
  void aMissingClause() throws Exception {
    RuleProblem problem =
        only(RULE.replace("    @clause(\"HD 21-HD/BTCTW phần II.B mục 1.3\")\n", ""));
    assertEquals("rulebook.metadata-lacks", problem.key());
    assertTrue(problem.arguments().contains("clause"));
  }

  @Test
  void anIdThatStandsTwice() throws Exception {
    RuleProblem problem =
        only(RULE + RULE.substring(RULE.indexOf("rule \"")).replace("enough", "many"));
    assertEquals("rulebook.id-twice", problem.key());
    assertEquals(19, problem.line());
  }
}
