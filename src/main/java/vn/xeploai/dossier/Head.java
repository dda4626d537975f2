package vn.xeploai.dossier;

import java.util.List;

/**
 * The content of {@code dossier.yaml}, or of the worksheet in its place, as text.
 *
 * @param entries its keys and values in the order written
 * @param whole whether all of it could be read
 */
record Head(List<Entry> entries, boolean whole) {
  /** The name of the head's file. */
  static final String FILE = "dossier.yaml";

  /** The name of the worksheet in its place. */
  static final String SHEET = "dossier";

  /** Whether this names the head's file or worksheet. */
  static boolean isAt(String file) {
    return file.equals(FILE) || file.equalsIgnoreCase(SHEET);
  }

  /**
   * A key and its value.
   *
   * @param key the key; one below another is written {@code resolution.title}
   * @param value the value, empty where not given
   * @param line the line of the key, from 1
   */
  record Entry(String key, String value, int line) {}

  /** The head that could not be read. */
  static Head unreadable() {
    return new Head(List.of(), false);
  }
}
