package vn.xeploai.cli;

import java.io.PrintWriter;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;
import vn.xeploai.text.Shown;

/**
 * Where a command answers and where it speaks of problems.
 *
 * @param out answers
 * @param err problems
 * @param messages the sentences of the reader's language
 */
record Console(PrintWriter out, PrintWriter err, Messages messages) {
  /** A sentence in the reader's language. */
  String say(Message message) {
    return messages.of(message);
  }

  /** Speaks of a problem. */
  void problem(Message message) {
    err.print(Shown.of(say(message)) + "\n");
  }
}
