package vn.xeploai.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.facts.Dossier;

/**
 * All facts of a dossier cell by cell, in the canonical form, so that two dossiers can be held
 * against each other: {@code work.csv/DV025/on_time}. Rows that may stand any number of times are
 * named by all of their cells.
 */
public final class FactRows {
  private final SortedMap<String, String> cells = new TreeMap<>();

  private FactRows() {}

  /** The cells of a dossier that are not empty, by file, row and column. */
  public static SortedMap<String, String> of(Dossier dossier) {
    FactRows rows = new FactRows();
    rows.head(dossier);
    Tables.ALL.forEach(table -> rows.add(table, dossier));
    return Collections.unmodifiableSortedMap(rows.cells);
  }

  private void head(Dossier dossier) {
    HeadWriter.write(dossier.commune())
        .lines()
        .filter(line -> line.contains(": "))
        .forEach(
            line ->
                cells.put(
                    Head.FILE + "/" + line.substring(0, line.indexOf(": ")).strip(),
                    line.substring(line.indexOf(": ") + 2)));
  }

  private void add(Table<?> table, Dossier dossier) {
    List<List<String>> all = table.rows(dossier);
    List<List<String>> things = table.things(dossier);
    for (int line = 0; line < all.size(); line++) {
      List<String> row = all.get(line);
      List<String> thing = things.get(line);
      String name =
          (thing.isEmpty() ? row : thing)
              .stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
      for (int i = 0; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          String path = table.file() + "/" + name + "/" + table.columns().get(i).name();
          cells.merge(path, row.get(i), (one, other) -> one + " | " + other);
        }
      }
    }
  }
}
