package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Member;

/** {@code members.csv}. */
final class MemberTable {
  static final Column ID = Column.required("id", "mã", "mã đảng viên");
  private static final Column NAME = Column.required("name", "họ và tên", "họ tên", "tên");
  private static final Column CELL = Column.required("cell", "chi bộ", "mã chi bộ");
  private static final Column ROLE = Column.of("role", "vai trò").holding(Vocabulary.ROLES);
  private static final Column CIVIL_RATING =
      Column.of("civil_rating", "xếp loại công chức", "xếp loại cán bộ, công chức")
          .holding(Vocabulary.REPORTED_LEVELS);
  private static final Column EXEMPT =
      Column.of("exempt", "không xếp loại", "miễn xếp loại").holding(Vocabulary.EXEMPTIONS);

  static final Table<Member> TABLE =
      new Table<>(
          "members.csv",
          Dossier::members,
          List.of(ID, NAME, CELL, ROLE, CIVIL_RATING, EXEMPT),
          MemberTable::read,
          MemberTable::write,
          member -> List.of());

  private MemberTable() {}

  private static Member read(Row row) {
    return new Member(
        row.id(ID),
        row.text(NAME),
        cell(row),
        row.word(ROLE, Vocabulary.ROLES).orElse(Member.Role.MEMBER),
        !row.isEmpty(CIVIL_RATING),
        row.word(CIVIL_RATING, Vocabulary.REPORTED_LEVELS).flatMap(level -> level),
        row.word(EXEMPT, Vocabulary.EXEMPTIONS),
        row.source());
  }

  private static String cell(Row row) {
    String cell = row.required(CELL);
    Known known = row.known();
    if (!cell.isEmpty() && known.subjectsWhole() && !known.cells().contains(cell)) {
      row.unknown(CELL, "problem.cell.unknown", known.cells(), "hint.cell", "");
    }
    return cell;
  }

  private static List<String> write(Member member) {
    String rating = Vocabulary.REPORTED_LEVELS.write(member.civilRating());
    return List.of(
        member.id(),
        member.name(),
        member.cell(),
        Vocabulary.ROLES.write(member.role()),
        member.civilServant() ? rating : "",
        Cells.word(member.exemption(), Vocabulary.EXEMPTIONS));
  }
}
