package vn.xeploai.dossier;

/**
 * What a point and a comma mean in the numbers of a dossier: the key {@code numbers} of its head.
 */
enum Notation {
  /** Nothing is said: what can be read in two ways is a problem. */
  UNDECLARED('\0', '\0'),
  /** A point between thousands, a comma before decimals. */
  VI('.', ','),
  /** A comma between thousands, a point before decimals. */
  EN(',', '.');

  /** The words of the head. */
  static final Words<Notation> WORDS = new Words<Notation>().with(VI, "vi").with(EN, "en");

  private final char thousands;
  private final char decimal;

  Notation(char thousands, char decimal) {
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /** The sign between thousands; NUL where nothing is said. */
  char thousands() {
    return thousands;
  }

  /** The sign before decimals; NUL where nothing is said. */
  char decimal() {
    return decimal;
  }
}
