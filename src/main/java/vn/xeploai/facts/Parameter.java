package vn.xeploai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number, level or choice that a rulebook fixes. Rules name parameters, never numbers.
 *
 * @param name the name, fixed by {@code criteria.md} section 7
 * @param value the value as the rulebook writes it
 * @param unitName the unit, empty where it has none
 * @param choices the values it can have, where it is no number; none where it is one
 * @param title what it says, in Vietnamese
 * @param clause the clause it stands in
 * @param from the day from which it holds
 * @param standing how sure we are of it
 */
public record Parameter(
    String name,
    String value,
    String unitName,
    List<String> choices,
    String title,
    String clause,
    LocalDate from,
    Standing standing) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Copies the choices. */
  public Parameter {
    choices = List.copyOf(choices);
  }

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

  /**
   * The value as a form of discipline.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Discipline.Form form() {
    return Stream.of(Discipline.Form.values())
        .filter(form -> form.title().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(value));
  }

  /** Whether it is a number; else it is one of its choices. */
  public boolean numeric() {
    return choices.isEmpty();
  }

  /** The most a number can be, where its unit sets an end: 100 for per cent and points. */
  public Optional<BigDecimal> most() {
    return unitName.isEmpty() ? Optional.empty() : Optional.of(HUNDRED);
  }

  /** Whether it could have this value: a choice, or a number from 0 within its unit. */
  public boolean allows(String other) {
    if (!numeric()) {
      return choices.contains(other);
    }
    if (!other.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return false;
    }
    BigDecimal number = new BigDecimal(other);
    return most().map(most -> number.compareTo(most) <= 0).orElse(true);
  }

  /** The same parameter with another value. */
  public Parameter with(String other) {
    return new Parameter(name, other, unitName, choices, title, clause, from, standing);
  }
}
