package vn.xeploai.archive;

import java.util.List;

/** What came of reading a run file. */
public sealed interface RunReading {
  /**
   * It is whole and unaltered.
   *
   * @param run the run
   */
  record Whole(RunFile run) implements RunReading {}

  /**
   * It is not, or it is no run file.
   *
   * @param faults all that is wrong, at least one
   */
  record Broken(List<Fault> faults) implements RunReading {
    /** Copies the list. */
    public Broken {
      faults = List.copyOf(faults);
    }
  }
}
