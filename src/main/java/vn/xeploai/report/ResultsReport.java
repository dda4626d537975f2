package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
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
    PartyDocument document = matter.begun(FORM, "");
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
    document.table(bodies());
    document.heading(matter.say("form.report.third"));
    document.table(membersByCell());
    matter.overview().assessment().quotas().stream()
        .filter(quota -> !quota.lone() && !quota.places().isEmpty())
        .forEach(quota -> document.text(matter.words().range(matter.words().quota(quota)) + "."));
    document.heading(matter.say("form.report.fourth"));
    overrides().forEach(document::text);
    document.heading(matter.say("form.report.fifth"));
    document.text(matter.say("form.report.people"));
    return matter.closed(document);
  }

  private java.util.SortedMap<String, Rating> ratings() {
    return matter.overview().assessment().ratings();
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
    for (Cell cell : matter.overview().assessment().dossier().cells()) {
      row++;
      table.row(line(String.valueOf(row), matter.named(cell.id()), members(cell.id())));
    }
    table.sum(line("", matter.say("form.sum"), all));
    return table;
  }

  private List<Rating> members(String cell) {
    return matter.overview().assessment().dossier().members().stream()
        .filter(member -> member.cell().equals(cell))
        .map(Member::id)
        .flatMap(id -> Optional.ofNullable(ratings().get(id)).stream())
        .toList();
  }

  private List<String> line(String number, String name, List<Rating> ratings) {
    List<String> cells = new ArrayList<>(List.of(number, name));
    cells.addAll(matter.counted(ratings));
    return cells;
  }

  private FormTable table(String of) {
    List<FormTable.Column> columns = new ArrayList<>();
    columns.add(new FormTable.Column(420, false));
    columns.add(new FormTable.Column(1700, true));
    columns.add(new FormTable.Column(560, false));
    columns.add(new FormTable.Column(640, false));
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
      columns.add(new FormTable.Column(COUNT, false));
      columns.add(new FormTable.Column(PERCENT, false));
      above.addAll(List.of(level.name(), level.name()));
      below.addAll(List.of(matter.say("form.column.count"), "%"));
    }
    int used = columns.stream().mapToInt(FormTable.Column::width).sum();
    columns.add(new FormTable.Column(PartyDocument.WIDTH - used, true));
    above.add(matter.say("form.column.not-rated"));
    below.add(FormTable.ABOVE);
    return new FormTable(10, columns).head(above).head(below);
  }

  private List<String> overrides() {
    List<HumanLevels> overrides = HumanLevels.overrides(matter.overview().assessment());
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
