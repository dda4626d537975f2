package vn.xeploai.cli;

import vn.xeploai.facts.Level;

/** The levels a question can ask for: KHTNV or better everybody is. */
enum Least {
  /** Excellent. */
  HTXSNV(Level.HTXSNV),
  /** Good. */
  HTTNV(Level.HTTNV),
  /** Completed. */
  HTNV(Level.HTNV);

  private final Level level;

  Least(Level level) {
    this.level = level;
  }

  /** The level. */
  Level level() {
    return level;
  }
}
