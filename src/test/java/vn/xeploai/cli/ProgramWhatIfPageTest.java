package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Shown;

/** The page of {@code what-if}. */
class ProgramWhatIfPageTest {
  private static final String HOSTILE = "</h2><script>alert(1)</script>\" onclick='x' {{style}}";

  @TempDir private Path temp = Path.of("");

  private static String answer(String format, String... arguments) {
    List<String> all = new ArrayList<>(List.of("what-if", Run.DOSSIER, "--format", format));
    all.addAll(List.of(arguments));
    return Run.answer(all.toArray(String[]::new));
  }

  private static String text(String page) {
    return page.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x3D;", "=")
        .replace("&#x60;", "`")
        .replace("&amp;", "&");
  }

  @Test
  void moversWithEveryCauseStandBeforeTheMatrix() throws IOException {
    String page = answer("html", "--rulebook", "qd366");
    JsonNode moved =
        new ObjectMapper().readTree(answer("json", "--rulebook", "qd366")).get("moved");
    assertFalse(moved.isEmpty());
    for (JsonNode one : moved) {
      int at = page.indexOf("data-mover=\"" + one.get("subject").asText() + "\"");
      assertTrue(at > 0 && at < page.indexOf("<table>"), one.get("subject").asText());
      String cause = one.get("cause").get("text").asText();
      assertTrue(text(page).contains(Shown.of(cause)), cause);
    }
    assertTrue(page.indexOf("<table>") < page.indexOf("Tiêu chí được xét"), "criteria come last");
  }

  @Test
  void whoDoesNotMoveIsExplained() {
    String page = answer("html", "--set", "cell.members-good=94.5");
    assertTrue(page.contains("Không ai đổi mức"), page);
    assertTrue(page.contains("nhưng không quyết định: HTXSNV.members-completed"), page);
    assertFalse(page.contains("data-mover"), page);
  }

  @Test
  void textOfScenariosStaysText() throws IOException {
    Path scenario = temp.resolve("s.yaml");
    String quoted = "'" + HOSTILE.replace("'", "''") + "'";
    Files.writeString(
        scenario,
        "title: " + quoted + "\nreason: " + quoted + "\nchanges:\n  - set: cell.members-good=95\n");
    String[] twice = {"--scenario", scenario.toString(), "--scenario", scenario.toString()};
    String page = answer("html", twice);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("onclick='"), page);
    assertTrue(text(page).contains(HOSTILE), page);
    assertEquals(page, answer("html", twice));
    assertEquals(3, page.split("<table>", -1).length - 1);
  }

  @Test
  void aSweepHasItsChartInside() {
    String[] sweep = {"--sweep", "cell.members-good=70..100:5"};
    String page = answer("html", sweep);
    assertTrue(page.contains(answer("svg", sweep).strip()), page);
    assertTrue(page.indexOf("<polyline") < page.indexOf("<table>"), page);
    List<String> dashes =
        Pattern.compile("<polyline[^>]* stroke-dasharray=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(line -> line.group(1))
            .toList();
    assertEquals(List.of("none", "14 3", "5 4", "8 3 2 3"), dashes, "lines differ without colour");
    String grid =
        answer(
            "html", "--sweep", "cell.members-good=90..95:5", "--sweep", "quota.percent=10..20:10");
    assertTrue(grid.contains("<table>") && !grid.contains("<polyline"), grid);
  }
}
