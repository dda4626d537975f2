package vn.xeploai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number, level or choice that a rulebook fixes. Rules name parameters, never numbers.
 *
 * @param name the name, fixed by {@code criteria.md} section 7
 * @param value the value as the rulebook writes it
 * @param unitName the unit, empty where it has none
 * @param title what it says, in Vietnamese
 * @param clause the clause it stands in
 * @param from the day from which it holds
 * @param standing how sure we are of it
 */
public record Parameter(
    String name,
    String value,
    String unitName,
    String title,
    String clause,
    LocalDate from,
    Standing standing) {

  /**
   * The value as a number.
   *
   * @throws NumberFormatException if it is none
   */
  public BigDecimal number() {
    return new BigDecimal(value);
  }

  /**
   * The value as a level.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Level level() {
    return Level.valueOf(value);
  }

  /** The same parameter with another value. */
  public Parameter with(String other) {
    return new Parameter(name, other, unitName, title, clause, from, standing);
  }
}
