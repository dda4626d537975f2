package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.text.Shown;

/** The page is its templates and text: no text of facts becomes an element or an attribute. */
class ProgramPageTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(2)</script>",
          "</title><h6>x</h6>",
          "\" onclick=\"alert(3)",
          "' onfocus='alert(4)' autofocus='",
          "<img src=x onerror=alert(5)>",
          "<svg onload=alert(6)>",
          "<iframe src=javascript:alert(7)></iframe>",
          "<a href=\"javascript:alert(8)\">x</a>",
          "{{script}} {{{style}}}",
          "<!-- x",
          "]]><x>",
          "</style><style>*{display:none}</style>",
          "&lt;b&gt; &#60;b&#62;",
          "\u202Ecba\u2066x",
          "\u001B[31m\u009B2J",
          "<".repeat(3000));

  private static final Set<String> ELEMENTS =
      Set.of(
          "!DOCTYPE",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "a",
          "svg",
          "defs",
          "pattern",
          "rect",
          "path",
          "circle",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "nav",
          "main",
          "section",
          "div",
          "span",
          "ul",
          "ol",
          "li",
          "strong",
          "form",
          "label",
          "input",
          "select",
          "option",
          "optgroup",
          "button",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "b",
          "details",
          "summary",
          "script");

  private static final Pattern TAG =
      Pattern.compile("</?(!?\\w+)((?: [\\w:-]+(?:=\"[^\"<>]*\")?)*) ?/?>");

  @TempDir private Path folder = Path.of("");

  @Test
  void hostileTextStaysText() throws IOException {
    Path dossier = Copy.small(folder.resolve("d"), 2023).folder();
    StringBuilder targets = new StringBuilder("code,title,comparison,threshold,owner\n");
    for (int i = 0; i < HOSTILE.size(); i++) {
      String quoted = "\"" + HOSTILE.get(i).replace("\"", "\"\"") + "\"";
      targets.append("b.").append(i + 1).append(',').append(quoted).append(",at-least,5,\n");
    }
    Files.writeString(dossier.resolve("targets.csv"), targets.toString());

    String page = Run.answer("rate", dossier.toString(), "--format", "html");

    String body = page.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>");
    Matcher tags = TAG.matcher(body);
    while (tags.find()) {
      assertTrue(ELEMENTS.contains(tags.group(1)), tags.group());
      assertFalse(tags.group(2).matches("(?s).* on\\w+=.*"), tags.group());
    }
    assertFalse(TAG.matcher(body).replaceAll("").contains("<"), body);
    assertEquals(2, page.split("<script>", -1).length);
    String text =
        body.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&#x3D;", "=")
            .replace("&#x60;", "`")
            .replace("&amp;", "&");
    HOSTILE.forEach(one -> assertTrue(text.contains(Shown.of(one)), one));
    assertFalse(page.codePoints().anyMatch(one -> one != '\n' && Shown.isHidden(one)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd366"})
  void noWordOfTheProgramIsLeft(String rulebook) {
    String page = Run.answer("rate", Run.DOSSIER, "--format", "html", "--rulebook", rulebook);
    String text = page.replaceAll("(?s)<(script|style)>.*?</\\1>", "").replaceAll("<[^>]*>", " ");
    List<String> left =
        Pattern.compile("\\S*(?:\\w\\.\\.\\w|good-or-better|NO_LEVEL|NOT_RATED)\\S*")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), left);
  }

  @Test
  void nothingIsEmptyAndNothingIsCountedTwice() {
    String page = Run.answer("rate", Run.DOSSIER, "--format", "html");
    assertFalse(Pattern.compile("<(ul|ol)[^>]*>\\s*</\\1>").matcher(page).find(), "an empty list");
    assertTrue(page.contains("<h3>Chỉ tiêu: đạt và vượt 16/24</h3>"));
  }

  @Test
  void aShareThatIsARangeIsDrawnWithWhatIsCertainAndWhatMayBe() {
    String target = part(Run.answer("rate", Run.DOSSIER, "--format", "html"), "_t-a.2e2");
    assertTrue(target.contains("90,09–91,33 %"), target);
    // Of 91,33 × 1,1: 90,09 % is certain, 1,24 % may be, 80 % is asked, upwards.
    assertTrue(target.contains("<rect class=\"MET\" width=\"897\""), target);
    assertTrue(target.contains("<rect class=\"OPEN\" x=\"897\" width=\"12\""), target);
    assertTrue(target.contains("M796 4l18 16l-18 16Z"), target);
  }

  @Test
  void whereLessIsBetterTheArrowPointsDown() {
    String target = part(Run.answer("rate", Run.DOSSIER, "--format", "html"), "_t-d.2e3.2e1");
    assertTrue(target.contains("≤ 1 %") && target.contains("4l-18 16l18 16Z"), target);
  }

  @Test
  void aProofNamesWhoCountsWhoDoesNotAndTheRowsAsTheyStand() {
    String cell = part(Run.answer("rate", Run.DOSSIER, "--format", "html"), "CB05");
    assertTrue(cell.contains("Được tính (27): <a href=\"#DV132\">"), cell);
    assertTrue(cell.contains("Không được tính (1): discipline.csv:3 </p>"), cell);
    assertTrue(cell.contains("không xếp loại): <a href=\"#DV140\">"), cell);
    assertTrue(cell.contains("cell.members-completed &#x3D; 100"), cell);
    assertTrue(cell.contains("<b>discipline.csv:3</b>") && cell.contains("khiển trách"), cell);
  }

  @Test
  void overridesRewardsAndOwnersAreThere() throws IOException {
    String page = Run.answer("rate", Run.DOSSIER, "--format", "html");
    JsonNode answer =
        new ObjectMapper().readTree(Run.answer("rate", Run.DOSSIER, "--format", "json"));
    assertFalse(answer.get("overrides").isEmpty());
    String given = page.substring(page.indexOf("id=\"_given\""), page.indexOf("id=\"_follows\""));
    for (JsonNode one : answer.get("overrides")) {
      assertTrue(given.contains(">" + one.get("subject").asText() + "<"), given);
      assertTrue(given.contains(one.get("reason").asText()), given);
    }
    String follows = page.substring(page.indexOf("id=\"_follows\""), page.indexOf("id=\"_notes\""));
    for (JsonNode one : answer.get("recommendations")) {
      assertTrue(follows.contains(one.get("subject").asText()), one.toString());
    }
    assertTrue(follows.contains("Chỉ tiêu đạt và vượt") && follows.contains("(UBND)"), follows);
  }

  @Test
  void membersAreNamedOnlyOnRequest() {
    String name = "Đinh Văn Nam";
    assertFalse(Run.answer("rate", Run.DOSSIER, "--format", "html").contains(name), name);
    assertTrue(Run.answer("rate", Run.DOSSIER, "--format", "html", "--members").contains(name));
  }

  /** What the page shows of one target or subject. */
  private static String part(String page, String anchor) {
    int at = page.indexOf("id=\"" + anchor + "\"");
    assertTrue(at > 0, anchor);
    int next = page.indexOf("data-row=", page.indexOf("data-row=", at) + 1);
    return page.substring(at, next < 0 ? page.length() : next);
  }

  @Test
  void theSameFactsGiveTheSamePage() {
    String page = Run.answer("rate", Run.DOSSIER, "--format", "html");
    assertEquals(page, Run.answer("rate", Run.DOSSIER, "--format", "html"));
    assertTrue(page.contains("id=\"CB05\""));
    assertTrue(page.contains("Chi bộ thôn Yên Hòa"));
    assertTrue(page.length() < 3_000_000);
  }
}
