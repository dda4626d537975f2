package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;

/**
 * The values between what stands in a cell and one that suffices, nearest first.
 *
 * @param edit the value that suffices
 * @param from where figures start: the figure that stands there, or 0
 * @param unit the difference between figures; 0 for words
 * @param words the words between, nearest first; none for figures
 */
record Nearer(FactEdit edit, BigDecimal from, BigDecimal unit, List<String> words) {
  Nearer {
    words = List.copyOf(words);
  }

  static Nearer values(Dossier dossier, FactEdit edit, String now) {
    List<String> words =
        switch (edit.file()) {
          case "grades.csv" -> between(marks(), now, edit.value());
          case "members.csv" -> between(levels(), now, edit.value());
          default -> List.of();
        };
    boolean figure = edit.value().matches("-?\\d+(\\.\\d+)?");
    if (!figure) {
      boolean level = levels().contains(edit.value());
      return new Nearer(
          edit,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          words.isEmpty() && level ? between(levels(), now, edit.value()) : words);
    }
    BigDecimal start = now.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(now) : BigDecimal.ZERO;
    return new Nearer(edit, start, unit(dossier, edit, now), List.of());
  }

  /** The nearest of them that suffices; those farther off suffice too, up to the edit's own. */
  FactEdit nearest(Predicate<FactEdit> suffices) {
    if (unit.signum() == 0) {
      return words.stream().map(this::with).filter(suffices).findFirst().orElse(edit);
    }
    BigDecimal best = new BigDecimal(edit.value());
    long low = 0;
    long high = best.subtract(from).abs().divideToIntegralValue(unit).longValueExact();
    BigDecimal way = BigDecimal.valueOf(best.compareTo(from)).multiply(unit);
    FactEdit nearest = edit;
    while (low < high) {
      long middle = low + (high - low) / 2;
      FactEdit tried = with(Quantity.plain(from.add(way.multiply(BigDecimal.valueOf(middle)))));
      if (suffices.test(tried)) {
        nearest = tried;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return nearest;
  }

  private FactEdit with(String value) {
    return new FactEdit(edit.file(), edit.key(), edit.column(), value);
  }

  private static BigDecimal unit(Dossier dossier, FactEdit edit, String now) {
    if (edit.file().equals("points.csv")) {
      return BigDecimal.ONE.movePointLeft(1);
    }
    return dossier.targets().stream()
        .filter(target -> edit.file().equals("results.csv") && target.code().equals(edit.key()))
        .flatMap(
            target ->
                target.requirement() instanceof Requirement.Bound bound
                    ? Stream.of(BestResult.unit(bound, now))
                    : Stream.empty())
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static List<String> marks() {
    return Stream.of(Grade.Mark.values()).map(Nearer::word).toList();
  }

  private static String word(Grade.Mark mark) {
    return mark.title().toLowerCase(Locale.ROOT);
  }

  private static List<String> levels() {
    List<String> levels = new ArrayList<>(Level.OFFICIAL.stream().map(Level::name).toList());
    Collections.reverse(levels);
    return levels;
  }

  private static List<String> between(List<String> all, String now, String best) {
    return all.subList(
        Math.max(0, all.indexOf(now.toLowerCase(Locale.ROOT)) + 1), Math.max(0, all.indexOf(best)));
  }
}
