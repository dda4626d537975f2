package vn.xeploai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.cli.HostileDossier;
import vn.xeploai.cli.Program;

/** A page full of hostile names runs none of them, even where its policy is not obeyed. */
@EnabledIf(
    value = "vn.xeploai.browser.Browser#isWanted",
    disabledReason = "chromium and chromedriver are not both on the PATH")
class HostilePageTest {
  private static final String ELEMENTS =
      "return [...document.querySelectorAll('%s')].map(one => one.outerHTML)";

  @Test
  void runsNothingAndAsksForNothing(@TempDir Path folder) {
    Path page = folder.resolve("page.html");
    Path dossier = HostileDossier.hostile(folder.resolve("dossier"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        new Program(out, out)
            .run("rate", dossier.toString(), "--members", "--format", "html", "--out", "" + page);
    assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
    try (Browser browser = Browser.start()) {
      browser.tell("Page.setBypassCSP", Map.of("enabled", true));
      browser.open(page, "");
      browser.run("document.querySelectorAll('details').forEach(one => one.open = true); return 1");
      browser.element("#_search").sendKeys("<script>");
      assertEquals("undefined", browser.run("return typeof window.__pwned"));
      assertEquals(0, browser.number("return performance.getEntriesByType('resource').length"));
      assertEquals(List.of(), browser.console());
      assertEquals(1, browser.number("return document.scripts.length"));
      assertEquals(1, browser.number("return document.styleSheets.length"));
      assertEquals(
          List.of(), browser.texts(ELEMENTS.formatted("img, iframe, object, link, base, h6")));
      assertEquals(
          0,
          browser.number(
              "return [...document.querySelectorAll('b')].filter(b => b.innerText === 'x').length"));
      assertEquals(
          0,
          browser.number(
              """
              return new Promise(ran => {
                document.body.innerHTML += '<img src="x" onerror="window.__pwned = 0">';
                document.querySelector('img')
                  .addEventListener('error', () => ran(window.__pwned));
              })
              """),
          "markup would run");
      assertEquals(1, browser.console().size(), "what is asked for would be seen");
    }
  }
}
