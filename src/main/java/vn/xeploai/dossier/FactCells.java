package vn.xeploai.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Reported;

/** A reported fact as the row it stands in: what an inspector can hold against the file. */
public final class FactCells {
  private static final Map<String, String> HEAD = Map.of("commune", "xã", "year", "năm");

  private FactCells() {}

  /** The cells of the fact's row that are not empty, in the canonical form, by column. */
  public static Map<String, String> of(Reported fact) {
    Map<String, String> cells = new LinkedHashMap<>();
    if (fact instanceof Dossier.Commune commune) {
      cells.put("commune", commune.name());
      cells.put("year", String.valueOf(commune.year()));
    } else if (fact instanceof Committee committee) {
      cells.put("commune", committee.name());
    } else {
      put(table(fact.source().file()), fact, cells);
    }
    return cells;
  }

  /** The Vietnamese header of a column, the column's own name where it has none. */
  public static String vietnamese(String file, String column) {
    return file.equals(Head.FILE)
        ? HEAD.getOrDefault(column, column)
        : table(file).columns().stream()
            .filter(one -> one.name().equals(column))
            .flatMap(one -> one.aliases().stream())
            .findFirst()
            .orElse(column);
  }

  private static Table<?> table(String file) {
    return Tables.ALL.stream()
        .filter(one -> one.file().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file));
  }

  @SuppressWarnings("unchecked") // a fact of a file is of the record that the file's table declares
  private static <R> void put(Table<R> table, Reported fact, Map<String, String> cells) {
    List<String> row = table.writing().apply((R) fact);
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        cells.put(table.columns().get(i).name(), row.get(i));
      }
    }
  }
}
