package vn.xeploai.report;

/**
 * A column of a table.
 *
 * @param width in twips
 * @param content what it holds
 */
record FormColumn(int width, Content content) {
  /** What a column holds. */
  enum Content {
    /** Numbers and short words, in the middle. */
    FIGURE,
    /** Text. */
    TEXT,
    /** What the row is about; a part stands further in than its whole. */
    NAME
  }

  /** A column of numbers or short words. */
  static FormColumn figures(int width) {
    return new FormColumn(width, Content.FIGURE);
  }

  /** A column of text. */
  static FormColumn text(int width) {
    return new FormColumn(width, Content.TEXT);
  }

  /** The column that says what the row is about. */
  static FormColumn names(int width) {
    return new FormColumn(width, Content.NAME);
  }
}
