package vn.xeploai.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Closest;

/**
 * What one file of a dossier holds: the same declaration reads it, writes it and offers it as an
 * empty sheet.
 *
 * @param <R> the record a row becomes
 * @param file the file's name
 * @param facts the records of a dossier that stand in it
 * @param columns its columns, in the order they are written
 * @param reading a row as a record; what it returns counts only where the row had no problem
 * @param writing a record as the cells of a row
 * @param thing what a record is about: two rows about the same are an error; empty where there may
 *     be any number of rows
 */
record Table<R>(
    String file,
    Function<Dossier, List<R>> facts,
    List<Column> columns,
    Function<Row, R> reading,
    Function<R, List<String>> writing,
    Function<R, List<String>> thing) {
  /** The facts of a dossier that stand in it, as rows of cells. */
  List<List<String>> rows(Dossier dossier) {
    return facts.apply(dossier).stream().map(writing).toList();
  }

  /** What each row of a dossier is about, beside it. */
  List<List<String>> things(Dossier dossier) {
    return facts.apply(dossier).stream().map(thing).toList();
  }

  /** The column that may have this header, whatever its case and diacritics. */
  Optional<Column> headed(String header) {
    String folded = Closest.folded(header);
    return columns.stream()
        .filter(one -> one.headers().stream().map(Closest::folded).anyMatch(folded::equals))
        .findFirst();
  }

  /** The names of the columns, as written. */
  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
