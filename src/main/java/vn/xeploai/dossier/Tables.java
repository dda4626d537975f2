package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** The tables of a dossier and the files they stand in. */
final class Tables {
  /** Every table, in the order of the contract. */
  static final List<Table<?>> ALL =
      List.of(
          TargetTable.TABLE,
          ResultTable.TABLE,
          CellTable.TABLE,
          MemberTable.TABLE,
          OrganisationTable.TABLE,
          WorkTable.TABLE,
          GradeTable.TABLE,
          PointsTable.TABLE,
          DisciplineTable.TABLE,
          ConclusionTable.TABLE,
          TaskTable.TABLE,
          RulingTable.TABLE,
          LevelTable.TABLE,
          HistoryTable.TABLE);

  /** The names of the files every dossier must have. */
  static final List<String> REQUIRED =
      List.of(Head.FILE, TargetTable.TABLE.file(), ResultTable.TABLE.file());

  private Tables() {}

  /** Whether a dossier must have this table's file. */
  static boolean required(Table<?> table) {
    return REQUIRED.contains(table.file());
  }

  /** The table that stands in this file. */
  static Optional<Table<?>> named(String file) {
    for (Table<?> table : ALL) {
      if (table.file().equals(file)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The names of the files that hold tables. */
  static List<String> csv() {
    return files().stream().filter(file -> !file.equals(Head.FILE)).toList();
  }

  /** The names of all files a dossier may have. */
  static List<String> files() {
    List<String> files = new ArrayList<>(List.of(Head.FILE));
    ALL.forEach(table -> files.add(table.file()));
    return files;
  }

  /** The files that must be there and are not among {@code present}, each told as a problem. */
  static List<String> reportMissing(Set<String> present, Problems problems) {
    List<String> missing = missing(present);
    for (String file : missing) {
      problems.add(
          file, 0, Message.of("problem.file.missing", file), Message.of("hint.file.missing", file));
    }
    return missing;
  }

  /** The files that must be there and are not among {@code present}. */
  static List<String> missing(Set<String> present) {
    return REQUIRED.stream().filter(file -> !present.contains(file)).toList();
  }

  /** Tells that no file of a dossier has this name. */
  static void reportUnknown(String file, Problems problems) {
    String known = String.join(", ", files());
    String shown = Spelling.shown(file);
    Message hint =
        Closest.to(file, files())
            .map(name -> Message.of("hint.file.closest", name, known))
            .orElseGet(() -> Message.of("hint.file.known", known));
    problems.add(shown, 0, Message.of("problem.file.unknown", shown), hint);
  }
}
