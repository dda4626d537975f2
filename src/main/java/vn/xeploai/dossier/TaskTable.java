package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Task;

/** {@code tasks.csv}. */
final class TaskTable {
  private static final Column CODE = Column.required("code", "mã", "mã nhiệm vụ");
  private static final Column TITLE = Column.required("title", "nhiệm vụ", "nội dung");
  private static final Column OWNER = Column.of("owner", "chủ trì", "đơn vị chủ trì");
  private static final Column DUE = Column.of("due", "thời hạn", "hạn hoàn thành");
  private static final Column STATUS =
      Column.of("status", "tình trạng", "kết quả").holding(Vocabulary.TASK_STATUSES);
  private static final Column DONE_ON = Column.of("done_on", "ngày hoàn thành");
  private static final Column EVIDENCE = Column.of("evidence", "minh chứng", "tài liệu");

  static final Table<Task> TABLE =
      new Table<>(
          "tasks.csv",
          Dossier::tasks,
          List.of(CODE, TITLE, OWNER, DUE, STATUS, DONE_ON, EVIDENCE),
          TaskTable::read,
          TaskTable::write,
          task -> List.of(task.code()));

  private TaskTable() {}

  private static Task read(Row row) {
    return new Task(
        row.id(CODE),
        row.text(TITLE),
        row.optional(OWNER),
        row.dateInYear(DUE),
        row.word(STATUS, Vocabulary.TASK_STATUSES),
        row.dateInYear(DONE_ON),
        row.text(EVIDENCE),
        row.source());
  }

  private static List<String> write(Task task) {
    return List.of(
        task.code(),
        task.title(),
        Cells.plain(task.owner()),
        Cells.plain(task.due()),
        Cells.word(task.status(), Vocabulary.TASK_STATUSES),
        Cells.plain(task.doneOn()),
        task.evidence());
  }
}
