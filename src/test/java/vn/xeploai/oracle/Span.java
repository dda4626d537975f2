package vn.xeploai.oracle;

import vn.xeploai.facts.Level;

/** What is known of a level: between its lowest and its highest (section 1). */
record Span(Level lowest, Level highest) {
  static Span of(Level level) {
    return new Span(level, level);
  }

  boolean settled() {
    return lowest == highest;
  }

  boolean rated() {
    return lowest != Level.NOT_RATED;
  }

  @Override
  public String toString() {
    return lowest + ".." + highest;
  }
}
