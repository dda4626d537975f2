package vn.xeploai.rulebook;

import java.util.List;

/**
 * Something wrong with a rulebook.
 *
 * @param file the file
 * @param line the line, from 1; 0 where there is none
 * @param key the key of the message that says what
 * @param arguments the values the message names
 */
public record RuleProblem(String file, int line, String key, List<String> arguments) {
  /** Copies the arguments. */
  public RuleProblem {
    arguments = List.copyOf(arguments);
  }
}
