package vn.xeploai.whatif;

import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.dossier.Problem;
import vn.xeploai.text.Message;

/** Thrown where changes cannot be made; names everything that is wrong with them. */
public final class Unfit extends RuntimeException {
  private final transient List<Message> messages;
  private final transient List<Problem> problems;

  /**
   * Changes that cannot be made.
   *
   * @param messages what is wrong with the changes themselves
   * @param problems what would be wrong with the facts
   */
  public Unfit(List<Message> messages, List<Problem> problems) {
    super(messages.stream().map(Message::toString).collect(Collectors.joining("; ")));
    this.messages = List.copyOf(messages);
    this.problems = List.copyOf(problems);
  }

  /** What is wrong with the changes themselves. */
  public List<Message> messages() {
    return messages;
  }

  /** What would be wrong with the facts. */
  public List<Problem> problems() {
    return problems;
  }
}
