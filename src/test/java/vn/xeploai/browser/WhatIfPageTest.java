package vn.xeploai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.cli.Program;

/** The page of {@code what-if}: needs nothing, not even a script, and is for everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "vn.xeploai.browser.Browser#isWanted",
    disabledReason = "chromium and chromedriver are not both on the PATH")
class WhatIfPageTest {
  private Path moves = Path.of("");
  private Path sweep = Path.of("");
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    moves = page(folder.resolve("moves.html"), "--set", "cell.members-good=95");
    sweep = page(folder.resolve("sweep.html"), "--sweep", "cell.members-good=70..100:5");
    browser = Browser.start();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @BeforeEach
  void plain() {
    browser.tell("Emulation.clearDeviceMetricsOverride", Map.of());
    browser.tell("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moves", "sweep"})
  void itNeedsNothingElseAndNoScript(String name) {
    browser.open(file(name), "");
    assertEquals(List.of(), browser.console());
    assertEquals(0, browser.number("return performance.getEntriesByType('resource').length"));
    assertEquals(0, browser.number("return document.scripts.length"));
    assertEquals(0, browser.number("return document.querySelectorAll('[hidden]').length"));
  }

  @ParameterizedTest
  @CsvSource({"moves, light", "moves, dark", "sweep, light", "sweep, dark"})
  void itMeetsWcag(String name, String scheme) {
    browser.tell(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.open(file(name), "");
    assertEquals(List.of(), browser.violations("html"));
  }

  // Tables and the chart scroll within themselves.
  @ParameterizedTest
  @ValueSource(strings = {"moves", "sweep"})
  void aNarrowScreenHasNoOverflow(String name) {
    browser.tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", false));
    browser.open(file(name), "");
    assertEquals(360, browser.number("return innerWidth"));
    assertTrue(browser.number("return document.documentElement.scrollWidth") <= 360);
    assertTrue(browser.element("main").isDisplayed());
  }

  private Path file(String name) {
    return name.equals("moves") ? moves : sweep;
  }

  private static Path page(Path file, String... changes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> all =
        new ArrayList<>(
            List.of("what-if", "facts/duc-tho-2023", "--format", "html", "--out", file.toString()));
    all.addAll(List.of(changes));
    int code = new Program(out, out).run(all.toArray(String[]::new));
    assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
    return file;
  }
}
