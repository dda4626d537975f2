package vn.xeploai.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.AtLevel;
import vn.xeploai.facts.Requirement.Bound;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Target.Measure;

/** Draws the targets of a resolution. */
final class TargetDraw {
  private static final String TARGETS = "targets.csv";
  private static final String CLAUSE = "Nghị quyết minh họa, phần II";

  private final Chance chance;
  private final List<Unit> units;
  private final Rows rows;
  private final ResultDraw results;

  TargetDraw(Chance chance, int year, Mood commune, List<Unit> units, Rows rows) {
    this.chance = chance;
    this.results = new ResultDraw(chance, year, commune, rows);
    this.units = units;
    this.rows = rows;
  }

  void draw() {
    aboutRatings();
    Lines.ALL.forEach(this::draw);
  }

  /** A third of the resolutions ask for more than the quota allows, as Đức Thọ's did. */
  private void aboutRatings() {
    boolean ambitious = chance.perMille(330);
    measured("a.2", "Tỷ lệ đảng viên HTTNV trở lên", above(80), Measure.MEMBERS_GOOD_OR_BETTER);
    measured("a.3", "Tỷ lệ chi bộ HTTNV trở lên", atLeast(80), Measure.CELLS_GOOD_OR_BETTER);
    measured("a.4", "Xếp loại chính quyền", level(ambitious), Measure.GOVERNMENT_LEVEL);
    measured(
        "a.5",
        "Tỷ lệ MTTQ và đoàn thể HTXSNV",
        atLeast(ambitious ? 100 : 15),
        Measure.ORGANISATIONS_EXCELLENT);
    measured("a.6", "Tỷ lệ thu hút, tập hợp hội viên", above(70), Measure.ATTRACTION);
    measured("a.7", "Xếp loại Đảng bộ", level(ambitious), Measure.COMMITTEE_LEVEL);
  }

  private static Requirement above(int percent) {
    return bound(Comparison.MORE_THAN, BigDecimal.valueOf(percent), Optional.empty());
  }

  private static Requirement atLeast(int percent) {
    return bound(Comparison.AT_LEAST, BigDecimal.valueOf(percent), Optional.empty());
  }

  private static Requirement level(boolean ambitious) {
    return ambitious
        ? new AtLevel(Level.HTXSNV, Optional.empty())
        : new AtLevel(Level.HTTNV, Optional.of(Level.HTXSNV));
  }

  private static Requirement bound(
      Comparison comparison, BigDecimal threshold, Optional<BigDecimal> of) {
    return new Bound(comparison, threshold, Optional.empty(), of);
  }

  private void measured(String code, String title, Requirement asked, Measure measure) {
    rows.targets.add(
        new Target(
            code,
            title,
            asked instanceof Bound ? "%" : "",
            asked,
            Optional.of(
                switch (measure) {
                  case GOVERNMENT_LEVEL -> Body.GOVERNMENT;
                  case ORGANISATIONS_EXCELLENT, ATTRACTION -> Body.FRONT;
                  case MEMBERS_GOOD_OR_BETTER, CELLS_GOOD_OR_BETTER, COMMITTEE_LEVEL ->
                      Committee.ID;
                }),
            measure == Measure.MEMBERS_GOOD_OR_BETTER,
            false,
            Optional.of(measure),
            CLAUSE,
            Rows.in(TARGETS)));
  }

  private void draw(Line line) {
    int threshold = chance.between(line.low(), line.high());
    rows.targets.add(
        new Target(
            line.code(),
            line.title(),
            line.unitName(),
            requirement(line, threshold),
            Optional.of(owner(line.owner())),
            line.weight() != Line.Weight.COMMON,
            line.weight() == Line.Weight.BASIC,
            Optional.empty(),
            CLAUSE,
            Rows.in(TARGETS)));
    if (line.form() != Line.Form.LEAVES) {
      results.draw(line, threshold, owner(line.owner()));
    }
  }

  private static Requirement requirement(Line line, int threshold) {
    BigDecimal number = Amount.of(threshold, line.scale());
    return switch (line.form()) {
      case UP -> bound(Comparison.AT_LEAST, number, Optional.empty());
      case DOWN -> bound(Comparison.AT_MOST, number, Optional.empty());
      case ALL -> bound(Comparison.AT_LEAST, number, Optional.of(number));
      case STATUS -> new Requirement.Status();
      case LEAVES -> new Requirement.ByLeaves();
    };
  }

  private String owner(String owner) {
    return switch (owner) {
      case Lines.VILLAGE -> Unit.first(units, Unit.Kind.VILLAGE);
      case Lines.SCHOOL -> Unit.first(units, Unit.Kind.SCHOOL);
      case Lines.HEALTH -> Unit.first(units, Unit.Kind.HEALTH);
      case Lines.POLICE -> Unit.first(units, Unit.Kind.POLICE);
      default -> owner;
    };
  }
}
