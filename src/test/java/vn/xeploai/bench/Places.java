package vn.xeploai.bench;

import vn.xeploai.facts.Level;

/** The quota in one group: candidates held against each other, two by two. */
final class Places {
  private final Bounds bounds;
  private final Columns columns;
  private final Levels levels;

  Places(Bounds bounds, Columns columns, Levels levels) {
    this.bounds = bounds;
    this.columns = columns;
    this.levels = levels;
  }

  /** Rates a group: the subjects at the first {@code size} of these places. */
  void rate(int[] group, int size) {
    int[] candidates = new int[size];
    int count = 0;
    int certainlyGood = 0;
    int possiblyGood = 0;
    for (int k = 0; k < size; k++) {
      int at = group[k];
      levels.keepMerit(at);
      certainlyGood += levels.meritLow[at].atLeast(Level.HTTNV) ? 1 : 0;
      possiblyGood += levels.meritHigh[at].atLeast(Level.HTTNV) ? 1 : 0;
      if (levels.meritHigh[at] == Level.HTXSNV) {
        candidates[count++] = at;
      }
    }
    if (size == 1) {
      return;
    }
    for (int k = 0; k < count; k++) {
      place(candidates[k], candidates, count, certainlyGood, possiblyGood);
    }
  }

  private void place(int one, int[] candidates, int count, int certainlyGood, int possiblyGood) {
    if (columns.kept[one]) {
      return;
    }
    if (columns.cut[one]) {
      levels.cut(one);
      return;
    }
    int betters = 0;
    int rivals = 0;
    int base = certainlyGood + (levels.meritLow[one].atLeast(Level.HTTNV) ? 0 : 1);
    for (int k = 0; k < count; k++) {
      int other = candidates[k];
      if (other == one || columns.cut[other]) {
        continue;
      }
      if (!above(one, other)) {
        rivals++;
        base += levels.meritLow[other].atLeast(Level.HTTNV) ? 0 : 1;
        betters += levels.meritLow[other] == Level.HTXSNV && above(other, one) ? 1 : 0;
      }
    }
    if (1 + betters > bounds.ceiling(possiblyGood)) {
      levels.cut(one);
    } else if (1 + rivals > bounds.ceiling(base)) {
      levels.open(one);
    }
  }

  private boolean above(int one, int other) {
    if (columns.kept[one] || columns.kept[other]) {
      return columns.kept[one] && !columns.kept[other];
    }
    if (!known(one) || !known(other)) {
      return false;
    }
    long mine = (long) columns.exceeded[one] * columns.assigned[other];
    long theirs = (long) columns.exceeded[other] * columns.assigned[one];
    if (mine != theirs) {
      return mine > theirs;
    }
    return !columns.lacksKind(other)
        && columns.excellent[one] > columns.excellent[other] + columns.emptyMarks[other];
  }

  private boolean known(int at) {
    return columns.assigned[at] > 0 && columns.exceeded[at] != Columns.NONE;
  }
}
