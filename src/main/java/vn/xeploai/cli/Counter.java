package vn.xeploai.cli;

import java.time.Duration;
import java.time.Instant;
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
    String line = line(done, kept, of, Duration.between(begun, now));
    console.err().print(ERASE + line);
    console.err().flush();
  }

  /** How far work has come after this time, how quick it is, and how long the rest will take. */
  String line(int done, int kept, int of, Duration since) {
    long millis = Math.max(1, since.toMillis());
    long fresh = (long) done - kept;
    return console.say(
        of < 0 || fresh == 0
            ? Message.of("progress.open", String.valueOf(done), rate(fresh, millis))
            : Message.of(
                "progress.line",
                String.valueOf(done),
                String.valueOf(of),
                rate(fresh, millis),
                String.valueOf(((long) of - done) * millis / fresh / 1000)));
  }

  /** So many a second; of slow work, a minute. */
  private String rate(long fresh, long millis) {
    long second = fresh * 1000 / millis;
    return console.say(
        second == 0
            ? Message.of("progress.minute", String.valueOf(fresh * 60_000 / millis))
            : Message.of("progress.second", String.valueOf(second)));
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
