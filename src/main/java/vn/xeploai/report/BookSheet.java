package vn.xeploai.report;

import java.util.List;

/**
 * One sheet of an answer's workbook.
 *
 * @param name its name
 * @param columns its columns, each with a heading unless it is prose
 * @param rows its rows, from left to right; a row may be shorter than the columns
 * @param table whether it is a table: with headings that stay in view and filters
 */
record BookSheet(String name, List<Column> columns, List<List<BookCell>> rows, boolean table) {
  /**
   * A column.
   *
   * @param heading its heading
   * @param width its width, in letters
   */
  record Column(String heading, int width) {}

  /** Copies the lists. */
  BookSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
