package vn.xeploai.text;

import java.util.List;

/**
 * Something to be said, in no language yet.
 *
 * @param key the sentence's key in the bundles
 * @param arguments what is put in place of {@code {0}}, {@code {1}} …; numbers as they are to be
 *     read
 */
public record Message(String key, List<String> arguments) {
  /** Copies the list. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with these arguments. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments));
  }
}
