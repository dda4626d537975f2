package vn.xeploai.conclusions;

import java.util.List;

/**
 * Why something was concluded: the rule and what it matched, facts and conclusions alike.
 *
 * @param rule the rule's id
 * @param premises what the rule matched, in the order of its patterns
 */
public record Justification(String rule, List<Object> premises) {
  /** Copies the premises. */
  public Justification {
    premises = List.copyOf(premises);
  }
}
