package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Message;

/** {@code targets.csv}. */
final class TargetTable {
  static final Column CODE = Column.required("code", "mã", "mã chỉ tiêu");
  static final Column COMPARISON =
      Column.of("comparison", "so sánh", "cách so sánh").holding(Vocabulary.COMPARISONS);
  static final Column THRESHOLD = Column.of("threshold", "mức giao", "ngưỡng");
  static final Column EXCEEDS = Column.of("exceeds", "mức vượt", "vượt khi");
  static final Column OF = Column.of("of", "trên tổng số", "tổng số");
  static final Column MEASURE =
      Column.of("measure", "tính từ xếp loại", "cách tính").holding(Vocabulary.MEASURES);
  private static final Column TITLE = Column.required("title", "chỉ tiêu", "nội dung");
  static final Column UNIT = Column.of("unit", "đơn vị tính", "đvt");
  private static final Column OWNER = Column.of("owner", "chủ trì", "đơn vị chủ trì");
  private static final Column KEY =
      Column.of("key", "chủ yếu", "chỉ tiêu chủ yếu").holding(Vocabulary.ANSWERS);
  private static final Column BASIC =
      Column.of("basic", "cơ bản", "chỉ tiêu cơ bản").holding(Vocabulary.ANSWERS);
  private static final Column CLAUSE = Column.of("clause", "căn cứ", "điều khoản");

  static final Table<Target> TABLE =
      new Table<>(
          "targets.csv",
          Dossier::targets,
          List.of(
              CODE,
              TITLE,
              UNIT,
              COMPARISON,
              THRESHOLD,
              EXCEEDS,
              OF,
              OWNER,
              KEY,
              BASIC,
              MEASURE,
              CLAUSE),
          TargetTable::read,
          TargetTable::write,
          target -> List.of(target.code()));

  private TargetTable() {}

  private static Target read(Row row) {
    String code = row.id(CODE);
    checkCode(row, code);
    return new Target(
        code,
        row.text(TITLE),
        row.text(UNIT),
        RequirementCells.read(row),
        row.optional(OWNER),
        row.flag(KEY),
        row.flag(BASIC),
        row.word(MEASURE, Vocabulary.MEASURES),
        row.text(CLAUSE),
        row.source());
  }

  private static void checkCode(Row row, String code) {
    if (!row.isSound()) {
      return;
    }
    if (!TargetCodes.isCode(code)) {
      row.problem(CODE, "problem.code.form", Message.of("hint.code.form"));
      return;
    }
    String parent = code.substring(0, code.lastIndexOf('.'));
    boolean leaf = parent.indexOf('.') >= 0;
    if (leaf && !row.known().codes().all().contains(parent)) {
      row.problem(CODE, "problem.code.orphan", Message.of("hint.code.orphan", parent), parent);
    }
  }

  private static List<String> write(Target target) {
    Requirement requirement = target.requirement();
    return List.of(
        target.code(),
        target.title(),
        target.unitName(),
        RequirementCells.comparison(requirement),
        RequirementCells.threshold(requirement),
        RequirementCells.exceeds(requirement),
        RequirementCells.of(requirement),
        Cells.plain(target.owner()),
        Cells.flag(target.key()),
        Cells.flag(target.basic()),
        Cells.word(target.measure(), Vocabulary.MEASURES),
        target.clause());
  }
}
