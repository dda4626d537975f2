package vn.xeploai.report;

import java.util.Comparator;
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
    FormFrame frame = new FormFrame(matter);
    PartyDocument document = frame.begun(FORM, "");
    document.text(matter.say("form.reward.opening", matter.year(), matter.place()));
    for (Kind kind : Kind.values()) {
      document.heading(matter.say("form.reward.heading." + kind));
      FormTable table = table(kind);
      if (table.isEmpty()) {
        document.text(matter.say("form.nothing"));
      } else {
        document.table(table);
      }
    }
    document.text(matter.say("form.reward.closing"));
    return frame.forOffice(frame.signed(document), frame.assumed()).bytes();
  }

  private FormTable table(Kind kind) {
    FormTable table =
        new FormTable(
                12,
                List.of(
                    FormColumn.figures(640),
                    FormColumn.names(2715),
                    FormColumn.figures(1300),
                    FormColumn.text(1700),
                    FormColumn.text(1500),
                    FormColumn.figures(1500)))
            .head(
                List.of(
                    matter.say("form.column.number"),
                    matter.say("form.column.subject"),
                    matter.say("form.column.level"),
                    matter.say("form.column.reason"),
                    matter.say("form.column.clause"),
                    matter.say("form.column.form-of." + kind)));
    int row = 0;
    for (Recommendation one : inOrder(kind)) {
      row++;
      table.row(
          List.of(
              String.valueOf(row),
              matter.named(one.subject()),
              level(one.subject()),
              reason(one),
              matter.assessment().clauseOf(one).orElse(matter.say("form.reward.no-clause")),
              matter.say("form.reward.to-choose")));
    }
    return table;
  }

  /** Why, and whether it rests on figures from before December. */
  private String reason(Recommendation one) {
    String reason = matter.say("recommendation." + one.kind() + "." + one.reason());
    return matter.words().early(matter.assessment(), one).map(reason::concat).orElse(reason);
  }

  /** Collectives first, then members. */
  private List<Recommendation> inOrder(Kind kind) {
    return matter.assessment().recommendations().stream()
        .filter(one -> one.kind() == kind)
        .sorted(Comparator.comparing(one -> matter.overview().isMember(one.subject())))
        .toList();
  }

  /** The computed level; owners that are not rated have none. */
  private String level(String subject) {
    return Optional.ofNullable(matter.assessment().ratings().get(subject))
        .map(rating -> matter.level(rating.span()))
        .orElse("–");
  }
}
