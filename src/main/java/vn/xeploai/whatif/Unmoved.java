package vn.xeploai.whatif;

import java.util.List;

/**
 * A change that alone moves nobody, and why.
 *
 * @param change the change
 * @param reason why
 * @param arguments what the reason names: numbers, subjects, criteria
 */
public record Unmoved(Change change, Reason reason, List<String> arguments) {
  /** Why nobody moves. */
  public enum Reason {
    /** It gives what was there before. */
    SAME,
    /** No rule of this rulebook reads it. */
    NOT_READ,
    /** Alone it moves somebody, but together with the other changes nobody: they cancel it. */
    CANCELLED,
    /** Merits change, but the quota leaves every rating as it was. */
    QUOTA,
    /** Criteria come out otherwise, but others fail anyway or hold anyway. */
    NOT_DECISIVE,
    /** No subject lies between the old value and the new one. */
    OUT_OF_RANGE,
    /** Figures change, but no criterion comes out otherwise. */
    NO_CRITERION,
    /** Rules read it, and find and ask the same as before. */
    ALIKE
  }

  /** Copies the list. */
  public Unmoved {
    arguments = List.copyOf(arguments);
  }
}
