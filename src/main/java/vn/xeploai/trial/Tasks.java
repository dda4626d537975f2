package vn.xeploai.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Task.Status;

/** Draws the tasks and solutions of a resolution's part III. */
final class Tasks {
  private static final List<String> OWNERS =
      List.of(
          Body.GOVERNMENT,
          Body.GOVERNMENT,
          Body.GOVERNMENT,
          Committee.ID,
          Body.FRONT,
          Body.FARMERS,
          Body.WOMEN,
          Body.YOUTH,
          "BCHQS",
          "VPDU");

  private static final List<String> SECTIONS =
      List.of(
          "Xây dựng Đảng và hệ thống chính trị",
          "Phát triển kinh tế",
          "Xây dựng nông thôn mới",
          "Văn hóa và thông tin",
          "Giáo dục, y tế, an sinh xã hội",
          "Quốc phòng, an ninh");

  private final Chance chance;
  private final int year;
  private final Rows rows;

  Tasks(Chance chance, int year, Rows rows) {
    this.chance = chance;
    this.year = year;
    this.rows = rows;
  }

  void draw() {
    for (int section = 0; section < SECTIONS.size(); section++) {
      int count = chance.between(6, 13);
      for (int number = 1; number <= count; number++) {
        String code = String.format(Locale.ROOT, "III.%d.%02d", section + 1, number);
        draw(code, SECTIONS.get(section) + ": nhiệm vụ " + number);
      }
    }
  }

  private void draw(String code, String title) {
    Optional<Status> status =
        chance.perMille(15)
            ? Optional.empty()
            : Optional.of(List.of(Status.values()).get(chance.weighted(List.of(840, 120, 40))));
    rows.tasks.add(
        new Task(
            code,
            title,
            Optional.of(chance.one(OWNERS)),
            chance.perMille(600) ? Optional.of(day()) : Optional.empty(),
            status,
            status.filter(Status.DONE::equals).map(done -> day()),
            "",
            Rows.in("tasks.csv")));
  }

  private LocalDate day() {
    return LocalDate.of(year, chance.between(2, 12), chance.between(1, 28));
  }
}
