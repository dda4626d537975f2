package vn.xeploai.dossier;

/** How much of a dossier is read: far above any commune, far below what a machine can hold. */
final class Limits {
  /** Bytes of a file. */
  static final long FILE_BYTES = 64L << 20;

  /** Bytes of a workbook once unpacked. */
  static final long UNPACKED_BYTES = 1L << 30;

  /** Parts of a workbook. */
  static final int PARTS = 2_000;

  /** Characters of all cells of a workbook. */
  static final long WORKBOOK_CHARACTERS = 64L << 20;

  /** Characters of a row. */
  static final int ROW_CHARACTERS = 64 << 10;

  /** Rows of a file, its header not counted. */
  static final int ROWS = 250_000;

  /** Characters of a cell. */
  static final int CELL_CHARACTERS = 4_000;

  /** Characters of the head, {@code dossier.yaml}. */
  static final int HEAD_CHARACTERS = 1 << 20;

  /** Characters of a number. */
  static final int NUMBER_CHARACTERS = 30;

  /** Digits of a number. */
  static final int NUMBER_DIGITS = 20;

  /** Largest whole number, such as the people of an organisation. */
  static final int WHOLE = 999_999_999;

  /** Earliest year of any date. */
  static final int FIRST_YEAR = 1900;

  /** Latest year of any date. */
  static final int LAST_YEAR = 2999;

  /** First year whose rulebook follows from the year itself. */
  static final int FIRST_RATED_YEAR = 2018;

  /** Problems that are shown; all are counted. */
  static final int PROBLEMS = 1_000;

  /** Characters of a value that are shown. */
  static final int SHOWN_CHARACTERS = 80;

  private Limits() {}
}
