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
  private final SortedMap<String, String> files = new TreeMap<>();

  private DossierWriter() {}

  /** The content of each file of the folder form, by name; files without facts are left out. */
  public static SortedMap<String, String> write(Dossier dossier) {
    DossierWriter writer = new DossierWriter();
    writer.files.put(Head.FILE, HeadWriter.write(dossier.commune()));
    writer.put(TargetTable.TABLE, dossier.targets());
    writer.put(ResultTable.TABLE, dossier.results());
    writer.putIfAny(CellTable.TABLE, dossier.cells());
    writer.putIfAny(MemberTable.TABLE, dossier.members());
    writer.putIfAny(OrganisationTable.TABLE, dossier.organisations());
    writer.putIfAny(WorkTable.TABLE, dossier.work());
    writer.putIfAny(GradeTable.TABLE, dossier.grades());
    writer.putIfAny(PointsTable.TABLE, dossier.points());
    writer.putIfAny(DisciplineTable.TABLE, dossier.discipline());
    writer.putIfAny(ConclusionTable.TABLE, dossier.conclusions());
    writer.putIfAny(TaskTable.TABLE, dossier.tasks());
    writer.putIfAny(RulingTable.TABLE, dossier.rulings());
    writer.putIfAny(LevelTable.TABLE, dossier.levels());
    writer.putIfAny(HistoryTable.TABLE, dossier.history());
    return writer.files;
  }

  /** The content of {@code history.csv} with these levels. */
  public static String history(List<PastLevel> levels) {
    DossierWriter writer = new DossierWriter();
    writer.put(HistoryTable.TABLE, levels);
    return writer.files.getOrDefault(HistoryTable.TABLE.file(), "");
  }

  private <R> void putIfAny(Table<R> table, List<R> records) {
    if (!records.isEmpty()) {
      put(table, records);
    }
  }

  private <R> void put(Table<R> table, List<R> records) {
    StringBuilder text = new StringBuilder();
    append(text, table.names());
    records.forEach(row -> append(text, table.writing().apply(row)));
    files.put(table.file(), text.toString());
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
