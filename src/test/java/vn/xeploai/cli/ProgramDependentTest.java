package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes that are possible only together, and reasons that are so. */
class ProgramDependentTest {
  private static final String DOSSIER = "src/test/resources/cases/dependent-facts";

  @ParameterizedTest
  @CsvSource({
    "work.csv:m1:completed=9,work.csv:m1:on_time=9,m1",
    "discipline.csv:m1:form=cảnh cáo,discipline.csv:m1:decided_on=2023-05-05,m1"
  })
  void twoFactsThatAreValidOnlyTogetherAreOneCause(String one, String other, String mover) {
    String answer = whatIf("--fact", one, "--fact", other);
    assertTrue(answer.contains("\"subject\" : \"" + mover + "\""), answer);
    assertTrue(answer.contains("\"" + one + " + " + other + "\""), answer);
  }

  @Test
  void togetherTheyMayMoveNobody() {
    String answer =
        whatIf(
            "--fact",
            "discipline.csv:m1:form=cảnh cáo",
            "--fact",
            "discipline.csv:m1:decided_on=2022-05-05");
    assertTrue(answer.contains("\"moved\" : [ ]"), answer);
    assertTrue(
        answer.contains(
            "\"discipline.csv:m1:form=cảnh cáo + discipline.csv:m1:decided_on=2022-05-05\""),
        answer);
    assertTrue(answer.contains("NO_CONCLUSION"), answer);
  }

  @ParameterizedTest
  @CsvSource({"95,1", "88,1", "85,0"})
  void aNumberOfTheOtherRulebookGoesWithIt(String points, int movers) {
    String answer = whatIf("--rulebook", "qd366", "--set", "points.HTXSNV=" + points);
    assertEquals(movers, answer.split("\"direction\"", -1).length - 1, answer);
  }

  @Test
  void aNumberOfTheOtherRulebookIsSweptFromItsOwnValue() {
    String[] sweep = {
      "what-if", DOSSIER, "--rulebook", "qd366", "--sweep", "points.HTXSNV=80..95:5"
    };
    String answer = Run.answer(sweep);
    assertTrue(answer.contains("(hiện 90)"), answer);
    assertTrue(answer.contains("trên 87  m1 HTXSNV → HTTNV"), answer);
  }

  @ParameterizedTest
  @CsvSource({"20.01,SAME_CEILING", "20,SAME"})
  void theQuotaIsReadByRules(String percent, String reason) {
    String answer =
        Run.answer("what-if", Run.DOSSIER, "--set", "quota.percent=" + percent, "--format", "json");
    assertTrue(answer.contains("\"reason\" : \"" + reason + "\""), answer);
    assertFalse(answer.contains("NOT_READ"), answer);
  }

  @Test
  void whatIsNeededFirstIsNamedWhole() {
    String answer =
        Run.answer("rate", "src/test/resources/cases/needed-first").replaceAll("\\s+", " ");
    assertTrue(
        answer.contains(
            "points.csv:committee:common, points.csv:committee:results (cùng nhau xong 1 xếp"
                + " loại)"),
        answer);
  }

  /** 83.5 points end no lower level's criterion on the way to a higher one. */
  @Test
  void theEndOfALowerLevelIsNotInTheWayOfAHigherOne() {
    String dossier = "src/test/resources/cases/small-2025";
    String higher = Run.answer("why-not", dossier, "committee", "HTTNV", "--format", "json");
    assertFalse(higher.contains("\"rule\" : \"qd366.subject.HTNV.points\""), higher);
    String lower = Run.answer("why-not", dossier, "committee", "HTNV", "--format", "json");
    assertTrue(lower.contains("\"rule\" : \"qd366.subject.HTNV.points\""), lower);
  }

  private static String whatIf(String... changes) {
    String[] command = new String[changes.length + 4];
    command[0] = "what-if";
    command[1] = DOSSIER;
    command[2] = "--format";
    command[3] = "json";
    System.arraycopy(changes, 0, command, 4, changes.length);
    return Run.answer(command);
  }
}
