package vn.xeploai.dossier;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.PastLevel;

/**
 * Writes a dossier in its one canonical form: commas, Unix line ends, English headers and words,
 * rows in the dossier's order. Reading it gives the same facts.
 */
public final class DossierWriter {
  private DossierWriter() {}

  /** The content of each file of the folder form, by name; files without facts are left out. */
  public static SortedMap<String, String> write(Dossier dossier) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(Head.FILE, HeadWriter.write(dossier.commune()));
    for (Table<?> table : Tables.ALL) {
      if (!table.facts().apply(dossier).isEmpty() || Tables.required(table)) {
        files.put(table.file(), sheet(table, dossier));
      }
    }
    return files;
  }

  private static <R> String sheet(Table<R> table, Dossier dossier) {
    StringBuilder text = new StringBuilder();
    append(text, table.names());
    for (R fact : table.facts().apply(dossier)) {
      append(text, table.writing().apply(fact));
    }
    return text.toString();
  }

  /** The content of {@code history.csv} with these levels. */
  public static String history(List<PastLevel> levels) {
    return sheet(
        HistoryTable.TABLE.names(), levels.stream().map(HistoryTable.TABLE.writing()).toList());
  }

  /** A sheet with these headers and rows. */
  static String sheet(List<String> names, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    append(text, names);
    rows.forEach(row -> append(text, row));
    return text.toString();
  }

  /** A line with these cells. */
  static String line(List<String> cells) {
    StringBuilder text = new StringBuilder();
    append(text, cells);
    return text.toString();
  }

  private static void append(StringBuilder text, List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      text.append(separator).append(quoted(cell));
      separator = ",";
    }
    text.append('\n');
  }

  private static String quoted(String cell) {
    return isPlain(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
