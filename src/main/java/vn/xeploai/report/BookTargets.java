package vn.xeploai.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Target;

/** Every target and every leaf with what was asked and what was reached. */
final class BookTargets {
  private final Overview overview;
  private final Words words;

  BookTargets(Overview overview, Words words) {
    this.overview = overview;
    this.words = words;
  }

  /** The sheet. */
  BookSheet sheet() {
    return new BookSheet(
        words.say("book.targets"),
        BookColumns.of(
            words,
            "code:10",
            "title:60",
            "counted:10",
            "unit:16",
            "value:14",
            "asked:16",
            "threshold:12",
            "exceeds:12",
            "outcome:16",
            "owner:18",
            "owner-name:30",
            "clause:30",
            "missing:40"),
        overview.targets().values().stream().map(this::row).toList(),
        true);
  }

  private List<BookCell> row(Target target) {
    Judgement judgement = overview.judgement(target);
    Optional<Bound> bound = bound(target.requirement());
    String owner = target.owner().orElse("");
    return List.of(
        BookCell.of(target.code()),
        BookCell.of(target.title()),
        BookCell.of(words.say(target.counted() ? "word.yes" : "word.no")),
        BookCell.of(target.unitName()),
        BookCell.value(judgement.value(), words),
        BookCell.of(words.value(Demand.required(target.requirement()).orElse(""))),
        amount(bound.map(Bound::threshold)),
        amount(bound.flatMap(Bound::exceeds)),
        new BookCell.Text(
            words.say("mark." + judgement.verdict()), BookTone.of(judgement.verdict())),
        BookCell.of(owner),
        BookCell.of(owner.isEmpty() ? "" : overview.name(owner, false)),
        BookCell.of(target.clause()),
        BookCell.of(String.join("; ", judgement.missing())));
  }

  private static Optional<Bound> bound(Requirement requirement) {
    return requirement instanceof Bound bound ? Optional.of(bound) : Optional.empty();
  }

  private static BookCell amount(Optional<BigDecimal> amount) {
    return amount
        .<BookCell>map(figure -> new BookCell.Amount(figure, false))
        .orElse(BookCell.EMPTY);
  }
}
