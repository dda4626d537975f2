package vn.xeploai.trial;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Draws what a subject did in the year and how it was graded; one in eighty has a gap. */
final class Review {
  private static final List<String> OF_MEMBER =
      List.of(
          "Nhiệm vụ chi bộ phân công",
          "Nhiệm vụ chính trị được giao",
          "Chính trị, tư tưởng, đạo đức, lối sống",
          "Ý thức tổ chức kỷ luật, tác phong");

  private static final List<String> OF_COLLECTIVE =
      List.of(
          "Công tác xây dựng Đảng, xây dựng tổ chức",
          "Thực hiện nhiệm vụ chính trị",
          "Chính trị tư tưởng, sinh hoạt",
          "Kiểm tra, giám sát, giữ gìn đoàn kết");

  private static final int FIRST_GENERAL = 2;

  private final Chance chance;
  private final Rows rows;

  Review(Chance chance, Rows rows) {
    this.chance = chance;
    this.rows = rows;
  }

  void ofMember(String id, Mood mood) {
    work(id, mood, chance.between(4, 12));
    grades(id, mood, OF_MEMBER);
    points(id, mood);
  }

  void ofCollective(String id, Mood mood) {
    work(id, mood, chance.between(8, 16));
    grades(id, mood, OF_COLLECTIVE);
    points(id, mood);
  }

  /** The work of the committee and the government is their targets. */
  void ofOwnerOfTargets(String id, Mood mood) {
    int weaknesses = chance.between(0, 4);
    Optional<Integer> none = Optional.empty();
    rows.work.add(
        new Work(
            id,
            none,
            none,
            none,
            none,
            Optional.of(weaknesses),
            Optional.of(remedied(mood, weaknesses)),
            Rows.in("work.csv")));
    grades(id, mood, OF_COLLECTIVE);
    points(id, mood);
  }

  private void work(String id, Mood mood, int assigned) {
    int completed =
        switch (mood) {
          case EXCELLENT, GOOD -> assigned;
          case FAIR -> assigned - (chance.perMille(400) ? 1 : 0);
          case POOR -> assigned * chance.between(30, 90) / 100;
        };
    int onTime =
        switch (mood) {
          case EXCELLENT -> completed;
          case GOOD -> completed - (chance.perMille(30) ? 1 : 0);
          case FAIR -> completed - (completed == assigned && chance.perMille(300) ? 1 : 0);
          case POOR -> completed - chance.below(completed / 2 + 1);
        };
    int exceeded =
        switch (mood) {
          case EXCELLENT -> chance.between((assigned + 1) / 2, assigned * 4 / 5);
          case GOOD -> chance.between(0, assigned / 2);
          case FAIR, POOR -> chance.between(0, completed / 4);
        };
    int weaknesses = chance.below(3);
    if (chance.perMille(2)) {
      return;
    }
    int gap = chance.perMille(6) ? chance.below(3) : 3;
    rows.work.add(
        new Work(
            id,
            Optional.of(assigned),
            gap == 0 ? Optional.empty() : Optional.of(completed),
            gap == 1 ? Optional.empty() : Optional.of(onTime),
            gap == 2 ? Optional.empty() : Optional.of(exceeded),
            Optional.of(weaknesses),
            Optional.of(remedied(mood, weaknesses)),
            Rows.in("work.csv")));
  }

  private int remedied(Mood mood, int weaknesses) {
    return mood == Mood.EXCELLENT ? weaknesses : chance.between(0, weaknesses);
  }

  private void grades(String id, Mood mood, List<String> criteria) {
    int gap = chance.perMille(5) ? chance.below(criteria.size()) : criteria.size();
    for (int i = 0; i < criteria.size(); i++) {
      boolean task = i < FIRST_GENERAL;
      Mark mark = task ? task(mood, i) : general(mood);
      rows.grades.add(
          new Grade(
              id,
              criteria.get(i),
              task ? Grade.Kind.TASK : Grade.Kind.GENERAL,
              i == gap ? Optional.empty() : Optional.of(mark),
              Truth.of(i >= 1 && i <= FIRST_GENERAL),
              Rows.in("grades.csv")));
    }
  }

  private Mark task(Mood mood, int place) {
    return switch (mood) {
      case EXCELLENT -> Mark.EXCELLENT;
      case GOOD -> chance.perMille(280) && place == 0 ? Mark.EXCELLENT : Mark.GOOD;
      case FAIR -> chance.perMille(550) ? Mark.AVERAGE : Mark.GOOD;
      case POOR -> chance.perMille(250) ? Mark.POOR : Mark.AVERAGE;
    };
  }

  private Mark general(Mood mood) {
    return switch (mood) {
      case EXCELLENT -> chance.perMille(450) ? Mark.EXCELLENT : Mark.GOOD;
      case GOOD -> chance.perMille(170) ? Mark.AVERAGE : Mark.GOOD;
      case FAIR -> chance.perMille(400) ? Mark.AVERAGE : Mark.GOOD;
      case POOR -> chance.perMille(150) ? Mark.POOR : Mark.AVERAGE;
    };
  }

  private void points(String id, Mood mood) {
    int common =
        switch (mood) {
          case EXCELLENT -> chance.between(54, 60);
          case GOOD -> chance.between(44, 54);
          case FAIR -> chance.between(34, 44);
          case POOR -> chance.between(16, 34);
        };
    int results =
        switch (mood) {
          case EXCELLENT -> chance.between(126, 140);
          case GOOD -> chance.between(100, 124);
          case FAIR -> chance.between(72, 96);
          case POOR -> chance.between(40, 72);
        };
    rows.points.add(
        new Points(
            id,
            Optional.of(Amount.of(common * 5, 1)),
            Optional.of(Amount.of(results * 5, 1)),
            Rows.in("points.csv")));
  }
}
