package vn.xeploai.dossier;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Work;
import vn.xeploai.text.Message;

/** {@code work.csv}. */
final class WorkTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column ASSIGNED = Column.required("assigned", "được giao");
  private static final Column COMPLETED = Column.of("completed", "hoàn thành");
  private static final Column ON_TIME = Column.of("on_time", "đúng hạn", "đúng tiến độ");
  private static final Column EXCEEDED = Column.of("exceeded", "vượt mức");
  private static final Column WEAKNESSES = Column.of("weaknesses", "hạn chế", "khuyết điểm");
  private static final Column REMEDIED = Column.of("remedied", "đã khắc phục");

  static final Table<Work> TABLE =
      new Table<>(
          "work.csv",
          Dossier::work,
          List.of(SUBJECT, ASSIGNED, COMPLETED, ON_TIME, EXCEEDED, WEAKNESSES, REMEDIED),
          WorkTable::read,
          WorkTable::write,
          work -> List.of(work.subject()));

  private WorkTable() {}

  private static Work read(Row row) {
    Work work =
        new Work(
            row.subject(SUBJECT),
            row.whole(ASSIGNED),
            row.whole(COMPLETED),
            row.whole(ON_TIME),
            row.whole(EXCEEDED),
            row.whole(WEAKNESSES),
            row.whole(REMEDIED),
            row.source());
    requireWithin(row, COMPLETED, work.completed(), ASSIGNED, work.assigned());
    Column ceiling = work.completed().isPresent() ? COMPLETED : ASSIGNED;
    Optional<Integer> most = work.completed().or(work::assigned);
    requireWithin(row, ON_TIME, work.onTime(), ceiling, most);
    requireWithin(row, EXCEEDED, work.exceeded(), ceiling, most);
    requireWithin(row, REMEDIED, work.remedied(), WEAKNESSES, work.weaknesses());
    return work;
  }

  private static void requireWithin(
      Row row, Column part, Optional<Integer> count, Column ceiling, Optional<Integer> most) {
    if (count.isPresent() && most.isPresent() && count.get() > most.get()) {
      row.problem(
          part,
          "problem.work.order",
          Message.of("hint.work.order"),
          row.header(part),
          row.header(ceiling),
          most.get().toString());
    }
  }

  private static List<String> write(Work work) {
    return List.of(
        work.subject(),
        Cells.plain(work.assigned()),
        Cells.plain(work.completed()),
        Cells.plain(work.onTime()),
        Cells.plain(work.exceeded()),
        Cells.plain(work.weaknesses()),
        Cells.plain(work.remedied()));
  }
}
