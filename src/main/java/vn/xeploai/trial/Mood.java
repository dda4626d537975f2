package vn.xeploai.trial;

import java.util.List;
import vn.xeploai.facts.Level;

/** How well a commune, a cell, an organisation or a member did: what the facts are drawn from. */
enum Mood {
  /** Fit for HTXSNV. */
  EXCELLENT,
  /** Fit for HTTNV. */
  GOOD,
  /** Fit for HTNV. */
  FAIR,
  /** Fit for KHTNV. */
  POOR;

  private static final List<Mood> ALL = List.of(values());

  /** The mood of a commune. */
  static Mood ofCommune(Chance chance) {
    return drawn(chance, List.of(240, 570, 165, 25));
  }

  /** The mood of a cell, the government, the front or an organisation of such a commune. */
  Mood ofCollective(Chance chance) {
    return drawn(
        chance,
        switch (this) {
          case EXCELLENT -> List.of(420, 560, 19, 1);
          case GOOD -> List.of(260, 670, 65, 5);
          case FAIR -> List.of(150, 680, 155, 15);
          case POOR -> List.of(80, 600, 280, 40);
        });
  }

  /**
   * The mood of a member of such a cell. About nine of ten members are HTTNV or better, as
   * published for Đỉnh Bàn (2022) and Đức Thuận (2012).
   */
  Mood ofMember(Chance chance) {
    return drawn(
        chance,
        switch (this) {
          case EXCELLENT -> List.of(270, 695, 32, 3);
          case GOOD -> List.of(190, 728, 70, 12);
          case FAIR -> List.of(120, 700, 155, 25);
          case POOR -> List.of(80, 640, 220, 60);
        });
  }

  /** The level it is fit for. */
  Level level() {
    return switch (this) {
      case EXCELLENT -> Level.HTXSNV;
      case GOOD -> Level.HTTNV;
      case FAIR -> Level.HTNV;
      case POOR -> Level.KHTNV;
    };
  }

  private static Mood drawn(Chance chance, List<Integer> weights) {
    return ALL.get(chance.weighted(weights));
  }
}
