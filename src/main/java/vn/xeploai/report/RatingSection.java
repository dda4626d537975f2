package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/**
 * The level of every subject from the committee down to the cells, members folded into counts, and
 * the quotas.
 */
final class RatingSection {
  private final Overview overview;
  private final Words words;
  private final Lines lines;
  private final boolean members;

  RatingSection(Overview overview, Words words, Lines lines, boolean members) {
    this.overview = overview;
    this.words = words;
    this.lines = lines;
    this.members = members;
  }

  /** Writes the section. */
  void write() {
    lines.blank().wrapped(words.say("table.ratings"), 2);
    List<List<String>> rows = new ArrayList<>();
    for (SubjectKind kind : Overview.KINDS) {
      if (kind == SubjectKind.MEMBER && !members) {
        continue;
      }
      for (Rating rating : overview.ratings(kind)) {
        rows.add(
            List.of(
                words.kind(kind),
                rating.subject(),
                words.level(rating.span()),
                Lines.cutTo(overview.name(rating.subject(), members) + merit(rating), 58)));
      }
    }
    lines.table(rows);
    folded(SubjectKind.CELL);
    folded(SubjectKind.MEMBER);
    quotas();
  }

  private String merit(Rating rating) {
    return rating.merit().equals(rating.span())
        ? ""
        : words.say("table.merit", words.level(rating.merit()));
  }

  private void folded(SubjectKind kind) {
    List<Rating> ratings = overview.ratings(kind);
    if (ratings.isEmpty()) {
      return;
    }
    Map<Level, Integer> settled = Overview.settled(ratings);
    List<String> parts = new ArrayList<>();
    Stream.concat(Level.OFFICIAL.stream(), Stream.of(Level.NO_LEVEL, Level.NOT_RATED))
        .filter(settled::containsKey)
        .forEach(level -> parts.add(words.level(Span.of(level)) + " " + settled.get(level)));
    long open = ratings.stream().filter(rating -> !rating.span().settled()).count();
    if (open > 0) {
      parts.add(words.say("table.open-count", open));
    }
    lines.wrapped(
        "  "
            + words.say(
                "table.folded", words.kind(kind), ratings.size(), String.join(" · ", parts)),
        4);
  }

  private void quotas() {
    if (overview.assessment().quotas().stream().noneMatch(RatingSection::shown)) {
      return;
    }
    lines.blank().wrapped(words.say("table.quotas"), 2);
    for (Quota quota : overview.assessment().quotas()) {
      if (shown(quota)) {
        lines.wrapped("  " + words.quota(quota), 4);
      }
    }
  }

  private static boolean shown(Quota quota) {
    return !quota.lone() && !quota.places().isEmpty();
  }
}
