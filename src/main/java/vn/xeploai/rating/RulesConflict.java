package vn.xeploai.rating;

import java.util.List;

/**
 * Thrown where rules cannot give an answer: two conclusions where one is due, none, or no end. It
 * is never an answer about a subject.
 */
public final class RulesConflict extends RuntimeException {
  private final String key;
  private final transient List<String> arguments;

  RulesConflict(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** The key of the message that says what happened. */
  public String key() {
    return key;
  }

  /** The values the message names: a subject and rules. */
  public List<String> arguments() {
    return arguments;
  }
}
