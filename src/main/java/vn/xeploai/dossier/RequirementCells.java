package vn.xeploai.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.dossier.Vocabulary.Asked;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Message;

/** The cells of a target that say together what is asked of its result. */
final class RequirementCells {
  private static final Requirement STAND_IN = new Requirement.ByLeaves();

  private RequirementCells() {}

  /** What the row asks. */
  static Requirement read(Row row) {
    if (row.known().codes().parents().contains(row.text(TargetTable.CODE))) {
      return ofParent(row);
    }
    if (row.isEmpty(TargetTable.COMPARISON)) {
      row.problem(TargetTable.COMPARISON, "problem.comparison.empty", comparisons());
      return STAND_IN;
    }
    Optional<Asked> asked = row.word(TargetTable.COMPARISON, Vocabulary.COMPARISONS);
    asked.ifPresent(comparison -> checkMeasure(row, comparison));
    return asked.map(comparison -> ofLeaf(row, comparison)).orElse(STAND_IN);
  }

  private static Requirement ofParent(Row row) {
    for (Column column :
        List.of(
            TargetTable.COMPARISON,
            TargetTable.THRESHOLD,
            TargetTable.EXCEEDS,
            TargetTable.OF,
            TargetTable.MEASURE)) {
      if (!row.isEmpty(column)) {
        String code = row.text(TargetTable.CODE);
        row.problem(column, "problem.parent", Message.of("hint.parent", row.header(column)), code);
      }
    }
    return new Requirement.ByLeaves();
  }

  private static Requirement ofLeaf(Row row, Asked asked) {
    return switch (asked) {
      case AT_LEAST -> bound(row, Comparison.AT_LEAST);
      case MORE_THAN -> bound(row, Comparison.MORE_THAN);
      case AT_MOST -> bound(row, Comparison.AT_MOST);
      case LESS_THAN -> bound(row, Comparison.LESS_THAN);
      case LEVEL -> level(row);
      case STATUS -> status(row);
    };
  }

  private static Requirement bound(Row row, Comparison comparison) {
    requireThreshold(row);
    String unit = row.text(TargetTable.UNIT);
    Optional<BigDecimal> of = row.number(TargetTable.OF);
    Optional<BigDecimal> threshold = row.amount(TargetTable.THRESHOLD, unit, of);
    Optional<BigDecimal> exceeds = row.amount(TargetTable.EXCEEDS, unit, of);
    if (threshold.isEmpty()) {
      return STAND_IN;
    }
    boolean upwards = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    int wrong = upwards ? -1 : 1;
    if (exceeds.isPresent() && exceeds.get().compareTo(threshold.get()) == wrong) {
      String side = upwards ? "up" : "down";
      row.problem(
          TargetTable.EXCEEDS,
          "problem.exceeds." + side,
          Message.of("hint.exceeds." + side),
          Spelling.shown(row.text(TargetTable.THRESHOLD)));
    }
    if (of.isPresent() && threshold.get().compareTo(of.get()) > 0) {
      row.problem(
          TargetTable.THRESHOLD,
          "problem.threshold.of",
          Message.of("hint.threshold.of"),
          Spelling.shown(row.text(TargetTable.OF)));
    }
    return new Requirement.Bound(comparison, threshold.get(), exceeds, of);
  }

  private static Requirement level(Row row) {
    requireThreshold(row);
    refuse(row, TargetTable.OF, "level");
    Optional<Level> threshold = row.word(TargetTable.THRESHOLD, Vocabulary.LEVELS);
    Optional<Level> exceeds = row.word(TargetTable.EXCEEDS, Vocabulary.LEVELS);
    if (threshold.isEmpty()) {
      return STAND_IN;
    }
    if (exceeds.isPresent() && !exceeds.get().atLeast(threshold.get())) {
      row.problem(
          TargetTable.EXCEEDS,
          "problem.exceeds.level",
          Message.of("hint.exceeds.level"),
          Spelling.shown(row.text(TargetTable.THRESHOLD)));
    }
    return new Requirement.AtLevel(threshold.get(), exceeds);
  }

  private static Requirement status(Row row) {
    refuse(row, TargetTable.THRESHOLD, "status");
    refuse(row, TargetTable.EXCEEDS, "status");
    refuse(row, TargetTable.OF, "status");
    return new Requirement.Status();
  }

  private static void refuse(Row row, Column column, String comparison) {
    if (!row.isEmpty(column)) {
      Message hint = Message.of("hint.column.unused", row.header(column));
      row.problem(column, "problem.column.unused", hint, comparison);
    }
  }

  private static void requireThreshold(Row row) {
    if (row.isEmpty(TargetTable.THRESHOLD)) {
      row.problem(
          TargetTable.THRESHOLD,
          "problem.threshold.empty",
          Message.of("hint.threshold.empty"),
          Spelling.shown(row.text(TargetTable.COMPARISON)));
    }
  }

  private static void checkMeasure(Row row, Asked asked) {
    // A word that is none is told where the measure itself is read.
    Optional<Target.Measure> measure = Vocabulary.MEASURES.read(row.text(TargetTable.MEASURE));
    boolean level =
        measure.isPresent()
            && (measure.get() == Target.Measure.GOVERNMENT_LEVEL
                || measure.get() == Target.Measure.COMMITTEE_LEVEL);
    boolean fits = level ? asked == Asked.LEVEL : asked != Asked.LEVEL && asked != Asked.STATUS;
    if (measure.isPresent() && !fits) {
      String key = level ? "level" : "number";
      row.problem(
          TargetTable.COMPARISON,
          "problem.measure." + key,
          Message.of("hint.measure." + key),
          Vocabulary.MEASURES.write(measure.get()));
    }
  }

  private static Message comparisons() {
    return Message.of("hint.comparison.empty", Vocabulary.COMPARISONS.listing());
  }

  /** The word for how the result is compared. */
  static String comparison(Requirement requirement) {
    if (requirement instanceof Requirement.Bound bound) {
      return Vocabulary.COMPARISONS.write(Asked.valueOf(bound.comparison().name()));
    }
    if (requirement instanceof Requirement.AtLevel) {
      return Vocabulary.COMPARISONS.write(Asked.LEVEL);
    }
    return requirement instanceof Requirement.Status
        ? Vocabulary.COMPARISONS.write(Asked.STATUS)
        : "";
  }

  /** The threshold, a number or a level. */
  static String threshold(Requirement requirement) {
    if (requirement instanceof Requirement.Bound bound) {
      return Figure.write(bound.threshold());
    }
    return requirement instanceof Requirement.AtLevel level
        ? Vocabulary.LEVELS.write(level.threshold())
        : "";
  }

  /** The exceeding figure or level. */
  static String exceeds(Requirement requirement) {
    if (requirement instanceof Requirement.Bound bound) {
      return Cells.number(bound.exceeds());
    }
    return requirement instanceof Requirement.AtLevel level
        ? Cells.word(level.exceeds(), Vocabulary.LEVELS)
        : "";
  }

  /** The total of a count. */
  static String of(Requirement requirement) {
    return requirement instanceof Requirement.Bound bound ? Cells.number(bound.of()) : "";
  }
}
