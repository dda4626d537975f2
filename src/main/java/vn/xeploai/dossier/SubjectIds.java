package vn.xeploai.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Message;

/** The ids of all subjects: unique over members, cells and organisations together. */
final class SubjectIds {
  private final Map<String, SubjectKind> kinds = new HashMap<>();
  private final Map<String, Source> places = new HashMap<>();
  private final Problems problems;

  SubjectIds(Problems problems) {
    this.problems = problems;
    kinds.put(Committee.ID, SubjectKind.COMMITTEE);
  }

  /** The kind of every subject, by id. */
  Map<String, SubjectKind> kinds() {
    return kinds;
  }

  /** The ids of the cells. */
  Set<String> cells() {
    Set<String> cells = new HashSet<>();
    kinds.forEach(
        (id, kind) -> {
          if (kind == SubjectKind.CELL) {
            cells.add(id);
          }
        });
    return cells;
  }

  void addCells(TableSheet<?> sheet) {
    sheet.cells(CellTable.ID).forEach(id -> add(sheet, CellTable.ID, id, SubjectKind.CELL));
  }

  void addMembers(TableSheet<?> sheet) {
    sheet.cells(MemberTable.ID).forEach(id -> add(sheet, MemberTable.ID, id, SubjectKind.MEMBER));
  }

  // A kind that is no word is told where the row is read; here any will do.
  void addOrganisations(TableSheet<?> sheet) {
    for (Sheet.Line line : sheet.lines()) {
      String id = sheet.cell(line, OrganisationTable.ID);
      String kind = sheet.cell(line, OrganisationTable.KIND);
      if (!id.isEmpty()) {
        add(
            sheet,
            OrganisationTable.ID,
            new TableSheet.Located(id, line.number()),
            Vocabulary.BODIES.read(kind).orElse(SubjectKind.ORGANISATION));
      }
    }
  }

  /** Tells of roles with the id of a subject. */
  void checkRoles(Head head) {
    for (Head.Entry entry : head.entries()) {
      String prefix = HeadReader.ROLES + ".";
      if (entry.key().startsWith(prefix)) {
        String id = entry.key().substring(prefix.length());
        if (kinds.containsKey(id)) {
          tell(new Source(Head.FILE, entry.line()), entry.key(), id);
        }
      }
    }
  }

  private void add(TableSheet<?> sheet, Column column, TableSheet.Located id, SubjectKind kind) {
    Source place = new Source(sheet.file(), id.line());
    if (kinds.putIfAbsent(id.text(), kind) != null) {
      tell(place, sheet.header(column), id.text());
    } else {
      places.put(id.text(), place);
    }
  }

  private void tell(Source place, String column, String id) {
    String shown = Spelling.shown(id);
    Source before = places.get(id);
    Message message =
        before == null
            ? Message.of("problem.id.committee", shown)
            : Message.of("problem.id.twice", shown, before.file() + ":" + before.line());
    problems.add(
        new Problem(
            place.file(),
            place.line(),
            Spelling.shown(column),
            shown,
            message,
            Message.of("hint.id.twice")));
  }
}
