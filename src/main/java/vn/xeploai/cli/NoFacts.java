package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.Path;
import vn.xeploai.text.Message;

/** Thrown where there are no facts to rate; nothing was done yet. */
final class NoFacts extends RuntimeException {
  private final transient Message message;

  NoFacts(Message message) {
    super(message.toString());
    this.message = message;
  }

  /** What is told of a folder or an archive that cannot be looked into. */
  static NoFacts unreadable(Path path, IOException failure) {
    return new NoFacts(
        Message.of("batch.unreadable", path.toString(), String.valueOf(failure.getMessage())));
  }

  /** What is wrong, and a way out. */
  Message message() {
    return message;
  }
}
