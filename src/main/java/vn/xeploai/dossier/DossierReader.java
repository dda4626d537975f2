package vn.xeploai.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Message;

/** Reads a dossier: all of its facts, or all of its problems. */
public final class DossierReader {
  private final Texts texts;
  private final Sheets sheets;
  private final Problems problems;

  private DossierReader(Texts texts, Problems problems) {
    this.texts = texts;
    this.sheets = Sheets.ofTexts(texts, problems);
    this.problems = problems;
  }

  /** The files every folder form of a dossier has: a folder with one of them is meant to be one. */
  public static List<String> requiredFiles() {
    return Tables.REQUIRED;
  }

  /** The dossier in a folder or a workbook; bad input is an answer, never an exception. */
  public static Reading read(Path folder) {
    Problems problems = new Problems();
    if (Workbook.isAt(folder)) {
      Places places = Places.none();
      Texts texts = new Workbook(folder, problems, places).texts();
      return new DossierReader(texts, problems).read().placed(places);
    }
    return new DossierReader(new Folder(folder, problems).texts(), problems).read();
  }

  /**
   * The dossier in texts that were read already, as an archive holds them.
   *
   * @param contents the content of each file, by the name it has in the folder form
   */
  public static Reading read(Map<String, String> contents) {
    Problems problems = new Problems();
    for (String file : new TreeSet<>(contents.keySet())) {
      if (!Tables.files().contains(file)) {
        Tables.reportUnknown(file, problems);
      }
    }
    Set<String> missing = Set.copyOf(Tables.reportMissing(contents.keySet(), problems));
    return new DossierReader(new Texts(contents, missing), problems).read();
  }

  /**
   * The dossier in files that are in memory already, as archives of many hold them.
   *
   * @param files the bytes of each file, by the name it has in the folder form
   */
  public static Reading ofBytes(Map<String, byte[]> files) {
    Problems problems = new Problems();
    Map<String, String> contents = new TreeMap<>();
    Set<String> unreadable = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
      if (!Tables.files().contains(file.getKey())) {
        Tables.reportUnknown(file.getKey(), problems);
      } else {
        Folder.decoded(file.getKey(), file.getValue(), problems)
            .ifPresentOrElse(
                text -> contents.put(file.getKey(), text), () -> unreadable.add(file.getKey()));
      }
    }
    unreadable.addAll(Tables.reportMissing(files.keySet(), problems));
    return new DossierReader(new Texts(contents, unreadable), problems).read();
  }

  /** What is told of a dossier that cannot be opened at all. */
  public static Reading unreadable(Message problem, Message hint) {
    Problems problems = new Problems();
    problems.add(problem, hint);
    return new DossierReader(new Texts(Map.of(), Set.copyOf(Tables.files())), problems).read();
  }

  private Reading read() {
    TableSheet<Target> targetSheet = open(TargetTable.TABLE);
    TableSheet<Cell> cellSheet = open(CellTable.TABLE);
    TableSheet<Member> memberSheet = open(MemberTable.TABLE);
    TableSheet<Organisation> organisationSheet = open(OrganisationTable.TABLE);
    HeadReader head = new HeadReader(sheets.head(), problems);
    SubjectIds ids = new SubjectIds(problems);
    ids.addCells(cellSheet);
    ids.addMembers(memberSheet);
    ids.addOrganisations(organisationSheet);
    ids.checkRoles(sheets.head());
    boolean subjectsWhole = cellSheet.whole() && memberSheet.whole() && organisationSheet.whole();
    Known codes =
        new Known(
            head.year(),
            head.numbers(),
            TargetCodes.in(targetSheet),
            ids.kinds(),
            ids.cells(),
            subjectsWhole,
            Map.of());
    List<Target> targets = targetSheet.read(codes);
    Map<String, Target> byCode = new TreeMap<>();
    targets.forEach(target -> byCode.put(target.code(), target));
    Known known = codes.with(byCode);
    List<Result> results = open(ResultTable.TABLE).read(known);
    ResultTable.checkDates(results, problems);
    List<Organisation> organisations = organisationSheet.read(known);
    OrganisationTable.checkSingles(organisations, problems);
    Dossier dossier =
        new Dossier(
            head.commune(),
            targets,
            results,
            cellSheet.read(known),
            memberSheet.read(known),
            organisations,
            open(WorkTable.TABLE).read(known),
            open(GradeTable.TABLE).read(known),
            open(PointsTable.TABLE).read(known),
            open(DisciplineTable.TABLE).read(known),
            open(ConclusionTable.TABLE).read(known),
            open(TaskTable.TABLE).read(known),
            open(RulingTable.TABLE).read(known),
            open(LevelTable.TABLE).read(known),
            open(HistoryTable.TABLE).read(known));
    return problems.count() == 0
        ? new Reading.Accepted(dossier, new TreeMap<>(texts.contents()), problems.notices())
        : new Reading.Refused(problems.sorted(), dossier);
  }

  private <R> TableSheet<R> open(Table<R> table) {
    return TableSheet.open(table, sheets, problems);
  }
}
