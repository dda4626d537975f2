package vn.xeploai.batch;

import vn.xeploai.text.Message;

/** Thrown where a run cannot begin, or go on, in a folder; nothing in it was touched. */
public final class NotUsable extends RuntimeException {
  private final transient Message reason;

  NotUsable(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Why, and the way out. */
  public Message reason() {
    return reason;
  }
}
