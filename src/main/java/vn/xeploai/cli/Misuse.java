package vn.xeploai.cli;

import vn.xeploai.text.Message;

/** Thrown where arguments that can be read ask for what cannot be done; nothing was done yet. */
final class Misuse extends RuntimeException {
  private final transient Message message;

  Misuse(Message message) {
    super(message.toString());
    this.message = message;
  }

  /** What is wrong, and a way out. */
  Message message() {
    return message;
  }
}
