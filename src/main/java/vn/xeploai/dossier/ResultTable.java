package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;
import vn.xeploai.text.Message;

/** {@code results.csv}. */
final class ResultTable {
  private static final Column CODE = Column.required("code", "mã", "mã chỉ tiêu");
  private static final Column VALUE = Column.required("value", "kết quả", "giá trị");
  private static final Column REPORTED_ON = Column.of("reported_on", "ngày báo cáo");
  private static final Column REPORTED_BY =
      Column.of("reported_by", "người báo cáo", "đơn vị báo cáo");
  private static final Column EVIDENCE = Column.of("evidence", "minh chứng", "tài liệu");

  static final Table<Result> TABLE =
      new Table<>(
          "results.csv",
          Dossier::results,
          List.of(CODE, VALUE, REPORTED_ON, REPORTED_BY, EVIDENCE),
          ResultTable::read,
          ResultTable::write,
          result -> List.of(result.code(), Cells.plain(result.reportedOn())));

  private ResultTable() {}

  /** Tells of undated results beside dated ones: which of them is the latest cannot be known. */
  static void checkDates(List<Result> results, Problems problems) {
    Set<String> dated = new HashSet<>();
    results.stream().filter(r -> r.reportedOn().isPresent()).forEach(r -> dated.add(r.code()));
    for (Result result : results) {
      if (result.reportedOn().isEmpty() && dated.contains(result.code())) {
        problems.add(
            new Problem(
                TABLE.file(),
                result.source().line(),
                REPORTED_ON.name(),
                "",
                Message.of("problem.result.undated", Spelling.shown(result.code())),
                Message.of("hint.result.undated")));
      }
    }
  }

  private static Result read(Row row) {
    String code = row.required(CODE);
    if (!code.isEmpty()) {
      row.requireKnown(CODE, code);
    }
    Optional<Target> target = Optional.ofNullable(row.known().targets().get(code));
    return new Result(
        code,
        target.flatMap(asking -> value(row, asking)),
        row.dateInYear(REPORTED_ON),
        row.text(REPORTED_BY),
        row.text(EVIDENCE),
        row.source());
  }

  private static Optional<Value> value(Row row, Target target) {
    if (row.isEmpty(VALUE)) {
      return Optional.empty();
    }
    if (target.measure().isPresent()) {
      String measure = Vocabulary.MEASURES.write(target.measure().get());
      row.problem(VALUE, "problem.result.measure", empty(), target.code(), measure);
      return Optional.empty();
    }
    Requirement requirement = target.requirement();
    if (requirement instanceof Requirement.Bound bound) {
      return amount(row, bound, target.unitName());
    }
    if (requirement instanceof Requirement.AtLevel) {
      return row.word(VALUE, Vocabulary.LEVELS).map(Value.Reached::new);
    }
    if (requirement instanceof Requirement.Status) {
      return row.word(VALUE, Vocabulary.STATUSES).map(Value.Held::new);
    }
    row.problem(VALUE, "problem.result.parent", empty(), target.code());
    return Optional.empty();
  }

  private static Optional<Value> amount(Row row, Requirement.Bound bound, String unitName) {
    Optional<BigDecimal> of = bound.of();
    Optional<BigDecimal> number = row.amount(VALUE, unitName, of);
    if (number.isPresent() && of.isPresent() && number.get().compareTo(of.get()) > 0) {
      row.problem(VALUE, "problem.result.of", Message.of("hint.result.of"), Cells.number(of));
    }
    return number.map(Value.Amount::new);
  }

  private static Message empty() {
    return Message.of("hint.result.empty");
  }

  private static List<String> write(Result result) {
    return List.of(
        result.code(),
        result.value().map(ResultTable::write).orElse(""),
        Cells.plain(result.reportedOn()),
        result.reportedBy(),
        result.evidence());
  }

  private static String write(Value value) {
    if (value instanceof Value.Amount amount) {
      return Figure.write(amount.number());
    }
    if (value instanceof Value.Reached reached) {
      return Vocabulary.LEVELS.write(reached.level());
    }
    return Vocabulary.STATUSES.write(((Value.Held) value).held());
  }
}
