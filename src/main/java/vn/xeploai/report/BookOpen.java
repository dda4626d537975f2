package vn.xeploai.report;

import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.facts.Target;

/** What is open: ratings, targets that nobody reported, and the facts to ask for, in order. */
final class BookOpen {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  BookOpen(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The sheet. */
  BookSheet sheet() {
    return new BookSheet(
        words.say("book.open"),
        BookColumns.of(
            words,
            "sort:26",
            "what:34",
            "name:44",
            "between:20",
            "settles:14",
            "waiting:14",
            "missing:60"),
        Stream.of(facts(), ratings(), targets()).flatMap(rows -> rows).toList(),
        true);
  }

  private Stream<List<BookCell>> facts() {
    return OpenFacts.of(overview.assessment()).stream()
        .map(
            fact ->
                List.of(
                    BookCell.of(words.say("book.open-fact")),
                    BookCell.of(fact.address()),
                    BookCell.EMPTY,
                    BookCell.EMPTY,
                    BookCell.of(fact.settles()),
                    BookCell.of(fact.concerns())));
  }

  private Stream<List<BookCell>> ratings() {
    return Overview.KINDS.stream()
        .flatMap(kind -> overview.ratings(kind).stream())
        .filter(rating -> !rating.span().settled())
        .map(this::rating);
  }

  private List<BookCell> rating(Rating rating) {
    return List.of(
        BookCell.of(words.say("page.open-ratings")),
        BookCell.of(rating.subject()),
        BookCell.of(overview.name(rating.subject(), members)),
        new BookCell.Text(words.level(rating.span()), BookTone.OPEN),
        BookCell.EMPTY,
        BookCell.EMPTY,
        BookCell.of(String.join("; ", rating.missing())));
  }

  private Stream<List<BookCell>> targets() {
    return overview.targets().values().stream()
        .filter(target -> !target.isByLeaves())
        .filter(target -> !overview.judgement(target).missing().isEmpty())
        .map(this::target);
  }

  private List<BookCell> target(Target target) {
    return List.of(
        BookCell.of(words.say("page.unreported")),
        BookCell.of(target.code()),
        BookCell.of(target.title()),
        BookCell.EMPTY,
        BookCell.EMPTY,
        BookCell.EMPTY,
        BookCell.of(String.join("; ", overview.judgement(target).missing())));
  }
}
