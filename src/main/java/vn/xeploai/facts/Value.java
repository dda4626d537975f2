package vn.xeploai.facts;

import java.math.BigDecimal;

/** A reported value, of the kind its target asks for. */
public sealed interface Value {
  /**
   * A number.
   *
   * @param number in the target's unit
   */
  record Amount(BigDecimal number) implements Value {}

  /**
   * A level that was reached.
   *
   * @param level one of the four official levels
   */
  record Reached(Level level) implements Value {}

  /**
   * Whether a status holds.
   *
   * @param held yes or no
   */
  record Held(boolean held) implements Value {}
}
