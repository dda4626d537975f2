package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.util.Optional;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/**
 * What section 0 says of work: shares of {@code assigned}. The figures are ranges, so that the
 * committee's and the government's targets read like a row of {@code work.csv}.
 */
record WorkReading(
    Optional<Integer> assigned,
    Optional<Range> completed,
    Optional<Range> onTime,
    Optional<Range> exceeded) {

  /** A count between two bounds. */
  record Range(int low, int high) {}

  static WorkReading reported(Optional<Work> row) {
    return new WorkReading(
        row.flatMap(Work::assigned),
        row.flatMap(Work::completed).map(WorkReading::exactly),
        row.flatMap(Work::onTime).map(WorkReading::exactly),
        row.flatMap(Work::exceeded).map(WorkReading::exactly));
  }

  private static Range exactly(int count) {
    return new Range(count, count);
  }

  /** Nothing countable was assigned. */
  boolean nothingAssigned() {
    return assigned.isPresent() && assigned.get() == 0;
  }

  Outcome completedAtLeast(BigDecimal percent) {
    return nothingAssigned() ? Outcome.NOT_APPLICABLE : Outcome.of(atLeast(completed, percent));
  }

  Outcome onTimeAtLeast(BigDecimal percent) {
    return nothingAssigned() ? Outcome.NOT_APPLICABLE : Outcome.of(atLeast(onTime, percent));
  }

  Outcome exceededAtLeast(BigDecimal percent) {
    return nothingAssigned() ? Outcome.NOT_APPLICABLE : Outcome.of(atLeast(exceeded, percent));
  }

  /** Completed and on time: not met as soon as either falls short. */
  Outcome completedAndOnTimeAtLeast(BigDecimal percent) {
    return nothingAssigned()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(atLeast(completed, percent).and(atLeast(onTime, percent)));
  }

  /** (assigned − on_time) ≤ so many per cent. */
  Outcome lateAtMost(BigDecimal percent) {
    return nothingAssigned()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(lackAbove(onTime, percent).not());
  }

  /** (assigned − completed) > so many per cent. */
  Outcome notCompletedAbove(BigDecimal percent) {
    return nothingAssigned() ? Outcome.NOT_APPLICABLE : Outcome.of(lackAbove(completed, percent));
  }

  /** completed < so many per cent; not asked where nothing was assigned. */
  Truth completedBelow(BigDecimal percent) {
    return atLeast(completed, percent).not();
  }

  private Truth atLeast(Optional<Range> figure, BigDecimal percent) {
    if (assigned.isEmpty() || figure.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Outcome.shareAtLeast(figure.get().low(), figure.get().high(), assigned.get(), percent);
  }

  private Truth lackAbove(Optional<Range> figure, BigDecimal percent) {
    if (assigned.isEmpty() || figure.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int all = assigned.get();
    return Outcome.shareAbove(all - figure.get().high(), all - figure.get().low(), all, percent);
  }
}
