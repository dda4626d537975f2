package vn.xeploai.conclusions;

import java.util.Optional;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Truth;

/**
 * A level that is known only between two bounds; both are equal where it is settled.
 *
 * @param lowest the worst it can be
 * @param highest the best it can be
 */
public record Span(Level lowest, Level highest) {
  /** A settled level. */
  public static Span of(Level level) {
    return new Span(level, level);
  }

  /** Whether both bounds are equal. */
  public boolean settled() {
    return lowest == highest;
  }

  /** The level where it is settled. */
  public Optional<Level> level() {
    return settled() ? Optional.of(lowest) : Optional.empty();
  }

  /** Whether the level is {@code least} or better. */
  public Truth atLeast(Level least) {
    if (lowest.atLeast(least)) {
      return Truth.YES;
    }
    return highest.atLeast(least) ? Truth.UNKNOWN : Truth.NO;
  }

  /** Whether the level is just this one. */
  public Truth is(Level level) {
    if (lowest == level && highest == level) {
      return Truth.YES;
    }
    return level.atLeast(lowest) && highest.atLeast(level) ? Truth.UNKNOWN : Truth.NO;
  }

  /** The same range, nothing in it better than {@code best}. */
  public Span atMost(Level best) {
    return new Span(Level.worse(lowest, best), Level.worse(highest, best));
  }

  /** The bounds as {@code HTNV..HTTNV}, or the one level. */
  @Override
  public String toString() {
    return settled() ? lowest.name() : lowest + ".." + highest;
  }
}
