package vn.xeploai.whatif;

import java.util.Optional;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.facts.Level;

/**
 * One criterion of a subject before and after a change; on one side it may not be asked at all.
 *
 * @param before as it was found
 * @param after as it is found
 */
public record Shift(Optional<Finding> before, Optional<Finding> after) {
  /** Either side of it. */
  public Finding any() {
    return after.or(() -> before).orElseThrow();
  }

  /** By how much it helps more than before: above zero it helps, below it stands in the way. */
  int gain() {
    return help(after) - help(before);
  }

  /** Whether what is asked differs. */
  boolean asksOtherwise() {
    return before.isEmpty()
        || after.isEmpty()
        || !before.get().condition().required().equals(after.get().condition().required());
  }

  /** Whether what was found differs, to the people or targets behind it. */
  boolean findsOtherwise() {
    return before.isPresent()
        && after.isPresent()
        && !before.get().condition().actual().equals(after.get().condition().actual());
  }

  /** What is not asked does not stand in the way. */
  private static int help(Optional<Finding> finding) {
    return finding.map(one -> help(one.level(), one.outcome())).orElse(2);
  }

  private static int help(Level level, Outcome outcome) {
    boolean failing = level == Level.KHTNV;
    return switch (outcome) {
      case MET -> failing ? 0 : 2;
      case NOT_MET -> failing ? 2 : 0;
      case UNKNOWN -> 1;
      case NOT_APPLICABLE, WAIVED -> 2;
    };
  }
}
