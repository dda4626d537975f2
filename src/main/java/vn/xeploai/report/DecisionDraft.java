package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/**
 * A draft of the decision on levels: what people decided where they have, else the computed level,
 * each named as what it is. What is open is left for people to choose.
 */
final class DecisionDraft {
  private static final String FORM = "decision";

  private final FormMatter matter;

  private DecisionDraft(FormMatter matter) {
    this.matter = matter;
  }

  /** The draft as a Word document. */
  static byte[] write(FormMatter matter) {
    return new DecisionDraft(matter).document();
  }

  private byte[] document() {
    PartyDocument document = matter.begun(FORM, "");
    document.centred(matter.say("form.decision.draft"));
    document.text(matter.say("form.decision.by-rules"));
    document.text(matter.say("form.decision.by-results", matter.year()));
    document.centred(matter.say("form.decision.decides"));
    document.text(matter.say("form.decision.article-levels", matter.year()));
    FormTable table =
        new FormTable(
                12,
                List.of(
                    new FormTable.Column(640, false),
                    new FormTable.Column(3715, true),
                    new FormTable.Column(1700, false),
                    new FormTable.Column(3300, true)))
            .head(
                List.of(
                    matter.say("form.column.number"),
                    matter.say("form.column.subject"),
                    matter.say("form.column.level"),
                    matter.say("form.column.source")));
    int row = 0;
    for (SubjectKind kind : Overview.KINDS) {
      List<Rating> ratings = matter.overview().ratings(kind);
      if (kind != SubjectKind.COMMITTEE && !ratings.isEmpty()) {
        table.group(matter.words().kind(kind));
        for (Rating rating : ratings) {
          row++;
          table.row(
              List.of(
                  String.valueOf(row),
                  matter.named(rating.subject()),
                  level(rating),
                  source(rating)));
        }
      }
    }
    document.table(table);
    Rating committee =
        Optional.ofNullable(matter.overview().assessment().ratings().get(Committee.ID))
            .orElseThrow();
    document.text(
        matter.say("form.decision.article-committee", level(committee), source(committee)));
    document.text(matter.say("form.decision.article-carrying-out"));
    return matter.closed(document);
  }

  private String level(Rating rating) {
    Optional<Level> decided = matter.decided(rating.subject());
    if (decided.isPresent()) {
      return decided.get().name();
    }
    return FormMatter.rated(rating) || rating.settledAt(Level.NOT_RATED)
        ? matter.level(rating.span())
        : matter.say("form.decision.to-choose");
  }

  private String source(Rating rating) {
    Optional<Level> decided = matter.decided(rating.subject());
    if (decided.isPresent()) {
      return rating.settledAt(decided.get())
          ? matter.say("form.decision.decided")
          : matter.say("form.decision.decided-otherwise", matter.level(rating.span()));
    }
    return FormMatter.rated(rating) ? matter.say("form.decision.computed") : matter.unrated(rating);
  }
}
