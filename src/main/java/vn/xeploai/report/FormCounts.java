package vn.xeploai.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;

/** Ratings counted for a row of a table. */
final class FormCounts {
  private final FormMatter matter;
  private final List<Rating> ratings;

  FormCounts(FormMatter matter, List<Rating> ratings) {
    this.matter = matter;
    this.ratings = List.copyOf(ratings);
  }

  /** Total, rated, number and per cent at each level, and who is not rated and why. */
  List<String> cells() {
    Map<Level, Integer> settled = Overview.settled(ratings);
    int rated = (int) ratings.stream().filter(FormMatter::rated).count();
    List<String> cells =
        new ArrayList<>(List.of(String.valueOf(ratings.size()), String.valueOf(rated)));
    for (Level level : Level.OFFICIAL) {
      int count = settled.getOrDefault(level, 0);
      cells.add(String.valueOf(count));
      cells.add(percent(count, rated));
    }
    cells.add(notRated(ratings.size() - rated));
    return cells;
  }

  /** A part of a whole in per cent, half up to two decimals; a dash where there is no whole. */
  private String percent(int part, int of) {
    return of == 0
        ? "–"
        : matter
            .words()
            .percent(
                BigDecimal.valueOf(part)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP));
  }

  private String notRated(int count) {
    SortedMap<String, Long> reasons =
        ratings.stream()
            .filter(rating -> !FormMatter.rated(rating))
            .collect(Collectors.groupingBy(this::reason, TreeMap::new, Collectors.counting()));
    String why =
        reasons.size() == 1
            ? reasons.firstKey()
            : reasons.entrySet().stream()
                .map(one -> matter.say("form.reason", one.getValue(), one.getKey()))
                .collect(Collectors.joining("; "));
    return count == 0 ? "0" : matter.say("form.not-rated", count, why);
  }

  private String reason(Rating rating) {
    return rating.span().settled() ? matter.unrated(rating) : matter.say("form.open-short");
  }
}
