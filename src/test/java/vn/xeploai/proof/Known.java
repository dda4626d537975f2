package vn.xeploai.proof;

/** Yes, no, or not known. */
enum Known {
  YES,
  NO,
  OPEN;

  static Known of(boolean holds) {
    return holds ? YES : NO;
  }

  /** What a cell says. */
  static Known cell(String text) {
    return text.isEmpty() ? OPEN : of(text.equals("yes"));
  }

  static Known between(boolean atLeast, boolean atMost) {
    return atLeast ? YES : atMost ? OPEN : NO;
  }

  Known not() {
    return this == OPEN ? OPEN : of(this == NO);
  }

  Known and(Known other) {
    return this == NO || other == NO ? NO : this == YES && other == YES ? YES : OPEN;
  }

  Known or(Known other) {
    return not().and(other.not()).not();
  }
}
