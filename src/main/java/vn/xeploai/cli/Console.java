package vn.xeploai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;
import vn.xeploai.text.Shown;

/**
 * Where a command answers and where it speaks of problems.
 *
 * @param bytes where answers go that are no text, such as workbooks
 * @param out answers, on the same stream
 * @param err problems
 * @param messages the sentences of the reader's language
 * @param arguments the arguments the program was started with
 */
record Console(
    PrintStream bytes,
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    List<String> arguments) {
  /** Copies the arguments. */
  Console {
    arguments = List.copyOf(arguments);
  }

  /** Answers with what is no text. */
  void answer(byte[] answer) {
    out.flush();
    bytes.write(answer, 0, answer.length);
    bytes.flush();
  }

  /** A sentence in the reader's language. */
  String say(Message message) {
    return messages.of(message);
  }

  /** Speaks of a problem. */
  void problem(Message message) {
    err.print(Shown.of(say(message)) + "\n");
  }
}
