package vn.xeploai.facts;

/**
 * Where a fact was read.
 *
 * @param file the name of the dossier's file, such as {@code work.csv}
 * @param line the line the fact begins at, from 1
 */
public record Source(String file, int line) {
  /** The place as {@code FILE:LINE}. */
  public String place() {
    return file + ":" + line;
  }
}
