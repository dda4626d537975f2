package vn.xeploai.proof;

import java.util.List;

/** A level between two bounds. */
record Span(Step lowest, Step highest) {
  private static final List<String> ORDER =
      List.of("NOT_RATED", "KHTNV", "NO_LEVEL", "HTNV", "HTTNV", "HTXSNV");

  /** A level. */
  record Step(String level) {
    boolean atLeast(String other) {
      return ORDER.indexOf(level) >= ORDER.indexOf(other);
    }

    Step atMost(String other) {
      return atLeast(other) ? new Step(other) : this;
    }
  }

  static Span of(String text) {
    int dots = text.indexOf("..");
    return dots < 0 ? of(text, text) : of(text.substring(0, dots), text.substring(dots + 2));
  }

  static Span of(String lowest, String highest) {
    return new Span(new Step(lowest), new Step(highest));
  }

  static Span worse(Span one, Span other) {
    return new Span(one.lowest.atMost(other.lowest.level), one.highest.atMost(other.highest.level));
  }

  Span atMost(String level) {
    return new Span(lowest.atMost(level), highest.atMost(level));
  }

  boolean candidate() {
    return highest.level.equals("HTXSNV");
  }

  String text() {
    return lowest.equals(highest) ? lowest.level : lowest.level + ".." + highest.level;
  }
}
