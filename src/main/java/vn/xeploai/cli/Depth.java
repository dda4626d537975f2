package vn.xeploai.cli;

import java.util.Optional;
import vn.xeploai.batch.Examiner.Examined;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Precedents;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;

/** How much of a dossier's rating is wanted. */
interface Depth {
  /** All that is concluded, and why. */
  Depth WHOLE =
      (dossier, sha256, rules, rivals) ->
          Examined.Rated.whole(Rater.rate(dossier, sha256, rules, rivals));

  /** Rates a dossier of this identity. */
  Examined.Rated rate(Dossier dossier, String sha256, Rulebook rules, Optional<Rivals> rivals);

  /** Levels only, of many dossiers: members of equal facts are judged once. */
  static Depth levels() {
    Precedents precedents = new Precedents();
    return (dossier, sha256, rules, rivals) ->
        new Examined.Rated(
            Rater.ratings(dossier, sha256, rules, rivals, precedents), Optional.empty());
  }
}
