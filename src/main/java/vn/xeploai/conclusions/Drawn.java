package vn.xeploai.conclusions;

import java.util.List;

/**
 * A conclusion with everything it was drawn from.
 *
 * @param conclusion the conclusion
 * @param why its justifications, at least one, in their order
 */
public record Drawn(Concluded conclusion, List<Justification> why) {
  /** Copies the list. */
  public Drawn {
    why = List.copyOf(why);
  }
}
