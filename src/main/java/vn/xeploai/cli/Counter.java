package vn.xeploai.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.xeploai.text.Message;
import vn.xeploai.text.Progress;

/** Shows how far long work has come: one line on a terminal, nothing elsewhere. */
final class Counter implements Progress, AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String ERASE = "\r\u001B[K";

  private final Console console;
  private final boolean seen;
  private final Instant begun = Instant.now();
  private Instant shown = begun;
  private boolean open;

  private Counter(Console console, boolean seen) {
    this.console = console;
    this.seen = seen;
  }

  /** A counter of work that begins now. */
  static Counter on(Console console) {
    return new Counter(console, Terminal.isOutput());
  }

  @Override
  public synchronized void done(int done, int kept, int of) {
    Instant now = Instant.now();
    if (!seen || Duration.between(shown, now).compareTo(PAUSE) < 0) {
      return;
    }
    shown = now;
    open = true;
    long millis = Math.max(1, Duration.between(begun, now).toMillis());
    long fresh = (long) done - kept;
    String rate = String.format(Locale.ROOT, "%d", fresh * 1000 / millis);
    Message line =
        of < 0 || fresh == 0
            ? Message.of("progress.open", String.valueOf(done), rate)
            : Message.of(
                "progress.line",
                String.valueOf(done),
                String.valueOf(of),
                rate,
                String.valueOf(((long) of - done) * millis / fresh / 1000));
    console.err().print(ERASE + console.say(line));
    console.err().flush();
  }

  @Override
  public synchronized void close() {
    if (open) {
      console.err().print(ERASE);
      console.err().flush();
      open = false;
    }
  }
}
