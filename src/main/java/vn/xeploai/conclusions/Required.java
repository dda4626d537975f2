package vn.xeploai.conclusions;

/**
 * A bound that a criterion sets.
 *
 * @param sign how the actual amount is held against it
 * @param bound the bound
 */
public record Required(Sign sign, Quantity bound) {
  /** How an amount is held against its bound. */
  public enum Sign {
    /** At least. */
    AT_LEAST("≥ "),
    /** More than. */
    ABOVE("> "),
    /** At most. */
    AT_MOST("≤ "),
    /** Less than. */
    BELOW("< "),
    /** Just this. */
    EQUAL("");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }
  }

  /** The bound for people: {@code ≥ 80 %}. */
  public String text() {
    return sign.symbol + bound.text();
  }
}
