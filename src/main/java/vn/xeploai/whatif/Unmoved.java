package vn.xeploai.whatif;

import java.util.List;
import vn.xeploai.conclusions.Place;
import vn.xeploai.facts.SubjectKind;

/**
 * A change that by itself moves nobody, and why.
 *
 * @param changes the change; several where they are possible only together
 * @param reason why
 * @param arguments what the reason names: numbers, subjects, criteria
 * @param ceilings the ceilings of the groups before and after, where the reason is about them
 */
public record Unmoved(
    List<Change> changes, Reason reason, List<String> arguments, List<Ceiling> ceilings) {
  /** Why nobody moves. */
  public enum Reason {
    /** It gives what was there before. */
    SAME,
    /** No rule of this rulebook reads it. */
    NOT_READ,
    /** By itself it moves somebody, but together with the other changes nobody: they cancel it. */
    CANCELLED,
    /** Merits change, but the quota leaves every rating as it was. */
    QUOTA,
    /** Criteria come out otherwise, but others fail anyway. */
    NOT_DECISIVE,
    /** Criteria come out otherwise, but the level does not rest on them. */
    NOT_NEEDED,
    /** No subject lies between the old value and the new one. */
    OUT_OF_RANGE,
    /** Figures change, but no criterion comes out otherwise. */
    NO_CRITERION,
    /** The ceiling of every group stays as it was. */
    SAME_CEILING,
    /** Ceilings change, but nobody stands between the old one and the new one. */
    OTHER_CEILING,
    /** No criterion, level or ceiling comes out otherwise for anybody. */
    NO_CONCLUSION
  }

  /**
   * How many of a group may be rated HTXSNV.
   *
   * @param group the kind of subjects that compete
   * @param before the least and the most places before
   * @param after the least and the most places after
   */
  public record Ceiling(SubjectKind group, Place.Bounds before, Place.Bounds after) {}

  /** Copies the lists. */
  public Unmoved {
    changes = List.copyOf(changes);
    arguments = List.copyOf(arguments);
    ceilings = List.copyOf(ceilings);
  }

  Unmoved(List<Change> changes, Reason reason, List<String> arguments) {
    this(changes, reason, arguments, List.of());
  }
}
