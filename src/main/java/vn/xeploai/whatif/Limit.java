package vn.xeploai.whatif;

import java.time.Duration;

/** When a search stops although it has not tried everything. */
@FunctionalInterface
public interface Limit {
  /** Whether it is to stop now. */
  boolean reached();

  /** A limit of time, which begins to run now. */
  static Limit of(Duration time) {
    long begun = System.nanoTime();
    return () -> System.nanoTime() - begun >= time.toNanos();
  }
}
