package vn.xeploai.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.facts.Source;

/**
 * Something that keeps a criterion from holding: a subject, a target or a reported fact.
 *
 * @param sort what it is
 * @param unit the subject's id, the target's code, or the place of the row
 * @param about the id of the subject, or the code of the target, that a fact is about
 * @param state how it stands now: a level or between what, a target's outcome; empty for facts
 * @param cells the cells of a fact's row
 * @param outcome {@code NOT_MET} where it certainly stands in the way, {@code UNKNOWN} where it may
 * @param source where to look it up
 */
public record Obstacle(
    Sort sort,
    String unit,
    String about,
    String state,
    Map<String, String> cells,
    Outcome outcome,
    Optional<Source> source) {
  /** Copies the cells, in their order. */
  public Obstacle {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** What stands in the way. */
  public enum Sort {
    /** A subject that is rated too low. */
    SUBJECT,
    /** A target that is not reached, or not surpassed. */
    TARGET,
    /** A reported fact. */
    FACT,
    /** A fact that is not reported: its address. */
    MISSING
  }
}
