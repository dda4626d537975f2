package vn.xeploai.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Anew;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * The product on the whole commune: it judges every criterion, met or not, and collectives, targets
 * and quotas too. Only the members' merits are compared.
 */
final class WholeProduct extends JavaEngine {
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");

  WholeProduct() {
    super("xeploai", "this source");
  }

  /** The merits of a commune's rated members. */
  static Map<String, Span> merits(Dossier dossier) {
    Map<String, Span> merits = new TreeMap<>();
    Map<String, Rating> ratings = Rater.rate(dossier, "", RULEBOOK).ratings();
    for (String member : new Entries(dossier).rated()) {
      merits.put(member, Objects.requireNonNull(ratings.get(member)).merit());
    }
    return merits;
  }

  @Override
  void read() {
    Anew.rulebook(RULEBOOK.id());
  }

  @Override
  int times() {
    return 1;
  }

  @Override
  List<Level> levels(Commune commune) {
    Dossier dossier = commune.dossier();
    Map<String, Rating> ratings =
        Rater.rate(dossier, DossierIdentity.sha256(dossier), RULEBOOK).ratings();
    List<Level> levels = new ArrayList<>();
    String before = "";
    for (String member : commune.members()) {
      Span merit = Objects.requireNonNull(ratings.get(member)).merit();
      levels.add(member.equals(before) ? merit.highest() : merit.lowest());
      before = member;
    }
    return levels;
  }
}
