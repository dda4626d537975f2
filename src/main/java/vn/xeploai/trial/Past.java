package vn.xeploai.trial;

import java.time.LocalDate;
import java.util.Optional;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.PastLevel;

/** Draws the levels of earlier years, and what people propose for this one. */
final class Past {
  private static final int YEARS = 4;

  private final Chance chance;
  private final int year;
  private final Rows rows;

  Past(Chance chance, int year, Rows rows) {
    this.chance = chance;
    this.year = year;
    this.rows = rows;
  }

  void ofCollective(String id, Mood mood) {
    history(id, mood);
    Level self = level(mood, 0);
    propose(id, Stage.SELF, self, 8);
    propose(id, Stage.APPRAISAL, self == Level.HTXSNV ? level(mood, 300) : self, 18);
  }

  /** Of few members the levels of earlier years are known. */
  void ofMember(String id, Mood mood) {
    if (chance.perMille(mood == Mood.EXCELLENT ? 300 : 50)) {
      history(id, mood);
    }
  }

  private void history(String id, Mood mood) {
    for (int before = YEARS; before >= 1; before--) {
      rows.history.add(
          new PastLevel(id, year - before, Optional.of(level(mood, 350)), Rows.in("history.csv")));
    }
  }

  private void propose(String id, Stage stage, Level level, int day) {
    rows.levels.add(
        new HumanLevel(
            id,
            stage,
            Optional.of(level),
            "",
            Optional.of(LocalDate.of(year, 12, day)),
            "",
            "",
            Rows.in("levels.csv")));
  }

  /** The level of a mood, in so many of a thousand draws HTTNV whatever the mood. */
  private Level level(Mood mood, int otherwise) {
    return chance.perMille(otherwise) ? Level.HTTNV : mood.level();
  }
}
