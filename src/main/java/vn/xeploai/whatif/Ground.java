package vn.xeploai.whatif;

import vn.xeploai.conclusions.Assessment;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.facts.Dossier;
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

  /** The rating on this ground, kept open for other values of its numbers. */
  LiveRating live() {
    return new LiveRating(dossier, DossierIdentity.sha256(dossier), rulebook);
  }
}
