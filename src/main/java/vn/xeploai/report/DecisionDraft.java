package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.SubjectKind;

/**
 * A draft of the decision on levels: what people decided where they have, else the computed level,
 * each named as what it is. What is open is left for people to choose. Members are counted; the
 * list of them is an annex, where names are asked for.
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
    FormFrame frame = new FormFrame(matter);
    DraftLevels levels = new DraftLevels(matter);
    PartyDocument document = frame.begun(FORM, "");
    document.centred(matter.say("form.decision.draft"));
    document.text(matter.say("form.decision.by-rules"));
    document.text(matter.say("form.decision.by-results", matter.year()));
    document.centred(matter.say("form.decision.decides"));
    document.text(matter.say("form.decision.article-levels", matter.year()));
    document.table(collectives(levels));
    document.text(
        matter.say(
            "form.decision.article-members",
            matter.year(),
            levels.counted(matter.overview().ratings(SubjectKind.MEMBER)),
            matter.say(matter.names() ? "form.decision.annexed" : "form.decision.to-annex")));
    Rating committee =
        Optional.ofNullable(matter.assessment().ratings().get(Committee.ID)).orElseThrow();
    document.text(
        matter.say(
            "form.decision.article-committee", levels.level(committee), levels.source(committee)));
    document.text(matter.say("form.decision.article-carrying-out"));
    frame.signed(document);
    if (matter.names()) {
      MemberAnnex.added(document, matter);
    }
    return frame.forOffice(document, frame.assumed()).bytes();
  }

  private FormTable collectives(DraftLevels levels) {
    FormTable table =
        new FormTable(
                12,
                List.of(
                    FormColumn.figures(640),
                    FormColumn.names(3715),
                    FormColumn.figures(1700),
                    FormColumn.text(3300)))
            .head(
                List.of(
                    matter.say("form.column.number"),
                    matter.say("form.column.collective"),
                    matter.say("form.column.level"),
                    matter.say("form.column.source")));
    int row = 0;
    for (SubjectKind kind : Overview.KINDS) {
      List<Rating> ratings = matter.overview().ratings(kind);
      if (kind != SubjectKind.COMMITTEE && kind != SubjectKind.MEMBER && !ratings.isEmpty()) {
        table.group(matter.words().kind(kind));
        for (Rating rating : ratings) {
          row++;
          table.row(
              List.of(
                  String.valueOf(row),
                  matter.named(rating.subject()),
                  levels.level(rating),
                  levels.source(rating)));
        }
      }
    }
    return table;
  }
}
