package vn.xeploai.whatif;

import java.util.List;
import java.util.SortedMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;

/**
 * What a rating stands on.
 *
 * @param dossier the facts
 * @param rulebook the rules and their numbers
 */
public record Ground(Dossier dossier, Rulebook rulebook) {
  /** The rating on this ground, made anew. */
  public Assessment rate() {
    return Rater.rate(dossier, DossierIdentity.sha256(dossier), rulebook);
  }

  /**
   * The same ground with changes.
   *
   * @throws Unfit naming every change that cannot be made
   * @throws vn.xeploai.rulebook.InvalidRulebook if changed rules cannot be used
   */
  public Ground with(List<Change> changes) {
    return Changes.apply(this, changes);
  }

  /** The id of the rulebook. */
  public String rulebookId() {
    return rulebook.id();
  }

  /** The numbers of the rulebook. */
  public SortedMap<String, Parameter> parameters() {
    return rulebook.parameters();
  }

  /** The rating on this ground, kept open for other values of its numbers. */
  LiveRating live() {
    return new LiveRating(dossier, DossierIdentity.sha256(dossier), rulebook);
  }
}
