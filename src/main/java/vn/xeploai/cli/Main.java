package vn.xeploai.cli;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code. A good end needs no exit, which from
   * Java 21 on looks through every jar for somebody who would log it.
   */
  public static void main(String[] arguments) {
    if (Apart.inside()) {
      Apart.ends();
    }
    int code = Program.onStandardStreams().run(arguments);
    if (Apart.inside()) {
      Apart.answered(code);
    }
    if (code != ExitCode.DONE.number()) {
      System.exit(code);
    }
  }
}
