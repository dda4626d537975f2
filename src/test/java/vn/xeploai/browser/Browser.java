package vn.xeploai.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The machine's own Chromium, without a window. */
final class Browser implements AutoCloseable {
  /** Long enough for axe to go through a whole page on a machine that is busy with other builds. */
  private static final Duration SCRIPT_LIMIT = Duration.ofMinutes(3);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether tests in it are to run: where it is installed, and where somebody requires them. */
  static boolean isWanted() {
    return (program("chromium").isPresent() && program("chromedriver").isPresent())
        || "required".equals(System.getenv("XEPLOAI_BROWSER"));
  }

  /** A browser with a new profile, which goes when it is closed. */
  static Browser start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(required("chromium").toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1200,900");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(required("chromedriver").toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(SCRIPT_LIMIT);
    return new Browser(driver);
  }

  /** Opens a file, or the file's element after {@code #}. */
  void open(Path file, String fragment) {
    driver.get("about:blank");
    driver.get(file.toUri() + fragment);
    driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const loaded = () => document.readyState === 'complete' && location.protocol === 'file:'
          ? requestAnimationFrame(() => done()) : setTimeout(loaded, 20);
        loaded();
        """);
  }

  /** Loads the same page again. */
  void reload() {
    driver.navigate().refresh();
  }

  /** What a script gives back: texts, numbers, truths, lists and maps of them. */
  Object run(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  /** A number that a script gives back. */
  long number(String script) {
    return ((Number) run(script)).longValue();
  }

  /** The texts that a script gives back. */
  List<String> texts(String script) {
    return ((List<?>) run(script)).stream().map(String::valueOf).toList();
  }

  /** An element by a CSS selector. */
  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** A command to the browser's developer tools. */
  void tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** What the page's console holds since the last asking, a line each. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(String::valueOf)
        .toList();
  }

  /** The page on A4 paper, as a PDF, once its fonts and its layout are there. */
  String pdf() {
    driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done)));
        """);
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(29.7, 21.0));
    byte[] bytes = Base64.getDecoder().decode(driver.print(options).getContent());
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What in an element breaks WCAG 2.1 A or AA, as axe finds it: rule, and where it is broken. */
  List<String> violations(String selector) {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(arguments[0], {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                               resultTypes: ['violations']})
              .then(seen => done(seen.violations.map(one => one.id + ': '
                + one.nodes.slice(0, 5).map(node => node.html.slice(0, 200) + ' '
                  + node.any.map(check => check.message).join(' ')).join(' | '))))
              .catch(e => done(['axe failed: ' + e]));
            """,
            selector);
    return ((List<?>) Objects.requireNonNull(found, "axe")).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path required(String name) {
    return program(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name
                        + " is not on the PATH. Install Debian's packages chromium and"
                        + " chromium-driver, or leave XEPLOAI_BROWSER unset to skip these tests."));
  }

  private static Optional<Path> program(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
