package vn.xeploai.report;

import java.util.Arrays;
import java.util.List;

/** The columns of a sheet from their keys and widths. */
final class BookColumns {
  private BookColumns() {}

  /**
   * Columns headed in the reader's language.
   *
   * @param columns each as {@code KEY:WIDTH}; the heading stands under {@code book.KEY}
   */
  static List<BookSheet.Column> of(Words words, String... columns) {
    return Arrays.stream(columns)
        .map(column -> column.split(":", -1))
        .map(
            parts ->
                new BookSheet.Column(words.say("book." + parts[0]), Integer.parseInt(parts[1])))
        .toList();
  }
}
