package vn.xeploai.dossier;

import java.util.List;

/**
 * One file or worksheet of a dossier as text: composed, trimmed, without blank rows.
 *
 * @param file the name it has in the folder form, such as {@code work.csv}
 * @param headerLine the line of the header, from 1; 0 where there is none
 * @param header the column headers as written
 * @param lines the rows below it
 * @param whole whether all of it could be read; if not, nothing follows from what is missing
 */
record Sheet(String file, int headerLine, List<String> header, List<Line> lines, boolean whole) {
  /**
   * A row.
   *
   * @param number the line it begins at, from 1
   * @param cells its cells; shorter rows lack the last ones
   */
  record Line(int number, List<String> cells) {}

  /** The sheet of a file that is not there: it holds no facts. */
  static Sheet absent(String file) {
    return new Sheet(file, 0, List.of(), List.of(), true);
  }

  /** The sheet of a file that could not be read. */
  static Sheet unreadable(String file) {
    return new Sheet(file, 0, List.of(), List.of(), false);
  }
}
