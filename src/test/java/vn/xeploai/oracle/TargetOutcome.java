package vn.xeploai.oracle;

/** The outcome of a target (section 6). */
enum TargetOutcome {
  EXCEEDED,
  MET,
  MISSED,
  NOT_REPORTED;

  /** Met, exceeded or not. */
  boolean met() {
    return this == MET || this == EXCEEDED;
  }
}
