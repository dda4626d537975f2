package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Recommendation;

/** What follows: reward and criticism, and the targets and tasks of every owner. */
final class BookConsequences {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  BookConsequences(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The sheet. */
  BookSheet sheet() {
    List<List<BookCell>> rows = new ArrayList<>();
    overview.assessment().recommendations().forEach(one -> rows.add(row(one)));
    overview.assessment().owners().forEach(one -> rows.add(row(one)));
    return new BookSheet(
        words.say("book.consequences"),
        BookColumns.of(
            words,
            "sort:50",
            "id:16",
            "name:40",
            "clause:34",
            "targets-met:14",
            "targets-missed:14",
            "targets-not-reported:14",
            "tasks-done:14",
            "tasks-partly:14",
            "tasks-not-done:14",
            "tasks-not-reported:14"),
        rows,
        true);
  }

  private List<BookCell> row(Recommendation one) {
    return List.of(
        BookCell.of(
            words.say("recommendation." + one.kind() + "." + one.reason())
                + words.early(overview.assessment(), one).orElse("")),
        BookCell.of(one.subject()),
        BookCell.of(overview.name(one.subject(), members)),
        BookCell.of(overview.assessment().clauseOf(one).orElse(words.say("table.no-clause"))));
  }

  private List<BookCell> row(OwnerTally owner) {
    return List.of(
        BookCell.of(words.say("book.owner")),
        BookCell.of(owner.owner()),
        BookCell.of(overview.name(owner.owner(), members)),
        BookCell.EMPTY,
        BookCell.of(owner.met() + owner.exceeded()),
        BookCell.of(owner.missed()),
        BookCell.of(owner.notReported()),
        BookCell.of(owner.done()),
        BookCell.of(owner.partly()),
        BookCell.of(owner.notDone()),
        BookCell.of(owner.tasksNotReported()));
  }
}
