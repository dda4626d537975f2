package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel;

/** {@code levels.csv}. */
final class LevelTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column STAGE =
      Column.required("stage", "bước", "giai đoạn").holding(Vocabulary.STAGES);
  private static final Column LEVEL =
      Column.required("level", "mức xếp loại", "xếp loại").holding(Vocabulary.LEVELS);
  private static final Column DECIDED_BY = Column.of("decided_by", "cơ quan quyết định");
  private static final Column DECIDED_ON = Column.of("decided_on", "ngày quyết định");
  private static final Column REASON = Column.of("reason", "lý do");
  private static final Column DOCUMENT = Column.of("document", "văn bản", "số văn bản");

  static final Table<HumanLevel> TABLE =
      new Table<>(
          "levels.csv",
          Dossier::levels,
          List.of(SUBJECT, STAGE, LEVEL, DECIDED_BY, DECIDED_ON, REASON, DOCUMENT),
          LevelTable::read,
          LevelTable::write,
          level -> List.of(level.subject(), Vocabulary.STAGES.write(level.stage())));

  private LevelTable() {}

  private static HumanLevel read(Row row) {
    return new HumanLevel(
        row.subject(SUBJECT),
        row.requiredWord(STAGE, Vocabulary.STAGES),
        row.word(LEVEL, Vocabulary.LEVELS),
        row.text(DECIDED_BY),
        row.date(DECIDED_ON),
        row.text(REASON),
        row.text(DOCUMENT),
        row.source());
  }

  private static List<String> write(HumanLevel level) {
    return List.of(
        level.subject(),
        Vocabulary.STAGES.write(level.stage()),
        Cells.word(level.level(), Vocabulary.LEVELS),
        level.decidedBy(),
        Cells.plain(level.decidedOn()),
        level.reason(),
        level.document());
  }
}
