package vn.xeploai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.cli.Program;

/** The page of {@code rate}: opens, folds, searches, filters, prints, and is for everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "vn.xeploai.browser.Browser#isWanted",
    disabledReason = "chromium and chromedriver are not both on the PATH")
class PageTest {
  private static final String SHOWN =
      "return [...document.querySelectorAll('[data-row]')]"
          + ".filter(row => row.checkVisibility()).map(row => row.id)";
  private static final Pattern PAPER =
      Pattern.compile("/MediaBox ?\\[0 0 (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?\\]");

  private Path page = Path.of("");
  private Path english = Path.of("");
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    page = page(folder.resolve("trang báo cáo.html"), "vi");
    english = page(folder.resolve("english.html"), "en");
    browser = Browser.start();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.tell("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
    browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    browser.open(page, "");
  }

  @Test
  void itNeedsNothingElse() {
    assertEquals(List.of(), browser.console());
    assertEquals(0, browser.number("return performance.getEntriesByType('resource').length"));
    assertEquals("vi", browser.run("return document.documentElement.lang"));
    assertEquals(false, browser.run("return document.querySelector('#_filters').hidden"));
  }

  @Test
  void aFoldOpensAndCloses() {
    assertFalse(browser.element("#CB05 .criteria").isDisplayed());
    browser.element("#CB05 summary").click();
    assertTrue(browser.element("#CB05 .criteria").isDisplayed());
    browser.element("#CB05 summary").click();
    assertFalse(browser.element("#CB05 .criteria").isDisplayed());
  }

  @Test
  void aLinkToASubjectOpensIt() {
    browser.open(page, "#CB05");
    assertTrue(browser.element("#CB05 .criteria").isDisplayed());
    assertFalse(browser.element("#CB06 .criteria").isDisplayed());
  }

  @Test
  void everyLinkLeadsToAnElement() {
    assertEquals(
        List.of(),
        browser.texts(
            """
            return [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))
              .filter(to => !to.startsWith('#') || !document.getElementById(to.slice(1)))
            """));
  }

  @Test
  void searchIgnoresDiacritics() {
    browser.element("#_search").sendKeys("yen hoa");
    assertEquals(List.of("CB05"), browser.texts(SHOWN));
    assertTrue(browser.element("#_found").getText().startsWith("1/"));
    assertTrue(browser.element("#CB05 .find").getText().contains("Chi bộ thôn Yên Hòa"));
  }

  @Test
  void searchFindsWhatIsFolded() {
    String leaf = "return document.querySelector('.target .target').id";
    String code = String.valueOf(browser.run(leaf)).substring("_t-".length()).replace(".2e", ".");
    browser.element("#_search").sendKeys(code);
    assertTrue(browser.texts(SHOWN).contains(browser.run(leaf)), code);
  }

  @Test
  void filtersNarrow() {
    assertNarrowed("_level", "HTXSNV", "level");
    assertNarrowed("_level", "OPEN", "level");
    assertNarrowed("_owner", "committee", "owner");
    assertNarrowed("_owner", "UBND", "owner");
    assertTrue(shownBy("_owner", "UBND").contains("UBND"), "the owner is there as a subject");
    assertNarrowed("_level", "MISSED", "level");
    assertNarrowed("_group", "CELL", "group");
    assertNarrowed("_group", "+c", "group");
    choose("_group", "=CB09");
    List<String> members = browser.texts(SHOWN);
    assertEquals(25, members.size());
    choose("_level", "KHTNV");
    assertEquals(List.of("DV256"), browser.texts(SHOWN));
    choose("_group", "");
    choose("_level", "");
    assertTrue(browser.texts(SHOWN).containsAll(members));
  }

  @Test
  void whatIsHiddenIsToldAndComesBackAtOnce() {
    assertFalse(browser.element("#_all").isDisplayed());
    assertFalse(browser.element(".unseen").isDisplayed());
    choose("_group", "=CB05");
    browser.element("#_search").sendKeys("DV13");
    List<String> notes =
        browser.texts("return [...document.querySelectorAll('.unseen')].map(one => one.innerText)");
    long targets = browser.number("return document.querySelectorAll('.target').length");
    long subjects = browser.number("return document.querySelectorAll('.subject').length");
    long shown = browser.texts(SHOWN).size();
    assertTrue(notes.get(0).endsWith(": " + targets), notes.get(0));
    assertTrue(notes.get(1).endsWith(": " + (subjects - shown)), notes.get(1));
    assertEquals(
        List.of("Đảng viên (332)"),
        browser.texts(
            "return [...document.querySelectorAll('[data-part] h3')]"
                + ".filter(one => one.checkVisibility()).map(one => one.innerText)"),
        "no heading without rows");
    browser.element("#_all").click();
    assertFalse(browser.element("#_all").isDisplayed());
    assertEquals(
        browser.number(
            "return document.querySelectorAll('.target > .find, .subject > .find').length"),
        browser.number("return document.querySelectorAll('[data-row]:not([hidden])').length"));
  }

  @Test
  void enterInTheSearchKeepsThePage() {
    browser.run("window.here = true; return 1");
    browser.element("#_search").sendKeys("yen hoa\n");
    assertEquals(List.of("CB05"), browser.texts(SHOWN));
    assertEquals(true, browser.run("return window.here"));
  }

  @Test
  void aNarrowScreenHasNoOverflow() {
    browser.tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true); return 1");
    assertEquals(360, browser.number("return innerWidth"));
    assertTrue(browser.number("return document.documentElement.scrollWidth") <= 360);
  }

  @Test
  void levelsDifferWithoutColour() {
    List<String> looks =
        browser.texts(
            """
            return [...document.querySelectorAll('main svg[role=img]')].map(bar => {
              const tones = [...bar.querySelectorAll('rect:not(.seam)')]
                .map(one => getComputedStyle(one).fill);
              return [new Set(tones).size === tones.length,
                      tones.filter(one => !one.startsWith('url')).length <= 1].join()
            })
            """);
    assertEquals(List.of("true,true", "true,true", "true,true"), looks);
    assertEquals(
        List.of(),
        browser.texts(
            "return [...document.querySelectorAll('.badge')].filter(one =>"
                + " !one.textContent.trim())"));
  }

  // What the reader folded stays folded on paper, but for what is in the way of a collective:
  // all folds were 398 sheets.
  @Test
  void itPrintsOnSoManySheetsOfA4AsAMeetingCanRead() {
    List<MatchResult> sheets = PAPER.matcher(browser.pdf()).results().toList();
    sheets.forEach(
        sheet -> {
          assertEquals(595, Integer.parseInt(sheet.group(1)), 1);
          assertEquals(842, Integer.parseInt(sheet.group(2)), 1);
        });
    assertTrue(sheets.size() > 5 && sheets.size() <= 25, sheets.size() + " sheets");
  }

  @Test
  void paperHasWhatIsInTheWayOfCollectivesAndWhatTheReaderOpened() {
    browser.element("#CB06 summary").click();
    browser.run("dispatchEvent(new Event('beforeprint')); return 1");
    browser.tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertTrue(browser.element("#CB05 .criteria").isDisplayed());
    assertFalse(browser.element("#CB05 .deep").isDisplayed());
    assertFalse(browser.element("#CB05 summary").isDisplayed());
    assertTrue(browser.element("#CB06 .deep").isDisplayed());
    assertFalse(browser.element("#DV133 details").isDisplayed());
    assertFalse(browser.element("#_filters").isDisplayed());
    browser.run("dispatchEvent(new Event('afterprint')); return 1");
    browser.tell("Emulation.setEmulatedMedia", Map.of("media", ""));
    assertFalse(browser.element("#CB05 .criteria").isDisplayed());
    assertTrue(browser.element("#CB06 .deep").isDisplayed());
  }

  @Test
  void onPaperSmallPrintIsSmaller() {
    browser.tell("Emulation.setEmulatedMedia", Map.of("media", "print"));
    String size =
        "return parseFloat(getComputedStyle(document.querySelector('%s')).fontSize) * 100";
    assertTrue(
        browser.number(size.formatted(".target .soft")) < browser.number(size.formatted("body")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void itMeetsWcag(String scheme) {
    browser.tell(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    assertEquals(List.of(), browser.violations("html"));
    browser.element("#CB05 summary").click();
    assertEquals(List.of(), browser.violations("#CB05"));
  }

  @Test
  void itReadsWithScriptsOff() {
    browser.tell("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    browser.reload();
    assertFalse(browser.element("#_filters").isDisplayed());
    assertTrue(browser.element(".big").getText().contains("HTTNV"));
    assertTrue(browser.element("#CB05 .find").getText().contains("Chi bộ thôn Yên Hòa"));
    browser.element("#CB05 summary").click();
    assertTrue(browser.element("#CB05 .criteria").isDisplayed());
  }

  @Test
  void itSpeaksEnglish() {
    browser.open(english, "");
    assertEquals("en", browser.run("return document.documentElement.lang"));
    assertTrue(browser.element("#_filters").getText().startsWith("Search"));
  }

  private void assertNarrowed(String filter, String choice, String column) {
    int all = browser.texts(SHOWN).size();
    choose(filter, choice);
    List<String> shown = browser.texts(SHOWN);
    assertTrue(!shown.isEmpty() && shown.size() < all, choice + ": " + shown.size() + " of " + all);
    assertEquals(
        List.of(choice),
        browser.texts(
            "return [...new Set([...document.querySelectorAll('[data-row]')]"
                + ".filter(row => row.checkVisibility()).map(row => row.dataset."
                + column
                + "))]"));
    choose(filter, "");
    assertEquals(all, browser.texts(SHOWN).size());
  }

  private List<String> shownBy(String filter, String choice) {
    choose(filter, choice);
    List<String> shown = browser.texts(SHOWN);
    choose(filter, "");
    return shown;
  }

  private void choose(String filter, String choice) {
    browser.element("#" + filter + " option[value='" + choice + "']").click();
  }

  private static Path page(Path file, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        new Program(out, out)
            .run(
                "rate",
                "facts/duc-tho-2023",
                "--format",
                "html",
                "--lang",
                language,
                "--out",
                file.toString());
    assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
    return file;
  }
}
