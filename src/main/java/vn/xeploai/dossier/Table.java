package vn.xeploai.dossier;

import java.util.List;
import java.util.function.Function;

/**
 * What one file of a dossier holds: the same declaration reads it, writes it and offers it as an
 * empty sheet.
 *
 * @param <R> the record a row becomes
 * @param file the file's name
 * @param columns its columns, in the order they are written
 * @param reading a row as a record; what it returns counts only where the row had no problem
 * @param writing a record as the cells of a row
 * @param thing what a record is about: two rows about the same are an error; empty where there may
 *     be any number of rows
 */
record Table<R>(
    String file,
    List<Column> columns,
    Function<Row, R> reading,
    Function<R, List<String>> writing,
    Function<R, List<String>> thing) {
  /** The names of the columns, as written. */
  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
