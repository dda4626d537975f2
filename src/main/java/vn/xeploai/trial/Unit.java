package vn.xeploai.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Party cell as it is drawn, before its facts.
 *
 * @param id the cell's id
 * @param name its name
 * @param kind where its members live or work
 * @param members how many it has
 * @param mood how well it did
 */
record Unit(String id, String name, Kind kind, int members, Mood mood) {
  /** Since 2025 communes are merged ones, about four times as large. */
  private static final int MERGED_FROM = 2025;

  /** The kinds of cells, with the least and the most members. */
  enum Kind {
    /** The people of a village; most of them do not work in the political system. */
    VILLAGE("thôn", 12, 38),
    /** A school's teachers. */
    SCHOOL("Trường học", 12, 34),
    /** The health station. */
    HEALTH("Trạm Y tế", 4, 9),
    /** The offices of Party and government. */
    OFFICE("Cơ quan xã", 12, 24),
    /** The commune's police. */
    POLICE("Công an xã", 5, 12);

    private final String title;
    private final int fewest;
    private final int most;

    Kind(String title, int fewest, int most) {
      this.title = title;
      this.fewest = fewest;
      this.most = most;
    }
  }

  /**
   * The cells of a commune: 10 to 20 of them with some 330 members before 2025, 38 to 68 with some
   * 1,250 from then on.
   */
  static List<Unit> drawn(Chance chance, int year, Mood commune) {
    boolean merged = year >= MERGED_FROM;
    List<Unit> units = new ArrayList<>();
    add(
        units,
        Kind.VILLAGE,
        merged ? chance.between(30, 50) : chance.between(6, 14),
        chance,
        commune);
    add(units, Kind.SCHOOL, merged ? chance.between(4, 9) : chance.between(1, 3), chance, commune);
    add(units, Kind.HEALTH, merged ? chance.between(1, 3) : 1, chance, commune);
    add(units, Kind.OFFICE, merged ? chance.between(2, 4) : 1, chance, commune);
    add(units, Kind.POLICE, merged ? chance.between(1, 2) : 1, chance, commune);
    return List.copyOf(units);
  }

  private static void add(List<Unit> units, Kind kind, int count, Chance chance, Mood commune) {
    for (int number = 1; number <= count; number++) {
      units.add(
          new Unit(
              String.format(Locale.ROOT, "CB%02d", units.size() + 1),
              "Chi bộ " + kind.title + " " + number,
              kind,
              chance.between(kind.fewest, kind.most),
              commune.ofCollective(chance)));
    }
  }

  /** The first cell of a kind. */
  static String first(List<Unit> units, Kind kind) {
    return units.stream().filter(unit -> unit.kind == kind).findFirst().orElseThrow().id;
  }
}
