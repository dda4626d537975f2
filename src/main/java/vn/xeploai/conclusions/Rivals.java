package vn.xeploai.conclusions;

import java.util.List;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.SubjectKind;

/**
 * The committees of the other communes of a group that shares a quota ({@code criteria.md} section
 * 2). Given to a session, not concluded in it: they come from the assessments of their own
 * communes.
 *
 * @param group the name of the group
 * @param merits their merits, each under the name of its commune
 * @param ranks their ranks, under the same names
 * @param rulings the rulings on their places, under the same names
 */
public record Rivals(String group, List<Merit> merits, List<Rank> ranks, List<Ruling> rulings) {
  /** Copies the lists. */
  public Rivals {
    merits = List.copyOf(merits);
    ranks = List.copyOf(ranks);
    rulings = List.copyOf(rulings);
  }

  /** Whether they compete with subjects of this kind. */
  public boolean of(SubjectKind kind) {
    return kind == SubjectKind.COMMITTEE;
  }
}
