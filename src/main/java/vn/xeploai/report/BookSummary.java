package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;

/** The first sheet: which run it is, the committee, targets met, levels by kind, what to know. */
final class BookSummary {
  private static final int LABEL = 34;
  private static final int NUMBER = 12;
  private static final int NUMBERS = 14;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Overview overview;
  private final Messages messages;
  private final Words words;
  private final List<List<BookCell>> rows = new ArrayList<>();

  BookSummary(Overview overview, Messages messages) {
    this.overview = overview;
    this.messages = messages;
    this.words = new Words(messages);
  }

  /** The sheet. */
  BookSheet sheet() {
    run();
    targets();
    levels();
    quotas();
    warnings();
    List<BookSheet.Column> columns = new ArrayList<>();
    columns.add(new BookSheet.Column("", LABEL));
    for (int column = 0; column < NUMBERS; column++) {
      columns.add(new BookSheet.Column("", NUMBER));
    }
    return new BookSheet(words.say("book.summary"), columns, rows, false);
  }

  private void run() {
    Assessment assessment = overview.assessment();
    Dossier.Commune commune = assessment.dossier().commune();
    Rating committee = Objects.requireNonNull(assessment.ratings().get(Committee.ID));
    heading(words.say("table.title", commune.year(), commune.name()));
    row("book.commune", BookCell.line(commune.name()));
    row("book.year", BookCell.of(commune.year()));
    row("book.rulebook", BookCell.line(words.rulebook(assessment)));
    row("book.rulebook-hash", BookCell.line(assessment.rulebookSha256()));
    row("book.facts-hash", BookCell.line(assessment.dossierSha256()));
    if (commune.illustrative()) {
      rows.add(List.of(BookCell.heading(words.say("table.illustrative"))));
    }
    row(
        "page.committee",
        new BookCell.Text(words.level(committee.span()), BookTone.of(committee.span())));
    rows.add(List.of());
  }

  private void targets() {
    Overview.TargetCount count = overview.count(overview.targets().values());
    heading(words.say("page.targets"));
    row("book.counted", BookCell.of(count.counted()));
    row("book.met", BookCell.of(count.met()));
    row("book.exceeded", BookCell.of(count.exceeded()));
    row("book.missed", BookCell.of(count.missed()));
    row("book.not-reported", BookCell.of(count.notReported()));
    rows.add(List.of());
  }

  private void levels() {
    List<BookCell> heading = new ArrayList<>();
    Stream.of("book.kind", "book.all", "book.rated")
        .forEach(key -> heading.add(BookCell.heading(words.say(key))));
    for (Level level : Level.OFFICIAL) {
      heading.add(BookCell.heading(level.name()));
      heading.add(BookCell.heading(words.say("book.percent")));
    }
    heading.add(BookCell.heading(words.level(Span.of(Level.NO_LEVEL))));
    heading.add(BookCell.heading(words.say("page.open-level")));
    heading.add(BookCell.heading(words.level(Span.of(Level.NOT_RATED))));
    rows.add(heading);
    Overview.KINDS.stream()
        .filter(kind -> !overview.ratings(kind).isEmpty())
        .forEach(kind -> rows.add(levels(kind)));
    rows.add(List.of());
  }

  private List<BookCell> levels(SubjectKind kind) {
    List<Rating> ratings = overview.ratings(kind);
    Map<Level, Integer> settled = Overview.settled(ratings);
    int notRated = settled.getOrDefault(Level.NOT_RATED, 0);
    int rated = ratings.size() - notRated;
    List<BookCell> row = new ArrayList<>();
    row.add(BookCell.of(words.kind(kind)));
    row.add(BookCell.of(ratings.size()));
    row.add(BookCell.of(rated));
    for (Level level : Level.OFFICIAL) {
      int count = settled.getOrDefault(level, 0);
      row.add(BookCell.of(count));
      row.add(rated == 0 ? BookCell.EMPTY : new BookCell.Amount(percent(count, rated), true));
    }
    row.add(BookCell.of(settled.getOrDefault(Level.NO_LEVEL, 0)));
    row.add(BookCell.of(ratings.stream().filter(one -> !one.span().settled()).count()));
    row.add(BookCell.of(notRated));
    return row;
  }

  private static BigDecimal percent(int part, int whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }

  private void quotas() {
    if (!overview.assessment().quotas().isEmpty()) {
      heading(words.say("page.quotas"));
      overview
          .assessment()
          .quotas()
          .forEach(quota -> rows.add(List.of(BookCell.of(words.quota(quota)))));
      rows.add(List.of());
    }
  }

  private void warnings() {
    if (!overview.assessment().warnings().isEmpty()) {
      Warnings warnings = new Warnings(overview, messages);
      heading(words.say("page.notes"));
      overview
          .assessment()
          .warnings()
          .forEach(warning -> rows.add(List.of(BookCell.of(warnings.text(warning)))));
    }
  }

  private void heading(String text) {
    rows.add(List.of(BookCell.heading(text)));
  }

  private void row(String key, BookCell value) {
    rows.add(List.of(BookCell.of(words.say(key)), value));
  }
}
