package vn.xeploai.whatif;

import java.util.List;
import java.util.Optional;

/**
 * Why a subject moved.
 *
 * @param type in which way
 * @param changes the smallest set of changes that brings the move about
 * @param shift the criterion it came through first; none where no level fits and the rulebook's
 *     answer to that changed, or a level was ruled
 * @param others further criteria that turned the same way
 * @param through the ids of other subjects, and codes of targets as {@code target:CODE}, by which
 *     it came
 */
public record Cause(
    Type type,
    List<Change> changes,
    Optional<Shift> shift,
    List<Shift> others,
    List<String> through) {
  /** In which way a change reaches a subject. */
  public enum Type {
    /** By one of its own criteria. */
    OWN,
    /** By the quota of its group: pushed over, or let in. */
    QUOTA,
    /** By the rating of another subject that counts for it. */
    CASCADE
  }

  /** Copies the lists. */
  public Cause {
    changes = List.copyOf(changes);
    others = List.copyOf(others);
    through = List.copyOf(through);
  }
}
