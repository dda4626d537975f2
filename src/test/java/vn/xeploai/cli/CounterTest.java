package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** What is said of work that takes long. */
class CounterTest {
  /** Slow work is told by the minute, work of an earlier run counts for no speed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN |  40 |  0 | 100 | 20000 | 40/100 · 2/s · 30 s left
          EN |  20 |  0 | 100 | 20000 | 20/100 · 1/s · 80 s left
          EN |  19 |  0 | 100 | 20000 | 19/100 · 57/min · 85 s left
          EN |  40 | 30 | 100 | 20000 | 40/100 · 30/min · 120 s left
          EN |  30 | 30 | 100 | 20000 | 30 done · 0/min
          EN |   7 |  0 |  -1 |  3500 | 7 done · 2/s
          VI |   1 |  0 |  40 |  7000 | 1/40 · 8/phút · còn 273 giây
          VI |  40 |  0 | 100 | 20000 | 40/100 · 2/giây · còn 30 giây
          """)
  void workIsToldByHowMuchHowQuickAndHowLong(
      Language language, int done, int kept, int of, long millis, String line) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Console console =
        new Console(
            new PrintStream(nowhere, false, StandardCharsets.UTF_8),
            new PrintWriter(nowhere, false, StandardCharsets.UTF_8),
            new PrintWriter(nowhere, false, StandardCharsets.UTF_8),
            Messages.in(language),
            List.of());
    try (Counter counter = Counter.on(console)) {
      assertEquals(line, counter.line(done, kept, of, Duration.ofMillis(millis)));
    }
  }
}
