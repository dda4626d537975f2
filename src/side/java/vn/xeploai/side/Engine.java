package vn.xeploai.side;

import java.io.IOException;
import java.util.List;
import vn.xeploai.facts.Level;

/** An engine that rates members, and tells how long it took. */
interface Engine extends AutoCloseable {
  /** How often an engine rates the communes in a round. */
  int TIMES = 5;

  /** Its name in the table. */
  String name();

  /** Its version. */
  String version();

  /** Reads or compiles its rules anew; in nanoseconds. */
  long prepare() throws IOException;

  /** Rates communes, one after the other. */
  Answer rate(List<Commune> communes) throws IOException;

  @Override
  default void close() {}

  /**
   * What an engine answers.
   *
   * @param nanos how long it took to rate each commune once
   * @param levels the level of every entry, by commune
   */
  record Answer(long nanos, List<List<Level>> levels) {
    /** Copies the levels. */
    public Answer {
      levels = List.copyOf(levels);
    }
  }
}
