package vn.xeploai.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.text.Closest;

/** Looks whether a sheet of another name has the header of a table: then its facts may be meant. */
final class SheetLook implements RowSink {
  private static final int ROWS = 11;
  private static final int HEADERS = 2;

  private Optional<String> file = Optional.empty();
  private int rows;

  @Override
  public void row(int number, List<String> cells) {
    rows++;
    if (rows <= ROWS && file.isEmpty()) {
      Set<String> headers = new HashSet<>();
      cells.forEach(cell -> headers.add(Closest.folded(Spelling.clean(cell))));
      file =
          Tables.ALL.stream().filter(table -> heads(table, headers)).map(Table::file).findFirst();
    }
  }

  private static boolean heads(Table<?> table, Set<String> headers) {
    long matched = table.columns().stream().filter(column -> stands(column, headers)).count();
    return matched >= HEADERS
        && table.columns().stream()
            .filter(Column::required)
            .allMatch(column -> stands(column, headers));
  }

  private static boolean stands(Column column, Set<String> headers) {
    return column.headers().stream().map(Closest::folded).anyMatch(headers::contains);
  }

  @Override
  public int headerRow() {
    return 0;
  }

  /** The file whose header was seen. */
  Optional<String> file() {
    return file;
  }
}
