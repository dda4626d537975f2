package vn.xeploai.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Level;
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
    return Objects.requireNonNull(matter.assessment().ratings().get(subject), subject);
  }

  private byte[] document() {
    FormFrame frame = new FormFrame(matter);
    PartyDocument document = frame.begun(FORM, matter.named(cell.id()));
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
    List<Finding> inTheWay = matter.overview().assessment().inTheWay(rating);
    if (inTheWay.isEmpty()) {
      document.text(matter.say("form.nothing"));
    }
    inTheWay.forEach(finding -> document.text(obstacle(finding)));
    document.heading(matter.say("form.cell.fourth"));
    document.table(members());
    List<String> assumed =
        matter.assessment().findings(cell.id()).stream()
            .filter(this::assumed)
            .map(this::title)
            .distinct()
            .map(title -> matter.say("form.cell.note", title))
            .toList();
    return frame.forOffice(frame.signed(document), assumed).bytes();
  }

  private boolean assumed(Finding finding) {
    return matter.assessment().standingOf(finding) == Standing.ASSUMED;
  }

  private String title(Finding finding) {
    return matter.words().title(matter.assessment().ruleOf(finding));
  }

  private FormTable criteria() {
    FormTable table =
        new FormTable(
                11,
                List.of(
                    FormColumn.names(3150),
                    FormColumn.figures(1550),
                    FormColumn.figures(1500),
                    FormColumn.figures(1100),
                    FormColumn.text(2055)))
            .head(
                Stream.of("criterion", "reached", "asked", "outcome", "clause")
                    .map(column -> matter.say("form.column." + column))
                    .toList());
    for (Level level : Level.OFFICIAL) {
      List<Finding> findings =
          matter.assessment().findings(cell.id()).stream()
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
    String clause = matter.assessment().ruleOf(finding).clause();
    String kind = finding.level() == Level.KHTNV ? "why.case." : "why.outcome.";
    return List.of(
        title(finding),
        actual(finding),
        required(finding),
        matter.say(kind + finding.outcome()),
        clause);
  }

  private String actual(Finding finding) {
    String text = finding.condition().actual().text();
    return text.isEmpty() ? "–" : matter.words().inWords(matter.words().value(text));
  }

  private String required(Finding finding) {
    return matter.words().inWords(matter.words().value(finding.condition().requiredText()));
  }

  private String obstacle(Finding finding) {
    return matter.say(
        finding.level() == Level.KHTNV ? "form.cell.obstacle-case" : "form.cell.obstacle",
        title(finding),
        actual(finding),
        required(finding));
  }

  private FormTable members() {
    FormTable table =
        new FormTable(
                12,
                List.of(
                    FormColumn.figures(640),
                    FormColumn.names(3315),
                    FormColumn.figures(2600),
                    FormColumn.text(2800)))
            .head(
                Stream.of("number", "member", "level", "note")
                    .map(column -> matter.say("form.column." + column))
                    .toList());
    int row = 0;
    for (Rating of : matter.ratings(cell)) {
      row++;
      table.row(
          List.of(
              String.valueOf(row),
              matter.named(of.subject()),
              FormMatter.rated(of) ? matter.level(of.span()) : "–",
              note(of)));
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
