package vn.xeploai.conclusions;

/** The address of a reported fact as {@code FILE:KEY:COLUMN}, the form what-if edits take. */
public final class Address {
  private Address() {}

  /** The address of one cell of the row with {@code key} in {@code file}. */
  public static String of(String file, String key, String column) {
    return file + ":" + key + ":" + column;
  }

  /** The address of a column where any row would do, because there is none or none counts. */
  static String ofAnyRow(String file, String column) {
    return of(file, "*", column);
  }
}
