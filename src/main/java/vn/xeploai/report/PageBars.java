package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;

/** Stacked bars: parts of a whole side by side, told apart by pattern and named in a legend. */
final class PageBars {
  /** The width of a bar in its own units. */
  static final int WIDTH = 1000;

  private final Words words;

  PageBars(Words words) {
    this.words = words;
  }

  /**
   * A part of a whole.
   *
   * @param tone the class that chooses its pattern
   * @param label what it is
   * @param count how many
   */
  record Part(String tone, String label, int count) {}

  /** A bar of these parts; empty ones are left out. */
  static Map<String, Object> of(String title, List<Part> parts) {
    List<Part> shown = parts.stream().filter(part -> part.count() > 0).toList();
    int whole = shown.stream().mapToInt(Part::count).sum();
    List<Map<String, Object>> segments = new ArrayList<>();
    int before = 0;
    for (Part part : shown) {
      int from = WIDTH * before / whole;
      before += part.count();
      segments.add(
          Map.of(
              "tone",
              part.tone(),
              "label",
              part.label(),
              "count",
              part.count(),
              "x",
              from,
              "w",
              WIDTH * before / whole - from));
    }
    return Map.of(
        "barTitle",
        title,
        "alt",
        title
            + ": "
            + shown.stream()
                .map(part -> part.label() + " " + part.count())
                .collect(Collectors.joining(", ")),
        "segments",
        segments);
  }

  /** How the targets came out. */
  Map<String, Object> targets(Overview.TargetCount count) {
    return of(
        words.say("page.targets-met", count.met(), count.counted()),
        List.of(
            new Part("EXCEEDED", words.say("mark.EXCEEDED"), count.exceeded()),
            new Part("MET", words.say("mark.MET"), count.met() - count.exceeded()),
            new Part("MISSED", words.say("page.missed"), count.missed()),
            new Part("NOT_REPORTED", words.say("mark.NOT_REPORTED"), count.notReported())));
  }

  /** How ratings are spread over the levels. */
  Map<String, Object> levels(String title, List<Rating> ratings) {
    Map<Level, Integer> settled = Overview.settled(ratings);
    List<Part> parts = new ArrayList<>();
    for (Level level :
        List.of(
            Level.HTXSNV, Level.HTTNV, Level.HTNV, Level.KHTNV, Level.NO_LEVEL, Level.NOT_RATED)) {
      parts.add(
          new Part(level.name(), words.level(Span.of(level)), settled.getOrDefault(level, 0)));
    }
    parts.add(
        new Part(
            "OPEN",
            words.say("page.open-level"),
            (int) ratings.stream().filter(rating -> !rating.span().settled()).count()));
    return of(title + " (" + ratings.size() + ")", parts);
  }
}
