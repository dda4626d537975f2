package vn.xeploai.trial;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Member.Exemption;
import vn.xeploai.facts.Member.Role;

/** Draws cells and their members. */
final class People {
  /** A cell of nine or more elects its own committee; a smaller one has a secretary only. */
  private static final int WITH_COMMITTEE = 9;

  private final Chance chance;
  private final Rows rows;
  private final Review review;
  private final Registers registers;
  private final Past past;

  People(Chance chance, Rows rows, Registers registers, Past past) {
    this.chance = chance;
    this.rows = rows;
    this.review = new Review(chance, rows);
    this.registers = registers;
    this.past = past;
  }

  void draw(List<Unit> units) {
    for (Unit unit : units) {
      rows.cells.add(new Cell(unit.id(), unit.name(), List.of(), Rows.in("cells.csv")));
      review.ofCollective(unit.id(), unit.mood());
      registers.ofCell(unit);
      past.ofCollective(unit.id(), unit.mood());
      int leaders = unit.members() < WITH_COMMITTEE ? 1 : 3;
      for (int place = 0; place < unit.members(); place++) {
        draw(unit, place < leaders);
      }
    }
  }

  private void draw(Unit unit, boolean leads) {
    String id = String.format(Locale.ROOT, "DV%04d", rows.members.size() + 1);
    Mood mood = unit.mood().ofMember(chance);
    Role role = leads ? Role.LEADER : role(unit.kind());
    boolean civil = role != Role.OUTSIDE && civil(unit.kind());
    Optional<Exemption> exemption = leads ? Optional.empty() : exemption();
    rows.members.add(
        new Member(
            id,
            "Đảng viên minh họa " + id.substring(2),
            unit.id(),
            role,
            civil,
            civil && !chance.perMille(10) ? Optional.of(mood.level()) : Optional.empty(),
            exemption,
            Rows.in("members.csv")));
    if (exemption.isEmpty()) {
      review.ofMember(id, mood);
      registers.ofMember(id, role);
    }
    past.ofMember(id, mood);
  }

  private Role role(Unit.Kind kind) {
    return kind == Unit.Kind.VILLAGE && chance.perMille(760) ? Role.OUTSIDE : Role.MEMBER;
  }

  private boolean civil(Unit.Kind kind) {
    return chance.perMille(kind == Unit.Kind.VILLAGE ? 60 : 850);
  }

  private Optional<Exemption> exemption() {
    if (!chance.perMille(27)) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(Exemption.NEW, Exemption.INACTIVE, Exemption.SUSPENDED)
            .get(chance.weighted(List.of(45, 50, 5))));
  }
}
