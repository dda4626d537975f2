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
      List<List<String>> rows = table.rows(dossier);
      if (!rows.isEmpty() || Tables.required(table)) {
        files.put(table.file(), sheet(table.names(), rows));
      }
    }
    return files;
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
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
