package vn.xeploai.cli;

/** How a command ends. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** The program failed. */
  FAILED(1),
  /** Wrong usage. */
  USAGE(2),
  /** The facts are invalid. */
  FACTS_INVALID(3),
  /** The rules are invalid. */
  RULES_INVALID(4),
  /** A check that was asked for did not hold. */
  CHECK_FAILED(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number the process ends with. */
  public int number() {
    return number;
  }
}
