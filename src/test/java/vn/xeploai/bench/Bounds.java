package vn.xeploai.bench;

import java.util.Objects;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/** The numbers of {@code qd124}, all of them whole per cents. */
record Bounds(
    int quotaPercent,
    boolean goodOrBetter,
    int onTime,
    int exceeded,
    int completed,
    int late,
    int notCompleted,
    int workBelow,
    int subordinates,
    int membersCompleted,
    int membersGood,
    int cellsCompleted,
    int cellsGood,
    Level bodies,
    int committeeMet,
    int committeeExceeded,
    int governmentMet,
    int governmentExceeded) {
  static Bounds of(Rulebook rulebook) {
    return new Bounds(
        percent(rulebook, "quota.percent"),
        parameter(rulebook, "quota.base").value().equals("good-or-better"),
        percent(rulebook, "member.on-time"),
        percent(rulebook, "member.exceeded"),
        percent(rulebook, "member.completed"),
        percent(rulebook, "member.late"),
        percent(rulebook, "member.not-completed"),
        percent(rulebook, "collective.work-below"),
        percent(rulebook, "collective.subordinates-disciplined"),
        percent(rulebook, "cell.members-completed"),
        percent(rulebook, "cell.members-good"),
        percent(rulebook, "committee.cells-completed"),
        percent(rulebook, "committee.cells-good"),
        parameter(rulebook, "committee.bodies-level").level(),
        percent(rulebook, "committee.targets-met"),
        percent(rulebook, "committee.targets-exceeded"),
        percent(rulebook, "government.targets-met"),
        percent(rulebook, "government.targets-exceeded"));
  }

  /** The places a base of so many gives, rounded down. */
  int ceiling(int base) {
    return base * quotaPercent / (goodOrBetter ? 100 : 100 + quotaPercent);
  }

  private static int percent(Rulebook rulebook, String name) {
    return parameter(rulebook, name).number().intValueExact();
  }

  private static Parameter parameter(Rulebook rulebook, String name) {
    return Objects.requireNonNull(rulebook.parameters().get(name));
  }
}
