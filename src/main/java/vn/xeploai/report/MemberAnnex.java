package vn.xeploai.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Cell;

/** The list of members behind a decision: cell by cell, from the best level on. */
final class MemberAnnex {
  private final FormMatter matter;
  private final DraftLevels levels;

  private MemberAnnex(FormMatter matter) {
    this.matter = matter;
    this.levels = new DraftLevels(matter);
  }

  /** The document with the list at its end. */
  static PartyDocument added(PartyDocument document, FormMatter matter) {
    return document
        .annex(matter.say("form.annex.kind"), matter.say("form.annex.about", matter.year()))
        .table(new MemberAnnex(matter).table());
  }

  private FormTable table() {
    FormTable table =
        new FormTable(
                12,
                List.of(FormColumn.figures(1700), FormColumn.figures(900), FormColumn.text(6755)))
            .head(
                List.of(
                    matter.say("form.column.level"),
                    matter.say("form.column.count"),
                    matter.say("form.column.member")));
    for (Cell cell : matter.assessment().dossier().cells()) {
      table.group(matter.named(cell.id()));
      for (Map.Entry<String, List<Rating>> group :
          levels.grouped(matter.ratings(cell)).entrySet()) {
        if (!group.getValue().isEmpty()) {
          table.row(
              List.of(
                  group.getKey(),
                  String.valueOf(group.getValue().size()),
                  group.getValue().stream().map(this::named).collect(Collectors.joining("; "))));
        }
      }
    }
    return table;
  }

  /** A member; where it is not plain why he stands there, also why. */
  private String named(Rating rating) {
    String name = matter.named(rating.subject());
    boolean asComputed =
        matter.decided(rating.subject()).map(rating::settledAt).orElse(FormMatter.rated(rating));
    return asComputed ? name : matter.say("form.annex.because", name, levels.source(rating));
  }
}
