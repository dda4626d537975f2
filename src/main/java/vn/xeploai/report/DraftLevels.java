package vn.xeploai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;

/** The levels of a draft: the decided one, else the computed one, else one to be chosen. */
final class DraftLevels {
  private final FormMatter matter;

  DraftLevels(FormMatter matter) {
    this.matter = matter;
  }

  /** The level of a subject; a place to fill in where it is open. */
  String level(Rating rating) {
    Optional<Level> decided = matter.decided(rating.subject());
    if (decided.isPresent()) {
      return decided.get().name();
    }
    return FormMatter.rated(rating) || rating.settledAt(Level.NOT_RATED)
        ? matter.level(rating.span())
        : matter.say("form.decision.to-choose");
  }

  /** Where that level comes from, or why there is none. */
  String source(Rating rating) {
    Optional<Level> decided = matter.decided(rating.subject());
    if (decided.isPresent()) {
      return rating.settledAt(decided.get())
          ? matter.say("form.decision.decided")
          : matter.say("form.decision.decided-otherwise", matter.level(rating.span()));
    }
    return FormMatter.rated(rating) ? matter.say("form.decision.computed") : matter.unrated(rating);
  }

  /** The ratings by the level of the draft: the four levels from the best on, then the others. */
  Map<String, List<Rating>> grouped(List<Rating> ratings) {
    Map<String, List<Rating>> groups = new LinkedHashMap<>();
    Level.OFFICIAL.forEach(level -> groups.put(level.name(), new ArrayList<>()));
    ratings.forEach(
        rating -> groups.computeIfAbsent(level(rating), any -> new ArrayList<>()).add(rating));
    return groups;
  }

  /** How many there are at each level, in one row. */
  String counted(List<Rating> ratings) {
    return grouped(ratings).entrySet().stream()
        .map(group -> matter.say("form.decision.count", group.getKey(), group.getValue().size()))
        .collect(Collectors.joining("; "));
  }
}
