package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;

/**
 * The committee's report of the results of rating: who was rated and at which level, number and per
 * cent, and who was not and why.
 */
public final class ResultsReport {
  private static final String FORM = "report";
  private static final int COUNT = 480;
  private static final int PERCENT = 620;

  private final FormMatter matter;

  private ResultsReport(FormMatter matter) {
    this.matter = matter;
  }

  /**
   * The report as a Word document.
   *
   * @param members whether members are named
   */
  public static byte[] write(Assessment assessment, Messages messages, boolean members) {
    return write(new FormMatter(assessment, messages, members));
  }

  /** The report as a Word document. */
  static byte[] write(FormMatter matter) {
    return new ResultsReport(matter).document();
  }

  private byte[] document() {
    FormFrame frame = new FormFrame(matter);
    PartyDocument document = frame.begun(FORM, "");
    document.text(matter.say("form.report.opening", matter.place(), matter.year()));
    document.heading(matter.say("form.report.first"));
    Rating committee = Optional.ofNullable(ratings().get(Committee.ID)).orElseThrow();
    document.text(matter.say("form.report.committee", matter.level(committee.span())));
    Overview.TargetCount count = matter.overview().count(matter.overview().targets().values());
    document.text(
        matter.say(
            "form.report.targets",
            count.met(),
            count.counted(),
            count.exceeded(),
            count.missed(),
            count.notReported()));
    document.heading(matter.say("form.report.second"));
    FormTable bodies = bodies();
    if (bodies.isEmpty()) {
      document.text(matter.say("form.nothing"));
    } else {
      document.table(bodies);
    }
    document.heading(matter.say("form.report.third"));
    document.table(membersByCell());
    matter.assessment().quotas().stream()
        .filter(quota -> !quota.lone() && !quota.places().isEmpty())
        .forEach(quota -> document.text(matter.words().quotaInWords(quota)));
    document.heading(matter.say("form.report.fourth"));
    overrides().forEach(document::text);
    document.heading(matter.say("form.report.fifth"));
    document.text(matter.say("form.report.people"));
    return frame.forOffice(frame.signed(document), frame.assumed()).bytes();
  }

  private SortedMap<String, Rating> ratings() {
    return matter.assessment().ratings();
  }

  private FormTable bodies() {
    FormTable table = table(matter.say("form.column.body"));
    int row = 0;
    for (SubjectKind kind :
        List.of(
            SubjectKind.GOVERNMENT,
            SubjectKind.FRONT,
            SubjectKind.ORGANISATION,
            SubjectKind.CELL)) {
      List<Rating> ratings = matter.overview().ratings(kind);
      if (!ratings.isEmpty()) {
        row++;
        table.row(line(String.valueOf(row), matter.words().kind(kind), ratings));
      }
    }
    return table;
  }

  private FormTable membersByCell() {
    FormTable table = table(matter.say("form.column.cell"));
    List<Rating> all = matter.overview().ratings(SubjectKind.MEMBER);
    int row = 0;
    for (Cell cell : matter.assessment().dossier().cells()) {
      row++;
      table.row(line(String.valueOf(row), matter.named(cell.id()), matter.ratings(cell)));
    }
    table.sum(line("", matter.say("form.sum"), all));
    return table;
  }

  private List<String> line(String number, String name, List<Rating> ratings) {
    List<String> cells = new ArrayList<>(List.of(number, name));
    cells.addAll(new FormCounts(matter, ratings).cells());
    return cells;
  }

  private FormTable table(String of) {
    List<FormColumn> columns =
        new ArrayList<>(
            List.of(
                FormColumn.figures(500),
                FormColumn.names(1650),
                FormColumn.figures(640),
                FormColumn.figures(680)));
    List<String> above =
        new ArrayList<>(
            List.of(
                matter.say("form.column.number"),
                of,
                matter.say("form.column.total"),
                matter.say("form.column.rated")));
    List<String> below =
        new ArrayList<>(
            List.of(FormTable.ABOVE, FormTable.ABOVE, FormTable.ABOVE, FormTable.ABOVE));
    for (Level level : Level.OFFICIAL) {
      columns.addAll(List.of(FormColumn.figures(COUNT), FormColumn.figures(PERCENT)));
      above.addAll(List.of(level.name(), level.name()));
      below.addAll(List.of(matter.say("form.column.count"), "%"));
    }
    int used = columns.stream().mapToInt(FormColumn::width).sum();
    columns.add(FormColumn.text(PartyDocument.WIDTH - used));
    above.add(matter.say("form.column.not-rated"));
    below.add(FormTable.ABOVE);
    return new FormTable(10, columns).head(above).head(below);
  }

  private List<String> overrides() {
    List<HumanLevels> overrides = HumanLevels.overrides(matter.assessment());
    List<String> texts = new ArrayList<>();
    texts.add(
        overrides.isEmpty()
            ? matter.say("form.report.no-override")
            : matter.say("form.report.overrides", overrides.size()));
    for (HumanLevels one : overrides) {
      HumanLevel decision = one.decision(HumanLevel.Stage.DECISION).orElseThrow();
      texts.add(
          matter.say(
              "form.report.override",
              matter.named(one.computed().subject()),
              matter.level(one.computed().span()),
              decision.level().map(Level::name).orElse(""),
              decision.decidedBy(),
              decision.document(),
              decision.reason()));
    }
    return texts;
  }
}
