package vn.xeploai.rating;

import java.util.List;
import java.util.SortedMap;
import vn.xeploai.conclusions.Rule;

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

  /** Whether a rule broke off over what it was given, rather than contradict another. */
  public boolean broken() {
    return key.equals("rating.tripped") || key.equals("rating.condition");
  }

  /** The same, its rule named with file and line. */
  RulesConflict in(SortedMap<String, Rule> rules) {
    String[] placed = arguments.toArray(String[]::new);
    rules.values().stream()
        .filter(rule -> key.equals("rating.tripped") && rule.name().equals(arguments.get(0)))
        .findFirst()
        .ifPresent(rule -> placed[0] = rule.file() + ":" + rule.line() + ", " + arguments.get(0));
    return new RulesConflict(key, placed);
  }

  /** The values the message names: a subject and rules. */
  public List<String> arguments() {
    return arguments;
  }
}
