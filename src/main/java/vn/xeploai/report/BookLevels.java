package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Span;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.explain.HumanLevels.Difference;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;

/** The levels people gave beside the computed ones; decisions that differ are the overrides. */
final class BookLevels {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  BookLevels(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The sheet. */
  BookSheet sheet() {
    return new BookSheet(
        words.say("book.levels"),
        BookColumns.of(
            words,
            "kind:14",
            "id:14",
            "name:36",
            "computed:18",
            "self:12",
            "appraisal:12",
            "vote:12",
            "decision:12",
            "override:14",
            "decided-by:30",
            "decided-on:14",
            "document:24",
            "reason:60"),
        HumanLevels.of(overview.assessment()).stream().map(this::row).toList(),
        true);
  }

  private List<BookCell> row(HumanLevels levels) {
    String id = levels.computed().subject();
    Optional<HumanLevel> decision = levels.decision(Stage.DECISION);
    boolean override = levels.difference(Stage.DECISION) == Difference.DIFFERS;
    List<BookCell> row = new ArrayList<>();
    row.add(BookCell.of(words.kind(levels.computed().kind())));
    row.add(BookCell.of(id));
    row.add(BookCell.of(overview.name(id, members)));
    row.add(level(Optional.of(levels.computed().span())));
    for (Stage stage : Stage.values()) {
      row.add(level(levels.level(stage).map(Span::of)));
    }
    row.add(
        new BookCell.Text(
            words.say(override ? "word.yes" : "word.no"),
            override ? BookTone.BAD : BookTone.PLAIN));
    row.add(BookCell.of(decision.map(HumanLevel::decidedBy).orElse("")));
    row.add(
        decision
            .flatMap(HumanLevel::decidedOn)
            .<BookCell>map(BookCell.Day::new)
            .orElse(BookCell.EMPTY));
    row.add(BookCell.of(decision.map(HumanLevel::document).orElse("")));
    row.add(BookCell.of(decision.map(HumanLevel::reason).orElse("")));
    return row;
  }

  private BookCell level(Optional<Span> span) {
    return span.<BookCell>map(one -> new BookCell.Text(words.level(one), BookTone.of(one)))
        .orElse(BookCell.EMPTY);
  }
}
