package vn.xeploai.conclusions;

import java.math.RoundingMode;

/** How a part of a place is rounded. */
public enum QuotaRounding {
  /** Cut off: never more than the per cent says. */
  DOWN("down", RoundingMode.FLOOR),
  /** To the nearest whole number, half a place up. */
  NEAREST("nearest", RoundingMode.HALF_UP);

  private final String word;
  private final RoundingMode mode;

  QuotaRounding(String word, RoundingMode mode) {
    this.word = word;
    this.mode = mode;
  }

  /** How it rounds. */
  RoundingMode mode() {
    return mode;
  }

  /** The word the parameter {@code quota.rounding} uses. */
  public String word() {
    return word;
  }

  /**
   * The rounding a word names.
   *
   * @throws IllegalArgumentException if it names none
   */
  static QuotaRounding of(String word) {
    for (QuotaRounding rounding : values()) {
      if (rounding.word.equals(word)) {
        return rounding;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
