package vn.xeploai.dossier;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.text.Message;

/** {@code history.csv}. */
final class HistoryTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column YEAR = Column.required("year", "năm");
  private static final Column LEVEL =
      Column.required("level", "mức xếp loại", "xếp loại").holding(Vocabulary.LEVELS);

  static final Table<PastLevel> TABLE =
      new Table<>(
          "history.csv",
          Dossier::history,
          List.of(SUBJECT, YEAR, LEVEL),
          row ->
              new PastLevel(
                  row.subject(SUBJECT),
                  year(row),
                  row.word(LEVEL, Vocabulary.LEVELS),
                  row.source()),
          past ->
              List.of(
                  past.subject(),
                  Integer.toString(past.year()),
                  Cells.word(past.level(), Vocabulary.LEVELS)),
          past -> List.of(past.subject(), Integer.toString(past.year())));

  private HistoryTable() {}

  private static int year(Row row) {
    row.required(YEAR);
    Optional<Integer> year = row.whole(YEAR);
    if (year.isPresent() && !Day.isPossible(year.get())) {
      row.problem(YEAR, "problem.year", Message.of("hint.year"));
    }
    return year.orElse(Limits.FIRST_YEAR);
  }
}
