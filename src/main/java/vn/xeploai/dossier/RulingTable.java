package vn.xeploai.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.xeploai.dossier.RulingWord.Ruled;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Ruling.Kind;
import vn.xeploai.text.Message;

/** {@code rulings.csv}. */
final class RulingTable {
  static final Column RULING = Column.required("ruling", "quyết định", "nội dung quyết định");
  private static final Column SUBJECT = Column.required("subject", "đối tượng");
  private static final Column CLAUSE = Column.required("clause", "tiêu chí", "điều khoản");
  private static final Column DECIDED_BY = Column.required("decided_by", "cơ quan quyết định");
  private static final Column DECIDED_ON = Column.required("decided_on", "ngày quyết định");
  private static final Column REASON = Column.required("reason", "lý do");
  private static final Pattern CRITERION =
      Pattern.compile("(?:HTXSNV|HTTNV|HTNV|KHTNV)\\.[a-z][a-z0-9-]*");

  static final Table<Ruling> TABLE =
      new Table<>(
          "rulings.csv",
          Dossier::rulings,
          List.of(SUBJECT, CLAUSE, RULING, DECIDED_BY, DECIDED_ON, REASON),
          RulingTable::read,
          RulingTable::write,
          RulingTable::thing);

  private RulingTable() {}

  private static Ruling read(Row row) {
    String subject = row.subject(SUBJECT);
    Optional<Ruled> ruled = RulingWord.read(row);
    ruled.ifPresent(what -> checkClause(row, what.kind()));
    LocalDate decidedOn = row.requiredDate(DECIDED_ON);
    Ruled what = ruled.orElse(Ruled.of(Kind.WAIVE));
    return new Ruling(
        subject,
        what.kind(),
        row.text(CLAUSE),
        what.level(),
        what.percent(),
        row.text(DECIDED_BY),
        decidedOn,
        row.text(REASON),
        row.source());
  }

  private static void checkClause(Row row, Kind kind) {
    if (kind != Kind.WAIVE) {
      if (!row.isEmpty(CLAUSE)) {
        row.problem(
            CLAUSE,
            "problem.clause.unused",
            Message.of("hint.clause.unused"),
            Spelling.shown(row.text(RULING)));
      }
    } else if (row.isEmpty(CLAUSE)) {
      row.problem(CLAUSE, "problem.clause.empty", Message.of("hint.clause"));
    } else if (!CRITERION.matcher(row.text(CLAUSE)).matches()) {
      row.problem(CLAUSE, "problem.clause.form", Message.of("hint.clause"));
    }
  }

  // Keeping and giving up a place exclude each other, so that both are about the same thing.
  private static List<String> thing(Ruling ruling) {
    String year = Integer.toString(ruling.decidedOn().getYear());
    return switch (ruling.kind()) {
      case WAIVE -> List.of(ruling.subject(), "waive", ruling.clause(), year);
      case LEVEL -> List.of(ruling.subject(), "level", year);
      case QUOTA_KEEP, QUOTA_CUT -> List.of(ruling.subject(), "quota", year);
      case QUOTA_PERCENT -> List.of(ruling.subject(), "quota-percent", year);
    };
  }

  private static List<String> write(Ruling ruling) {
    return List.of(
        ruling.subject(),
        ruling.clause(),
        RulingWord.write(ruling),
        ruling.decidedBy(),
        ruling.decidedOn().toString(),
        ruling.reason());
  }
}
