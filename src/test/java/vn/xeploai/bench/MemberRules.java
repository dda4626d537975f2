package vn.xeploai.bench;

import vn.xeploai.facts.Grade.Mark;

/** What {@code qd124} asks of a member. */
final class MemberRules {
  private MemberRules() {}

  static void choose(int at, Columns columns, Levels levels, Bounds bounds) {
    int assigned = columns.assigned[at];
    int completed = columns.completed[at];
    int onTime = columns.onTime[at];
    int poor = columns.basicPoor(at);
    int excellent =
        Three.all(
            columns.every(true, at, Mark.EXCELLENT),
            columns.every(false, at, Mark.GOOD),
            Math.min(
                Three.share(assigned, completed, bounds.onTime()),
                Three.share(assigned, onTime, bounds.onTime())),
            Three.share(assigned, columns.exceeded[at], bounds.exceeded()));
    int good =
        Three.all(
            columns.every(true, at, Mark.GOOD),
            columns.every(false, at, Mark.AVERAGE),
            Three.share(assigned, completed, bounds.completed()),
            Three.YES);
    int late = Three.lack(assigned, onTime, bounds.late());
    boolean faulty = columns.degraded[at] || columns.forbidden[at] || columns.breach[at];
    int failed =
        Math.max(
            Math.max(poor, Three.lack(assigned, completed, bounds.notCompleted())),
            Math.max(columns.disciplined[at], Three.of(faulty)));
    levels.choose(at, excellent, good, Math.min(Three.not(poor), Three.not(late)), failed);
  }
}
