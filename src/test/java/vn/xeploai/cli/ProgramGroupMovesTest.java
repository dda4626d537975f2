package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.cases.ExcellentCommune;

/** Committees that share a quota compete before and after the changes that are asked of them. */
class ProgramGroupMovesTest {
  private static final String OPEN = "HTTNV..HTXSNV";
  private static final String OF_QUOTA = "quota of group Nhóm 1 has other places";
  private static final String OF_RANK = "its own rank in group Nhóm 1";
  private static final String OF_THIRD = "quota of group Nhóm 1: xa-3";

  @TempDir private Path folder = Path.of("");

  /** Five share a quota, of which the third stands highest; the sixth stands alone. */
  @BeforeEach
  void communes() throws IOException {
    for (int number = 1; number <= 6; number++) {
      ExcellentCommune.write(
          folder,
          "xa-" + number,
          number < 6 ? "quota_group: Nhóm 1\n" : "",
          number == 3 ? "21" : "10",
          "");
    }
  }

  /** One place of five becomes two: four are equal at the second. */
  @Test
  void anotherQuotaLetsOthersIn() throws IOException {
    assertEquals(
        List.of(
            "xa-1 HTTNV " + OPEN + " " + OF_QUOTA,
            "xa-2 HTTNV " + OPEN + " " + OF_QUOTA,
            "xa-4 HTTNV " + OPEN + " " + OF_QUOTA,
            "xa-5 HTTNV " + OPEN + " " + OF_QUOTA),
        moved("--set", "quota.percent=40"));
  }

  /** Just below another place nothing moves, and at it the same as above. */
  @Test
  void atTheNextPlaceAndJustBelowIt() throws IOException {
    assertEquals(List.of(), moved("--set", "quota.percent=39.9"));
    assertEquals(4, moved("--set", "quota.percent=40").size());
  }

  /** The one that stood highest is now equal to the rest, and makes them open. */
  @Test
  void anotherRankOfOneOpensThePlaceForAll() throws IOException {
    assertEquals(
        List.of(
            "xa-1 HTTNV " + OPEN + " " + OF_THIRD,
            "xa-2 HTTNV " + OPEN + " " + OF_THIRD,
            "xa-3 HTXSNV " + OPEN + " " + OF_RANK,
            "xa-4 HTTNV " + OPEN + " " + OF_THIRD,
            "xa-5 HTTNV " + OPEN + " " + OF_THIRD),
        moved("--fact", "results.csv:b.2:value=10"));
  }

  /** Who loses HTXSNV by himself keeps his own cause; without anybody's merit no place is asked. */
  @Test
  void aCommitteeThatMovesByItselfSaysWhy() throws IOException {
    List<String> moved = moved("--fact", "results.csv:b.1:value=1");
    assertEquals(2, moved.size(), moved::toString);
    assertTrue(moved.get(0).startsWith("xa-3 HTXSNV "), moved::toString);
    assertTrue(moved.get(1).startsWith("xa-6 HTXSNV "), moved::toString);
    for (String one : moved) {
      assertTrue(one.contains("an excellent committee has ") && one.contains("target:b.1"), one);
    }
  }

  @Test
  void theTableSaysThatTheyCompeteAndTheMatrixCountsThem() throws IOException {
    String[] asked = {"what-if", folder.toString(), "--set", "quota.percent=40", "--lang", "en"};
    String table = Run.answer(asked);
    assertTrue(table.contains("\nCommittees of communes that share a quota are held"), table);
    assertTrue(table.contains("\nMOVED: 4, in 4 of 6 communes"), table);
    JsonNode matrix = json("--set", "quota.percent=40").path("matrix");
    assertEquals(4, matrix.path("HTTNV").path(OPEN).intValue());
    assertTrue(matrix.path("HTXSNV").path(OPEN).isMissingNode());
  }

  /** A rule left out makes the rulebook another, which might give places otherwise. */
  @Test
  void byOtherRulesEachStaysAlone() {
    String table =
        Run.answer(
            "what-if",
            folder.toString(),
            "--without",
            "qd124.committee.HTXSNV.targets-exceeded",
            "--lang",
            "en");
    assertTrue(table.contains("share a quota are rated each alone."), table);
    assertFalse(table.contains("are held against each other"), table);
  }

  private List<String> moved(String... change) throws IOException {
    List<String> moved = new ArrayList<>();
    for (JsonNode commune : json(change).path("communes")) {
      for (JsonNode move : commune.path("moved")) {
        if (move.path("subject").textValue().equals("committee")) {
          moved.add(
              "%s %s %s %s"
                  .formatted(
                      commune.path("dossier").textValue(),
                      move.path("from").textValue(),
                      move.path("to").textValue(),
                      move.at("/cause/text").textValue()));
        }
      }
    }
    return moved;
  }

  private JsonNode json(String... change) throws IOException {
    return new ObjectMapper()
        .readTree(
            Run.answer(
                "what-if",
                folder.toString(),
                change[0],
                change[1],
                "--format",
                "json",
                "--lang",
                "en"));
  }
}
