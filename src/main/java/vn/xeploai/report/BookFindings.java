package vn.xeploai.report;

import java.util.List;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Level;

/** Every criterion of every subject, met or not, with rule and clause. */
final class BookFindings {
  private final Assessment assessment;
  private final Overview overview;
  private final Words words;
  private final StepWords steps;
  private final boolean members;

  BookFindings(Assessment assessment, Overview overview, Words words, boolean members) {
    this.assessment = assessment;
    this.overview = overview;
    this.words = words;
    this.steps = new StepWords(overview, words);
    this.members = members;
  }

  /** The sheet. */
  BookSheet sheet() {
    return new BookSheet(
        words.say("book.findings"),
        BookColumns.of(
            words,
            "id:14",
            "name:30",
            "of-level:12",
            "criterion:50",
            "outcome:14",
            "actual:14",
            "behind:16",
            "asked:18",
            "clause:34",
            "standing:14",
            "rule:44"),
        assessment.findings().stream().map(this::row).toList(),
        true);
  }

  private List<BookCell> row(Finding finding) {
    Rule rule = assessment.ruleOf(finding);
    boolean asCase = finding.level() == Level.KHTNV;
    return List.of(
        BookCell.of(finding.subject()),
        BookCell.of(overview.name(finding.subject(), members)),
        BookCell.of(finding.level().name()),
        BookCell.of(words.title(rule)),
        new BookCell.Text(steps.outcome(finding.outcome(), asCase), BookTone.of(finding)),
        BookCell.value(finding.condition().actual().text(), words),
        BookCell.of(words.value(finding.condition().actual().ofText())),
        BookCell.of(words.value(finding.condition().requiredText())),
        BookCell.of(rule.clause()),
        BookCell.of(words.say("standing." + assessment.standingOf(finding))),
        BookCell.of(rule.id()));
  }
}
