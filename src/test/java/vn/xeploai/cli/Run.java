package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  static final String DOSSIER = "facts/duc-tho-2023";

  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(out, err).run(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The answer of a run that did all it was asked to and had nothing to complain of. */
  static String answer(String... arguments) {
    Run run = of(arguments);
    assertEquals(new Run(0, run.out, ""), run);
    return run.out;
  }

  /** A run that failed without an answer. */
  static Run failed(int code, String... problems) {
    return new Run(code, "", String.join("\n", problems) + "\n");
  }
}
