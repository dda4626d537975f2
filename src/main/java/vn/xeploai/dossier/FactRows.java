package vn.xeploai.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Reported;

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
    rows.add(TargetTable.TABLE, dossier.targets());
    rows.add(ResultTable.TABLE, dossier.results());
    rows.add(CellTable.TABLE, dossier.cells());
    rows.add(MemberTable.TABLE, dossier.members());
    rows.add(OrganisationTable.TABLE, dossier.organisations());
    rows.add(WorkTable.TABLE, dossier.work());
    rows.add(GradeTable.TABLE, dossier.grades());
    rows.add(PointsTable.TABLE, dossier.points());
    rows.add(DisciplineTable.TABLE, dossier.discipline());
    rows.add(ConclusionTable.TABLE, dossier.conclusions());
    rows.add(TaskTable.TABLE, dossier.tasks());
    rows.add(RulingTable.TABLE, dossier.rulings());
    rows.add(LevelTable.TABLE, dossier.levels());
    rows.add(HistoryTable.TABLE, dossier.history());
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

  private <R extends Reported> void add(Table<R> table, List<R> facts) {
    for (R fact : facts) {
      List<String> row = table.writing().apply(fact);
      List<String> thing = table.thing().apply(fact);
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
