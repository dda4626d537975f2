package vn.xeploai.oracle;

import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Level;

/** How a level is chosen from findings (section 1). */
final class LevelChoice {
  private static final List<Level> LEVELS = List.of(Level.HTXSNV, Level.HTTNV, Level.HTNV);

  private LevelChoice() {}

  /** The merit; {@code none} where no level fits. */
  static Span merit(Map<String, Outcome> findings, Level none) {
    return new Span(choose(findings, false, none), choose(findings, true, none));
  }

  private static Level choose(Map<String, Outcome> findings, boolean hopeful, Level none) {
    if (aCaseHolds(findings, hopeful)) {
      return Level.KHTNV;
    }
    for (Level level : LEVELS) {
      if (allHold(findings, level, hopeful)) {
        return level;
      }
    }
    return none;
  }

  private static boolean aCaseHolds(Map<String, Outcome> findings, boolean hopeful) {
    for (Map.Entry<String, Outcome> finding : findings.entrySet()) {
      if (finding.getKey().startsWith("KHTNV.")) {
        if (finding.getValue() == Outcome.MET) {
          return true;
        }
        if (finding.getValue() == Outcome.UNKNOWN && !hopeful) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean allHold(Map<String, Outcome> findings, Level level, boolean hopeful) {
    for (Map.Entry<String, Outcome> finding : findings.entrySet()) {
      if (finding.getKey().startsWith(level + ".")) {
        if (finding.getValue() == Outcome.NOT_MET) {
          return false;
        }
        if (finding.getValue() == Outcome.UNKNOWN && !hopeful) {
          return false;
        }
      }
    }
    return true;
  }
}
