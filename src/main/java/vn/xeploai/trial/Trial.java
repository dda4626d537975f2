package vn.xeploai.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.Dossier.Resolution;

/**
 * Made-up communes for trials and benchmarks: sizes as published for communes before and after the
 * mergers of 2025, shares of levels about as published. They are marked illustrative, and their
 * names say so.
 */
public final class Trial {
  /** The largest number of a commune. */
  public static final int MOST = 99_999;

  /** The first rating year a commune can be made for. */
  public static final int FIRST_YEAR = 2018;

  /** The last rating year a commune can be made for. */
  public static final int LAST_YEAR = 2099;

  /** The year of the resolution the project starts from. */
  public static final int USUAL_YEAR = 2023;

  private static final int COMMUNES_OF_A_DISTRICT = 15;
  private static final int COMMUNES_OF_A_PROVINCE = 160;

  private Trial() {}

  /**
   * A commune. The same arguments give the same facts on every machine, whatever other communes are
   * made. The facts stand on no lines yet: line 0.
   *
   * @param seed what the communes of one trial share
   * @param number the commune's number, from 1 to {@link #MOST}
   * @param year the rating year
   */
  public static Dossier commune(long seed, int number, int year) {
    Chance chance = new Chance(seed, number);
    Rows rows = new Rows();
    Mood mood = Mood.ofCommune(chance);
    List<Unit> units = Unit.drawn(chance, year, mood);
    Registers registers = new Registers(chance, year, rows);
    Past past = new Past(chance, year, rows);
    new TargetDraw(chance, year, mood, units, rows).draw();
    new People(chance, rows, registers, past).draw(units);
    new Bodies(chance, mood, rows, registers, past).draw();
    new Tasks(chance, year, rows).draw();
    return rows.dossier(head(number, year));
  }

  /** The name of a commune's folder. */
  public static String folder(int number) {
    return String.format(Locale.ROOT, "xa-%05d", number);
  }

  private static Commune head(int number, int year) {
    return new Commune(
        String.format(Locale.ROOT, "Xã minh họa %05d", number),
        "Huyện minh họa " + (number / COMMUNES_OF_A_DISTRICT + 1),
        "Tỉnh minh họa " + (number / COMMUNES_OF_A_PROVINCE + 1),
        year,
        Optional.empty(),
        new Resolution("Nghị quyết minh họa năm " + year, "", ""),
        true,
        Optional.empty(),
        Map.of("BCHQS", "Ban Chỉ huy Quân sự xã", "VPDU", "Văn phòng Đảng ủy"),
        Rows.in("dossier.yaml"));
  }
}
