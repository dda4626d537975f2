package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;

/**
 * Why something was concluded: the rule and what it matched, facts and conclusions alike.
 *
 * @param rule the rule's id
 * @param premises what the rule matched, in the order of its patterns
 */
public record Justification(String rule, List<Object> premises) {
  /** By rule, then by what it matched, so that an order of firing leaves no trace. */
  public static final Comparator<Justification> ORDER =
      Comparator.comparing(Justification::rule).thenComparing(why -> why.premises().toString());

  /** Copies the premises. */
  public Justification {
    premises = List.copyOf(premises);
  }
}
