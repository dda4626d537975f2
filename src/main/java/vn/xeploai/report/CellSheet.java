package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Standing;

/** The sheet of one cell: its level, its criteria, what is in the way, its members. */
final class CellSheet {
  private static final String FORM = "cell";

  private final FormMatter matter;
  private final Cell cell;
  private final Rating rating;

  private CellSheet(FormMatter matter, Cell cell) {
    this.matter = matter;
    this.cell = cell;
    this.rating = rating(cell.id());
  }

  /** The sheet as a Word document. */
  static byte[] write(FormMatter matter, Cell cell) {
    return new CellSheet(matter, cell).document();
  }

  private Rating rating(String subject) {
    return Objects.requireNonNull(matter.overview().assessment().ratings().get(subject), subject);
  }

  private byte[] document() {
    PartyDocument document = matter.begun(FORM, matter.named(cell.id()));
    document.heading(matter.say("form.cell.first"));
    document.text(
        matter.say("form.cell.level", matter.named(cell.id()), matter.level(rating.span())));
    if (!rating.merit().equals(rating.span())) {
      document.text(matter.say("form.cell.merit", matter.level(rating.merit())));
    }
    document.text(
        matter
            .decided(cell.id())
            .map(level -> matter.say("form.cell.decided", matter.words().levelName(level)))
            .orElse(matter.say("form.cell.undecided")));
    document.heading(matter.say("form.cell.second"));
    document.table(criteria());
    document.heading(matter.say("form.cell.third"));
    List<Finding> inTheWay = matter.overview().inTheWay(rating);
    if (inTheWay.isEmpty()) {
      document.text(matter.say("form.cell.nothing"));
    }
    inTheWay.forEach(finding -> document.text(obstacle(finding)));
    document.heading(matter.say("form.cell.fourth"));
    document.table(members());
    return matter.closed(document);
  }

  private FormTable criteria() {
    FormTable table =
        new FormTable(
                11,
                List.of(
                    new FormTable.Column(3400, true),
                    new FormTable.Column(1500, false),
                    new FormTable.Column(1300, false),
                    new FormTable.Column(1100, false),
                    new FormTable.Column(2055, true)))
            .head(
                Stream.of("criterion", "reached", "asked", "outcome", "clause")
                    .map(column -> matter.say("form.column." + column))
                    .toList());
    for (Level level : Level.OFFICIAL) {
      List<Finding> findings =
          matter.overview().assessment().findings(cell.id()).stream()
              .filter(finding -> finding.level() == level)
              .toList();
      if (!findings.isEmpty()) {
        table.group(
            matter.say(
                level == Level.KHTNV ? "form.cell.cases" : "form.cell.criteria",
                matter.words().levelName(level)));
        findings.forEach(finding -> table.row(criterion(finding)));
      }
    }
    return table;
  }

  private List<String> criterion(Finding finding) {
    Rule rule = matter.overview().assessment().ruleOf(finding);
    String kind = finding.level() == Level.KHTNV ? "why.case." : "why.outcome.";
    return List.of(
        matter.words().title(rule),
        actual(finding),
        required(finding),
        matter.say(kind + finding.outcome()),
        matter.overview().assessment().standingOf(finding) == Standing.ASSUMED
            ? matter.say("form.cell.assumed", rule.clause())
            : rule.clause());
  }

  private String actual(Finding finding) {
    String text = finding.condition().actual().text();
    return text.isEmpty() ? "–" : matter.words().range(matter.words().value(text));
  }

  private String required(Finding finding) {
    return matter.words().value(finding.condition().requiredText());
  }

  private String obstacle(Finding finding) {
    return matter.say(
        finding.level() == Level.KHTNV ? "form.cell.obstacle-case" : "form.cell.obstacle",
        matter.words().title(matter.overview().assessment().ruleOf(finding)),
        actual(finding),
        required(finding));
  }

  private FormTable members() {
    FormTable table =
        new FormTable(
                12,
                List.of(
                    new FormTable.Column(640, false),
                    new FormTable.Column(3315, true),
                    new FormTable.Column(2600, false),
                    new FormTable.Column(2800, true)))
            .head(
                Stream.of("number", "member", "level", "note")
                    .map(column -> matter.say("form.column." + column))
                    .toList());
    int row = 0;
    for (Member member : matter.overview().assessment().dossier().members()) {
      if (member.cell().equals(cell.id())) {
        row++;
        Rating of = rating(member.id());
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row)));
        cells.add(matter.named(member.id()));
        cells.add(FormMatter.rated(of) ? matter.level(of.span()) : "–");
        cells.add(note(of));
        table.row(cells);
      }
    }
    return table;
  }

  private String note(Rating of) {
    return Stream.concat(
            FormMatter.rated(of) ? Stream.of() : Stream.of(matter.unrated(of)),
            matter.decided(of.subject()).stream()
                .map(level -> matter.say("form.cell.member-decided", level)))
        .collect(Collectors.joining("; "));
  }
}
