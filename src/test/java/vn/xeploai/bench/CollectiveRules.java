package vn.xeploai.bench;

import java.util.List;
import java.util.function.IntPredicate;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;

/** What {@code qd124} asks of collectives. */
final class CollectiveRules {
  private final Columns columns;
  private final Targets targets;
  private final Levels levels;
  private final Bounds bounds;

  CollectiveRules(Columns columns, Targets targets, Levels levels, Bounds bounds) {
    this.columns = columns;
    this.targets = targets;
    this.levels = levels;
    this.bounds = bounds;
  }

  /**
   * A collective that reports its own work.
   *
   * @param excellent what is asked besides for HTXSNV
   */
  void reporting(int at, int excellent) {
    choose(at, excellent, Three.YES, Three.NO, workAndKey(at));
  }

  /**
   * The government or the committee, whose work is targets.
   *
   * @param ownTargets which of the targets are its own
   * @param met per cent of them to be met for HTXSNV
   * @param exceeded per cent of them to be exceeded for HTXSNV
   * @param excellent what is asked besides for HTXSNV
   * @param below what is asked besides of HTTNV and HTNV
   * @param failed what else makes it KHTNV
   */
  void answering(
      int at,
      IntPredicate ownTargets,
      int met,
      int exceeded,
      int excellent,
      int below,
      int failed) {
    int all = 0;
    int open = 0;
    int reached = 0;
    int surpassed = 0;
    int missedKey = Three.NO;
    for (int i = 0; i < targets.all.size(); i++) {
      Target target = targets.all.get(i);
      if (!ownTargets.test(i)) {
        continue;
      }
      if (target.key()) {
        missedKey = Math.max(missedKey, missed(i));
      }
      if (target.counted()) {
        byte outcome = targets.outcomes[i];
        all++;
        open += outcome == Targets.NOT_REPORTED ? 1 : 0;
        reached += outcome >= Targets.MET ? 1 : 0;
        surpassed += outcome == Targets.EXCEEDED ? 1 : 0;
      }
    }
    if (all == 0) {
      choose(at, excellent, below, failed, Three.NO);
      return;
    }
    int work =
        Math.min(
            Three.atLeast(reached, reached + open, all, met),
            Three.atLeast(surpassed, surpassed + open, all, exceeded));
    int few = Three.not(Three.atLeast(reached, reached + open, all, bounds.workBelow()));
    choose(
        at,
        Math.min(excellent, work),
        below,
        failed,
        columns.waived[at] ? Three.NO : Math.min(few, missedKey));
  }

  private void choose(int at, int excellent, int below, int failed, int workAndKey) {
    int poor = columns.basicPoor(at);
    int others = Math.min(below, Three.not(columns.leadershipNotAside[at]));
    int concluded = Three.of(columns.disunity[at] || columns.degraded[at]);
    levels.choose(
        at,
        Three.all(
            columns.every(true, at, Mark.EXCELLENT),
            columns.every(false, at, Mark.GOOD),
            Three.not(columns.leadership[at]),
            excellent),
        Three.all(
            columns.every(true, at, Mark.GOOD),
            columns.every(false, at, Mark.AVERAGE),
            others,
            Three.YES),
        Math.min(Three.not(poor), others),
        Math.max(
            Math.max(poor, workAndKey),
            Math.max(Math.max(failed, columns.itselfNotAside[at]), concluded)));
  }

  private int workAndKey(int at) {
    int assigned = columns.assigned[at];
    int completed = columns.completed[at];
    if (columns.waived[at] || assigned == 0) {
      return Three.NO;
    }
    int few = Three.not(Three.share(assigned, completed, bounds.workBelow()));
    return few == Three.NO ? Three.NO : Math.min(few, keyMissed(columns.subjects.get(at)));
  }

  private int keyMissed(Subject subject) {
    List<String> owned =
        subject instanceof Cell cell
            ? cell.ownerOf()
            : subject instanceof Organisation body ? body.ownerOf() : List.of();
    int missed = Three.NO;
    for (int i = 0; i < targets.all.size(); i++) {
      Target target = targets.all.get(i);
      if (target.key()
          && !targets.computed[i]
          && (target.owner().filter(subject.id()::equals).isPresent()
              || owned.contains(target.code()))) {
        missed = Math.max(missed, missed(i));
      }
    }
    return missed;
  }

  private int missed(int target) {
    return switch (targets.outcomes[target]) {
      case Targets.MISSED -> Three.YES;
      case Targets.NOT_REPORTED -> Three.UNKNOWN;
      default -> Three.NO;
    };
  }
}
