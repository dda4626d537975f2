package vn.xeploai.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Message;

/** {@code organisations.csv}. */
final class OrganisationTable {
  static final Column ID = Column.required("id", "mã", "mã tổ chức");
  static final Column KIND = Column.required("kind", "loại").holding(Vocabulary.BODIES);
  private static final Column NAME = Column.required("name", "tên", "tên tổ chức");
  private static final Column MEMBERS = Column.of("members", "số hội viên", "số thành viên");
  private static final Column ELIGIBLE =
      Column.of("eligible", "số đối tượng tập hợp", "số đủ điều kiện");
  private static final Column OWNER_OF = Column.of("owner_of", "chỉ tiêu phụ trách");

  static final Table<Organisation> TABLE =
      new Table<>(
          "organisations.csv",
          Dossier::organisations,
          List.of(ID, NAME, KIND, MEMBERS, ELIGIBLE, OWNER_OF),
          OrganisationTable::read,
          OrganisationTable::write,
          organisation -> List.of());

  private OrganisationTable() {}

  /** Tells of a second government or front. */
  static void checkSingles(List<Organisation> organisations, Problems problems) {
    Map<SubjectKind, Organisation> singles = new EnumMap<>(SubjectKind.class);
    for (Organisation organisation : organisations) {
      SubjectKind kind = organisation.kind();
      if (kind == SubjectKind.ORGANISATION) {
        continue;
      }
      Organisation before = singles.putIfAbsent(kind, organisation);
      if (before != null) {
        String word = Vocabulary.BODIES.write(kind);
        String line = Integer.toString(before.source().line());
        problems.add(
            new Problem(
                TABLE.file(),
                organisation.source().line(),
                KIND.name(),
                word,
                Message.of("problem.body.twice", word, line, Spelling.shown(before.id())),
                Message.of("hint.body.twice")));
      }
    }
  }

  private static Organisation read(Row row) {
    return new Organisation(
        row.id(ID),
        row.text(NAME),
        row.requiredWord(KIND, Vocabulary.BODIES),
        row.whole(MEMBERS),
        row.whole(ELIGIBLE),
        row.codes(OWNER_OF),
        row.source());
  }

  private static List<String> write(Organisation organisation) {
    return List.of(
        organisation.id(),
        organisation.name(),
        Vocabulary.BODIES.write(organisation.kind()),
        Cells.plain(organisation.members()),
        Cells.plain(organisation.eligible()),
        Cells.codes(organisation.ownerOf()));
  }
}
