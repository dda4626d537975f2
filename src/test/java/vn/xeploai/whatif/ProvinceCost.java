package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.Precedents;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/**
 * What another number costs in the ratings of a province, against the same communes rated anew with
 * proofs, turn by turn in one run: where the ratings are kept open, and where only levels are
 * asked, as {@code what-if DIR} asks first. No test: it tells times.
 */
public final class ProvinceCost {
  private static final int ROUNDS = 5;

  private ProvinceCost() {}

  /**
   * Prints, for one number of each sort, how many times quicker each is than rating anew.
   *
   * @param arguments how many communes there are; 200 where nothing is said
   */
  public static void main(String[] arguments) {
    int communes = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    Rulebook rulebook = Rulebooks.named("qd124");
    List<Dossier> dossiers = new ArrayList<>();
    List<LiveRating> open = new ArrayList<>();
    for (int number = 1; number <= communes; number++) {
      Dossier dossier = FactEditor.canonical(Trial.commune(1, number, Trial.USUAL_YEAR));
      dossiers.add(dossier);
      open.add(new LiveRating(dossier, DossierIdentity.sha256(dossier), rulebook));
    }
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.println(communes + " communes kept open, MB: " + used / 1_000_000);
    for (String line :
        List.of(
            "committee.cells-good 70 90",
            "government.targets-met 60 90",
            "cell.members-good 75 85",
            "quota.percent 15 25",
            "member.exceeded 40 70")) {
      System.out.println(times(line, rulebook, dossiers, open));
    }
    open.forEach(LiveRating::close);
  }

  private static String times(
      String line, Rulebook rulebook, List<Dossier> dossiers, List<LiveRating> open) {
    String[] words = line.split(" ", -1);
    List<BigDecimal> keptOpen = new ArrayList<>();
    List<BigDecimal> byLevels = new ArrayList<>();
    Precedents precedents = new Precedents();
    for (int round = 0; round < ROUNDS; round++) {
      String value = words[1 + round % 2];
      Rulebook changed = rulebook.with(words[0], value);
      List<SortedMap<String, Rating>> levels = new ArrayList<>();
      long start = System.nanoTime();
      open.forEach(live -> live.set(words[0], value));
      long updated = System.nanoTime();
      for (Dossier dossier : dossiers) {
        levels.add(Rater.ratings(dossier, "", changed, Optional.empty(), precedents).bySubject());
      }
      long asked = System.nanoTime();
      for (int i = 0; i < dossiers.size(); i++) {
        var anew = Rater.rate(dossiers.get(i), "", changed).ratings();
        if (!anew.equals(open.get(i).ratings()) || !anew.equals(levels.get(i))) {
          throw new IllegalStateException(line + ", commune " + (i + 1));
        }
      }
      long anew = System.nanoTime() - asked;
      keptOpen.add(BigDecimal.valueOf(anew * 10 / (updated - start), 1));
      byLevels.add(BigDecimal.valueOf(anew * 10 / (asked - updated), 1));
    }
    String usual = Objects.requireNonNull(rulebook.parameters().get(words[0])).value();
    open.forEach(live -> live.set(words[0], usual));
    return "%s  kept open %s times, by levels %s times"
        .formatted(words[0], median(keptOpen), median(byLevels));
  }

  private static BigDecimal median(List<BigDecimal> ratios) {
    Collections.sort(ratios);
    return ratios.get(ROUNDS / 2);
  }
}
