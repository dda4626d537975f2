package vn.xeploai.rating;

import java.util.List;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Subject;
import vn.xeploai.rulebook.Rulebook;

/** Which waivers a rulebook allows ({@code criteria.md} sections 0 and 8). */
public final class Waivers {
  private Waivers() {}

  /**
   * The waivers that name a criterion the rulebook does not have for that subject, or lets nobody
   * waive. In the dossier's own rulebook each is a problem of the dossier. One of an earlier year
   * speaks of the rules of that year, and does not count.
   */
  public static List<Ruling> notAllowed(Dossier dossier, Rulebook rulebook) {
    return dossier.rulings().stream()
        .filter(ruling -> ruling.kind() == Ruling.Kind.WAIVE)
        .filter(ruling -> ruling.countsFor(dossier.commune().year()))
        .filter(ruling -> dossier.subjects().stream().anyMatch(one -> names(ruling, one)))
        .filter(ruling -> !allowed(dossier, rulebook, ruling))
        .toList();
  }

  static boolean allowed(Dossier dossier, Rulebook rulebook, Ruling ruling) {
    return dossier.subjects().stream()
        .filter(subject -> names(ruling, subject))
        .anyMatch(subject -> rulebook.waivable(Rated.of(subject).as(), ruling.clause()));
  }

  private static boolean names(Ruling ruling, Subject subject) {
    return subject.id().equals(ruling.subject());
  }
}
