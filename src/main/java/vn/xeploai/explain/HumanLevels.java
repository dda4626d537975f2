package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;

/**
 * The levels that people gave a subject beside the one that was computed. The program advises, the
 * deciding level decides; neither changes the other.
 *
 * @param computed the rating by the rules
 * @param given what people gave, by stage
 */
public record HumanLevels(Rating computed, Map<Stage, HumanLevel> given) {
  /** How a level that people gave stands to the computed one. */
  public enum Difference {
    /** It was not given. */
    NONE,
    /** It is the computed level. */
    AGREES,
    /** The rating is open, and this level is one it may come to. */
    OPEN,
    /** It is another level. */
    DIFFERS
  }

  /** Copies the map. */
  public HumanLevels {
    given = Collections.unmodifiableMap(new EnumMap<>(given));
  }

  /** Everybody to whom people gave a level, by id; a level not reported is none given. */
  public static List<HumanLevels> of(Assessment assessment) {
    return of(assessment.dossier(), assessment.ratings());
  }

  private static List<HumanLevels> of(Dossier dossier, Map<String, Rating> ratings) {
    Map<String, Map<Stage, HumanLevel>> bySubject = new TreeMap<>();
    dossier.levels().stream()
        .filter(one -> one.level().isPresent())
        .forEach(
            one ->
                bySubject
                    .computeIfAbsent(one.subject(), id -> new EnumMap<>(Stage.class))
                    .put(one.stage(), one));
    List<HumanLevels> all = new ArrayList<>();
    bySubject.forEach(
        (subject, given) ->
            Optional.ofNullable(ratings.get(subject))
                .ifPresent(rating -> all.add(new HumanLevels(rating, given))));
    return all;
  }

  /** Those whose decision differs from what was computed: the overrides of a run. */
  public static List<HumanLevels> overrides(Assessment assessment) {
    return overrides(assessment.dossier(), assessment.ratings());
  }

  /** Those whose decision differs from one of these ratings of a dossier. */
  public static List<HumanLevels> overrides(Dossier dossier, Map<String, Rating> ratings) {
    return of(dossier, ratings).stream()
        .filter(one -> one.difference(Stage.DECISION) == Difference.DIFFERS)
        .toList();
  }

  /** The level given at a stage, if one was. */
  public Optional<Level> level(Stage stage) {
    return decision(stage).flatMap(HumanLevel::level);
  }

  /** What was recorded at a stage. */
  public Optional<HumanLevel> decision(Stage stage) {
    return Optional.ofNullable(given.get(stage));
  }

  /** How the level of a stage stands to the computed one. */
  public Difference difference(Stage stage) {
    Optional<Level> level = level(stage);
    if (level.isEmpty()) {
      return Difference.NONE;
    }
    if (computed.settledAt(level.get())) {
      return Difference.AGREES;
    }
    boolean within =
        level.get().atLeast(computed.span().lowest())
            && computed.span().highest().atLeast(level.get());
    return !computed.span().settled() && within ? Difference.OPEN : Difference.DIFFERS;
  }

  /** Whether some stage differs, or was decided while the rating is open. */
  public boolean worthTelling() {
    return given.keySet().stream()
        .map(this::difference)
        .anyMatch(one -> one == Difference.DIFFERS || one == Difference.OPEN);
  }
}
