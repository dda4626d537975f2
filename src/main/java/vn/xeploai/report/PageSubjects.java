package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.WhyNot;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.SubjectKind;

/**
 * Every subject with its level; behind each, its criteria and what keeps it from the next level.
 */
final class PageSubjects {
  private static final int MANY = 8;

  private final Overview overview;
  private final Words words;
  private final PageProof proof;
  private final boolean members;
  private final Map<String, String> cells;
  private final Map<String, HumanLevels> given;

  PageSubjects(Proof proof, Overview overview, Words words, StepWords steps, boolean members) {
    this.overview = overview;
    this.words = words;
    this.proof = new PageProof(proof, overview, words, steps);
    this.members = members;
    this.cells =
        overview.assessment().dossier().members().stream()
            .collect(Collectors.toMap(Member::id, Member::cell));
    this.given =
        HumanLevels.of(overview.assessment()).stream()
            .collect(Collectors.toMap(one -> one.computed().subject(), Function.identity()));
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
                "kindClass",
                kind == SubjectKind.MEMBER ? "members" : "bodies",
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
    view.put(
        "label",
        rating.kind() == SubjectKind.COMMITTEE ? words.kind(rating.kind()) : Lines.shown(id));
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
    view.put(
        "decided",
        Optional.ofNullable(given.get(id))
            .map(levels -> words.say("levels.beside", LevelSection.stages(levels, words)))
            .orElse(""));
    view.put(
        "missing",
        words.some(
            rating.missingOwnFirst().stream().map(words::fact).map(Lines::shown).toList(), MANY));
    view.put("open", !rating.missing().isEmpty());
    Optional<Level> next = next(rating);
    List<Map<String, Object>> way = next.map(level -> way(rating, level)).orElse(List.of());
    view.put("next", next.map(Level::name).orElse(""));
    view.put("way", way);
    view.put("barred", !way.isEmpty());
    view.put("levels", levels(id));
    List<Map<String, Object>> rows = proof.rows(overview.assessment().findings(id));
    view.put("rows", rows);
    view.put("reported", !rows.isEmpty());
    view.put("fold", rating.kind() == SubjectKind.MEMBER ? "member" : "");
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
    return WhyNot.of(proof.proof(), rating, level).missing().stream()
        .map(
            missing -> {
              Map<String, Object> view = proof.brief(missing.finding());
              List<Map<String, Object>> obstacles =
                  missing.obstacles().stream()
                      .limit(MANY)
                      .map(obstacle -> proof.unit(obstacle.unit()))
                      .toList();
              view.put("obstacles", obstacles);
              view.put("obstructed", !obstacles.isEmpty());
              view.put("ruling", Lines.shown(missing.ruling().orElse("")));
              return view;
            })
        .toList();
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
                    .add(proof.criterion(finding)));
    List<Map<String, Object>> levels = new ArrayList<>();
    byLevel.forEach(
        (level, criteria) ->
            levels.add(Map.of("levelName", words.levelName(level), "criteria", criteria)));
    return levels;
  }
}
