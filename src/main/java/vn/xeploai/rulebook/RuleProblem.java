package vn.xeploai.rulebook;

import java.util.List;

/**
 * Something wrong with a rulebook.
 *
 * @param file the file
 * @param line the line, from 1; 0 where there is none
 * @param column the column, from 1; 0 where there is none
 * @param rule the name of the rule it stands in, empty where it stands in none
 * @param key the key of the message that says what
 * @param arguments the values the message names
 */
public record RuleProblem(
    String file, int line, int column, String rule, String key, List<String> arguments) {
  /** Copies the arguments. */
  public RuleProblem {
    arguments = List.copyOf(arguments);
  }

  /** A problem of which only the line is known. */
  RuleProblem(String file, int line, String key, List<String> arguments) {
    this(file, line, 0, "", key, arguments);
  }

  /**
   * The same problem with its column, where what it names stands in its line, and with the rule it
   * stands in.
   *
   * @param lines the file's lines
   */
  RuleProblem in(List<String> lines) {
    if (column > 0 || line < 1) {
      return this;
    }
    if (line > lines.size()) {
      return new RuleProblem(file, line, 1, "", key, arguments);
    }
    String here = lines.get(line - 1);
    int at =
        arguments.stream().mapToInt(here::indexOf).filter(one -> one >= 0).findFirst().orElse(-1);
    int blanks = here.length() - here.stripLeading().length();
    return new RuleProblem(
        file, line, (at < 0 ? blanks : at) + 1, RuleNames.at(lines, line), key, arguments);
  }
}
