package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Dossier;

/** {@code conclusions.csv}. */
final class ConclusionTable {
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column KIND =
      Column.required("kind", "loại", "nội dung kết luận").holding(Vocabulary.CONCLUSIONS);
  private static final Column DECIDED_BY = Column.of("decided_by", "cơ quan kết luận");
  private static final Column DECIDED_ON = Column.of("decided_on", "ngày kết luận");
  private static final Column DOCUMENT = Column.of("document", "văn bản");

  static final Table<Conclusion> TABLE =
      new Table<>(
          "conclusions.csv",
          Dossier::conclusions,
          List.of(SUBJECT, KIND, DECIDED_BY, DECIDED_ON, DOCUMENT),
          ConclusionTable::read,
          ConclusionTable::write,
          conclusion -> List.of());

  private ConclusionTable() {}

  private static Conclusion read(Row row) {
    return new Conclusion(
        row.subject(SUBJECT),
        row.requiredWord(KIND, Vocabulary.CONCLUSIONS),
        row.text(DECIDED_BY),
        row.date(DECIDED_ON),
        row.text(DOCUMENT),
        row.source());
  }

  private static List<String> write(Conclusion conclusion) {
    return List.of(
        conclusion.subject(),
        Vocabulary.CONCLUSIONS.write(conclusion.kind()),
        conclusion.decidedBy(),
        Cells.plain(conclusion.decidedOn()),
        conclusion.document());
  }
}
