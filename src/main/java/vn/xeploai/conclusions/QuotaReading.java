package vn.xeploai.conclusions;

/** What the ceiling is a share of. */
public enum QuotaReading {
  /** All with a merit of HTTNV or better: as published results practise it. */
  GOOD_OR_BETTER("good-or-better"),
  /** Those finally rated HTTNV: by the letter. */
  GOOD("good"),
  /** All who are rated. */
  RATED("rated");

  private final String word;

  QuotaReading(String word) {
    this.word = word;
  }

  /** The word the parameter {@code quota.base} uses. */
  public String word() {
    return word;
  }

  /**
   * The reading a word names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static QuotaReading of(String word) {
    for (QuotaReading reading : values()) {
      if (reading.word.equals(word)) {
        return reading;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
