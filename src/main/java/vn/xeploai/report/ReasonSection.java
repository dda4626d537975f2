package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.explain.OpenFacts;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Standing;
import vn.xeploai.facts.SubjectKind;

/** Why no collective is rated higher, and what keeps ratings open. */
final class ReasonSection {
  private static final int MANY = 12;
  private static final int FIRST = 5;
  private static final int FEW = 4;

  /** So many open ratings are all told. */
  private static final int ALL = 40;

  private final Overview overview;
  private final Words words;
  private final Lines lines;

  ReasonSection(Overview overview, Words words, Lines lines) {
    this.overview = overview;
    this.words = words;
    this.lines = lines;
  }

  /** Writes the section. */
  void write() {
    why();
    open();
  }

  private void why() {
    List<List<String>> rows = new ArrayList<>();
    Overview.KINDS.stream()
        .filter(SubjectKind::isCollective)
        .flatMap(kind -> overview.ratings(kind).stream())
        .filter(rating -> !rating.settledAt(Level.HTXSNV))
        .forEach(
            rating ->
                rows.add(
                    List.of(
                        rating.subject(),
                        towards(rating),
                        ByLevel.joined(overview.assessment().inTheWay(rating), this::reason))));
    if (!rows.isEmpty()) {
      lines.blank().wrapped(words.say("table.why"), 2).table(rows);
    }
  }

  /** The level, or levels, whose conditions are told; KHTNV where its cases are. */
  private String towards(Rating rating) {
    String levels =
        overview.assessment().inTheWay(rating).stream()
            .map(finding -> finding.level().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return levels.equals(Level.KHTNV.name()) ? levels : "→ " + levels;
  }

  private String reason(Finding finding, String level) {
    Rule rule = overview.assessment().ruleOf(finding);
    String actual = finding.condition().actual().text();
    String mark = overview.assessment().standingOf(finding) == Standing.ASSUMED ? "*" : "";
    return words.say(
        finding.level() == Level.KHTNV ? "table.why-case" : "table.why-one",
        words.title(rule) + level + mark,
        actual.isEmpty() ? words.say("word.unknown") : words.value(actual),
        words.value(finding.condition().requiredText()));
  }

  private void open() {
    List<Rating> open =
        overview.assessment().ratings().values().stream()
            .filter(rating -> !rating.span().settled())
            .sorted(
                Comparator.comparingInt((Rating rating) -> Overview.KINDS.indexOf(rating.kind()))
                    .thenComparing(Rating::subject))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.open"), 2);
    String first =
        OpenFacts.first(overview.assessment(), FIRST).stream()
            .map(needed -> words.needed(needed, address -> address))
            .collect(Collectors.joining("; "));
    if (!first.isEmpty()) {
      lines.wrapped("  " + words.say("table.report-first", first), 4);
    }
    lines.table(open.size() <= ALL ? rows(open, MANY) : firstOfEachKind(open));
  }

  /** Where nearly all is open, the first of each kind and how many more: the rest says the same. */
  private List<List<String>> firstOfEachKind(List<Rating> open) {
    List<List<String>> rows = new ArrayList<>();
    for (SubjectKind kind : Overview.KINDS) {
      List<Rating> its = open.stream().filter(rating -> rating.kind() == kind).toList();
      rows.addAll(rows(its.stream().limit(FIRST).toList(), FEW));
      if (its.size() > FIRST) {
        rows.add(
            List.of("…", "", words.say("table.open-more", its.size() - FIRST, words.kind(kind))));
      }
    }
    return rows;
  }

  private List<List<String>> rows(List<Rating> open, int most) {
    return open.stream()
        .map(
            rating ->
                List.of(
                    rating.subject(),
                    words.level(rating.span()),
                    words.say("table.missing", words.some(rating.missingOwnFirst(), most))))
        .toList();
  }
}
