package vn.xeploai.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Discipline.Form;
import vn.xeploai.facts.Member.Role;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Truth;

/** Draws discipline, conclusions and rulings: few, some of them of the year before. */
final class Registers {
  private static final List<Form> PERSONAL =
      List.of(Form.REPRIMAND, Form.WARNING, Form.REMOVAL, Form.EXPULSION);
  private static final List<Form> COLLECTIVE = List.of(Form.REPRIMAND, Form.WARNING);

  /** Before this year no case of a cell could be waived. */
  private static final int FIRST_WAIVER = 2023;

  private static final int LAST_OF_124 = 2024;

  private final Chance chance;
  private final int year;
  private final Rows rows;

  Registers(Chance chance, int year, Rows rows) {
    this.chance = chance;
    this.year = year;
    this.rows = rows;
  }

  void ofMember(String id, Role role) {
    if (chance.perMille(4)) {
      Form form = PERSONAL.get(chance.weighted(List.of(72, 22, 4, 2)));
      disciplined(id, form, Truth.of(role == Role.LEADER));
    }
    if (chance.perMille(1)) {
      concluded(
          id,
          List.of(
                  Conclusion.Kind.EXAMPLE_BREACH,
                  Conclusion.Kind.FORBIDDEN_ACTS,
                  Conclusion.Kind.DEGRADATION)
              .get(chance.weighted(List.of(60, 30, 10))));
    }
  }

  void ofCell(Unit unit) {
    if (chance.perMille(2)) {
      disciplined(unit.id(), chance.one(COLLECTIVE), Truth.NO);
    }
    if (chance.perMille(3)) {
      concluded(unit.id(), Conclusion.Kind.DISUNITY);
    }
    if (unit.mood() == Mood.POOR && year >= FIRST_WAIVER && chance.perMille(300)) {
      String clause = year <= LAST_OF_124 ? "KHTNV.work-and-key" : "KHTNV.work-below";
      ruled(unit.id(), Ruling.Kind.WAIVE, clause, "Thiên tai, bất khả kháng");
    } else if (unit.mood() == Mood.EXCELLENT && chance.perMille(25)) {
      ruled(unit.id(), Ruling.Kind.QUOTA_KEEP, "", "Ưu tiên chi bộ phụ trách địa bàn khó khăn");
    }
  }

  void ofBody(String id) {
    if (chance.perMille(8)) {
      disciplined(id, chance.one(COLLECTIVE), Truth.YES);
    }
  }

  private void disciplined(String id, Form form, Truth leadership) {
    rows.discipline.add(
        new Discipline(
            id,
            form,
            day(),
            Truth.of(chance.perMille(500)),
            leadership,
            Truth.of(chance.perMille(50)),
            chance.perMille(50) ? Truth.UNKNOWN : Truth.of(chance.perMille(250)),
            Rows.in("discipline.csv")));
  }

  private void concluded(String id, Conclusion.Kind kind) {
    rows.conclusions.add(
        new Conclusion(
            id,
            kind,
            "Ủy ban Kiểm tra minh họa",
            Optional.of(day()),
            "Kết luận minh họa",
            Rows.in("conclusions.csv")));
  }

  private void ruled(String id, Ruling.Kind kind, String clause, String reason) {
    rows.rulings.add(
        new Ruling(
            id,
            kind,
            clause,
            Optional.empty(),
            Optional.empty(),
            "Ban Chấp hành Đảng bộ xã",
            LocalDate.of(year, 12, chance.between(15, 28)),
            reason,
            Rows.in("rulings.csv")));
  }

  private LocalDate day() {
    int of = chance.perMille(150) ? year - 1 : year;
    return LocalDate.of(of, chance.between(1, 12), chance.between(1, 28));
  }
}
