package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Span;
import vn.xeploai.explain.Obstacle;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.Reason;
import vn.xeploai.explain.WhyNot;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.SubjectKind;

/**
 * Every subject with its level; behind each, its criteria and what keeps it from the next level.
 */
final class PageSubjects {
  private static final int MANY = 8;

  private final Overview overview;
  private final Words words;
  private final StepWords steps;
  private final Proof proof;
  private final boolean members;
  private final Map<String, String> cells;

  PageSubjects(Overview overview, Words words, StepWords steps, boolean members) {
    this.overview = overview;
    this.words = words;
    this.steps = steps;
    this.proof = Proof.of(overview.assessment());
    this.members = members;
    this.cells =
        overview.assessment().dossier().members().stream()
            .collect(Collectors.toMap(Member::id, Member::cell));
  }

  /** The kinds with their subjects. */
  List<Map<String, Object>> kinds() {
    List<Map<String, Object>> kinds = new ArrayList<>();
    for (SubjectKind kind : Overview.KINDS) {
      List<Rating> ratings = overview.ratings(kind);
      if (!ratings.isEmpty()) {
        kinds.add(
            Map.of(
                "kind",
                words.kind(kind),
                "number",
                ratings.size(),
                "subjects",
                ratings.stream().map(this::subject).toList()));
      }
    }
    return kinds;
  }

  private Map<String, Object> subject(Rating rating) {
    Map<String, Object> view = new HashMap<>();
    String id = rating.subject();
    String cell = cells.getOrDefault(id, "");
    view.put("id", Lines.shown(id));
    view.put("anchor", PageAnchors.subject(id));
    view.put("kindCode", rating.kind().name());
    view.put("name", Lines.shown(overview.name(id, members)));
    view.put("level", words.level(rating.span()));
    view.put("tone", tone(rating));
    view.put("cell", Lines.shown(cell));
    view.put("cellAnchor", PageAnchors.subject(cell));
    view.put(
        "merit",
        rating.merit().equals(rating.span())
            ? ""
            : words.say("table.merit", words.level(rating.merit())));
    view.put("missing", rating.missing().stream().limit(MANY).map(Lines::shown).toList());
    view.put("open", !rating.missing().isEmpty());
    Optional<Level> next = next(rating);
    List<Map<String, Object>> way = next.map(level -> way(rating, level)).orElse(List.of());
    view.put("next", next.map(Level::name).orElse(""));
    view.put("way", way);
    view.put("barred", !way.isEmpty());
    view.put("levels", levels(id));
    return view;
  }

  /** The class that chooses the pattern of a rating's level. */
  static String tone(Rating rating) {
    return tone(rating.span());
  }

  /** The class that chooses the pattern of a level, or of an open range. */
  static String tone(Span span) {
    return span.level().map(Level::name).orElse("OPEN");
  }

  private static Optional<Level> next(Rating rating) {
    return switch (rating.span().lowest()) {
      case KHTNV -> Optional.of(Level.HTNV);
      case HTNV, NO_LEVEL -> Optional.of(Level.HTTNV);
      case HTTNV -> Optional.of(Level.HTXSNV);
      case HTXSNV, NOT_RATED -> Optional.empty();
    };
  }

  private List<Map<String, Object>> way(Rating rating, Level level) {
    return WhyNot.of(proof, rating, level).missing().stream()
        .map(
            missing -> {
              Map<String, Object> view = new HashMap<>(criterion(missing.finding()));
              List<Map<String, Object>> obstacles =
                  missing.obstacles().stream().limit(MANY).map(PageSubjects::obstacle).toList();
              view.put("obstacles", obstacles);
              view.put("obstructed", !obstacles.isEmpty());
              view.put("ruling", Lines.shown(missing.ruling().orElse("")));
              return view;
            })
        .toList();
  }

  private static Map<String, Object> obstacle(Obstacle obstacle) {
    String anchor =
        switch (obstacle.sort()) {
          case SUBJECT -> PageAnchors.subject(obstacle.unit());
          case TARGET -> PageAnchors.target(obstacle.unit());
          case FACT, MISSING -> "";
        };
    return Map.of("unit", Lines.shown(obstacle.unit()), "to", anchor);
  }

  private List<Map<String, Object>> levels(String id) {
    Map<Level, List<Map<String, Object>>> byLevel = new LinkedHashMap<>();
    overview
        .assessment()
        .findings(id)
        .forEach(
            finding ->
                byLevel
                    .computeIfAbsent(finding.level(), level -> new ArrayList<>())
                    .add(criterion(finding)));
    List<Map<String, Object>> levels = new ArrayList<>();
    byLevel.forEach(
        (level, criteria) ->
            levels.add(Map.of("levelName", words.levelName(level), "criteria", criteria)));
    return levels;
  }

  private Map<String, Object> criterion(Finding finding) {
    Reason reason = proof.reasons(finding).get(0);
    Rule rule = reason.rule();
    boolean asCase = finding.level() == Level.KHTNV;
    String actual = finding.condition().actual().text();
    List<String> sources =
        reason.premises(Reported.class).stream()
            .map(fact -> fact.source().file() + ":" + fact.source().line())
            .distinct()
            .limit(MANY)
            .map(Lines::shown)
            .toList();
    return Map.of(
        "outcome",
        finding.outcome().name(),
        "mark",
        steps.outcome(finding.outcome(), asCase),
        "criterion",
        Lines.shown(words.title(rule)),
        "actual",
        Lines.shown(actual.isEmpty() ? "–" : words.value(actual)),
        "asked",
        Lines.shown(words.value(finding.condition().requiredText())),
        "clause",
        Lines.shown(rule.clause()),
        "rule",
        Lines.shown(rule.id()),
        "standing",
        words.say("standing." + reason.standing()),
        "sources",
        String.join(", ", sources));
  }
}
