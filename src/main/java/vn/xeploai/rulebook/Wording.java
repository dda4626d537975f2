package vn.xeploai.rulebook;

import java.util.List;
import java.util.Set;
import vn.xeploai.facts.Parameter;

/**
 * How the rule of a criterion is worded: what its words do not say, it does not read.
 *
 * @param rule the rule's id
 * @param criterion the criterion as {@code LEVEL.NAME}
 * @param words its words, types and fields among them
 * @param parameters the parameters it reads, by name
 */
public record Wording(
    String rule, String criterion, Set<String> words, List<Parameter> parameters) {
  /** Copies both. */
  public Wording {
    words = Set.copyOf(words);
    parameters = List.copyOf(parameters);
  }
}
