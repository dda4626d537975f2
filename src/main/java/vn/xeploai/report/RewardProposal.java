package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Recommendation.Kind;

/** The proposal for reward and criticism: what follows from the rating (part IV). */
final class RewardProposal {
  private static final String FORM = "reward";

  private final FormMatter matter;

  private RewardProposal(FormMatter matter) {
    this.matter = matter;
  }

  /** The proposal as a Word document. */
  static byte[] write(FormMatter matter) {
    return new RewardProposal(matter).document();
  }

  private byte[] document() {
    PartyDocument document = matter.begun(FORM, "");
    document.text(matter.say("form.reward.opening", matter.year(), matter.place()));
    for (Kind kind : Kind.values()) {
      document.heading(matter.say("form.reward.heading." + kind));
      FormTable table = table(kind);
      if (table.isEmpty()) {
        document.text(matter.say("form.reward.nobody"));
      } else {
        document.table(table);
      }
    }
    document.text(matter.say("form.reward.closing"));
    return matter.closed(document);
  }

  private FormTable table(Kind kind) {
    FormTable table =
        new FormTable(
                12,
                List.of(
                    new FormTable.Column(560, false),
                    new FormTable.Column(3300, true),
                    new FormTable.Column(1500, false),
                    new FormTable.Column(2245, true),
                    new FormTable.Column(1750, true)))
            .head(
                List.of(
                    matter.say("form.column.number"),
                    matter.say("form.column.subject"),
                    matter.say("form.column.level"),
                    matter.say("form.column.reason"),
                    matter.say("form.column.form-of." + kind)));
    int row = 0;
    for (Recommendation one : matter.overview().assessment().recommendations()) {
      if (one.kind() == kind) {
        row++;
        table.row(
            List.of(
                String.valueOf(row),
                matter.named(one.subject()),
                level(one.subject()),
                matter.say("recommendation." + kind + "." + one.reason()),
                matter.say("form.reward.to-choose")));
      }
    }
    return table;
  }

  /** The computed level; owners that are not rated have none. */
  private String level(String subject) {
    return Optional.ofNullable(matter.overview().assessment().ratings().get(subject))
        .map(rating -> matter.level(rating.span()))
        .orElse("–");
  }
}
