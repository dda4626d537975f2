package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * proofs, turn by turn in one run: where only levels are asked, as {@code what-if DIR} asks first,
 * of a number not asked of before and of one known; and where the ratings are kept open. No test:
 * it tells times.
 */
public final class ProvinceCost {
  private static final int WARM = 20;
  private static final int ROUNDS = 6;
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final List<String> LINES =
      List.of(
          "committee.cells-good 70 90",
          "government.targets-met 60 90",
          "cell.members-good 75 85",
          "quota.percent 15 25",
          "member.exceeded 40 70");

  private final List<Dossier> dossiers = new ArrayList<>();

  private ProvinceCost(int communes) {
    for (int number = 1; number <= communes; number++) {
      dossiers.add(FactEditor.canonical(Trial.commune(1, number, Trial.USUAL_YEAR)));
    }
  }

  /**
   * Prints, for one number of each sort, how many times quicker each is than rating anew.
   *
   * @param arguments how many communes there are; 200 where nothing is said
   */
  public static void main(String[] arguments) {
    ProvinceCost province =
        new ProvinceCost(arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]));
    province.warm();
    LINES.forEach(province::byLevels);
    province.keptOpen();
  }

  /** Levels take so little time that the few rounds alone would time the start of the program. */
  private void warm() {
    for (int round = 0; round < WARM; round++) {
      levels(RULEBOOK, new Precedents());
    }
  }

  private void byLevels(String line) {
    String[] words = line.split(" ", -1);
    Precedents precedents = new Precedents();
    levels(RULEBOOK, precedents);
    List<BigDecimal> first = new ArrayList<>();
    List<BigDecimal> again = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Rulebook changed = RULEBOOK.with(words[0], words[1 + round % 2]);
      long start = System.nanoTime();
      List<Map<String, Rating>> levels = levels(changed, precedents);
      long asked = System.nanoTime();
      List<Map<String, Rating>> anew = anew(changed);
      long rated = System.nanoTime();
      alike(line, anew, levels);
      (round < 2 ? first : again).add(times(rated - asked, asked - start));
    }
    System.out.printf(
        "%s  by levels %s times, %s where it was asked before%n",
        words[0], median(first), median(again));
  }

  private void keptOpen() {
    List<LiveRating> open =
        dossiers.stream()
            .map(one -> new LiveRating(one, DossierIdentity.sha256(one), RULEBOOK))
            .toList();
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.println(open.size() + " communes kept open, MB: " + used / 1_000_000);
    LINES.forEach(line -> keptOpen(line, open));
    open.forEach(LiveRating::close);
  }

  private void keptOpen(String line, List<LiveRating> open) {
    String[] words = line.split(" ", -1);
    List<BigDecimal> keptOpen = new ArrayList<>();
    for (int round = 0; round < ROUNDS / 2; round++) {
      String value = words[1 + round % 2];
      long start = System.nanoTime();
      open.forEach(live -> live.set(words[0], value));
      long updated = System.nanoTime();
      List<Map<String, Rating>> anew = anew(RULEBOOK.with(words[0], value));
      long rated = System.nanoTime();
      alike(line, anew, open.stream().<Map<String, Rating>>map(LiveRating::ratings).toList());
      keptOpen.add(times(rated - updated, updated - start));
    }
    String usual = Objects.requireNonNull(RULEBOOK.parameters().get(words[0])).value();
    open.forEach(live -> live.set(words[0], usual));
    System.out.printf("%s  kept open %s times%n", words[0], median(keptOpen));
  }

  private List<Map<String, Rating>> levels(Rulebook rulebook, Precedents precedents) {
    return dossiers.stream()
        .map(one -> Rater.ratings(one, "", rulebook, Optional.empty(), precedents).bySubject())
        .toList();
  }

  private List<Map<String, Rating>> anew(Rulebook rulebook) {
    return dossiers.stream()
        .<Map<String, Rating>>map(one -> Rater.rate(one, "", rulebook).ratings())
        .toList();
  }

  private static void alike(
      String line, List<Map<String, Rating>> anew, List<Map<String, Rating>> others) {
    for (int i = 0; i < anew.size(); i++) {
      if (!anew.get(i).equals(others.get(i))) {
        throw new IllegalStateException(line + ", commune " + (i + 1));
      }
    }
  }

  private static BigDecimal times(long slow, long quick) {
    return BigDecimal.valueOf(slow * 10 / quick, 1);
  }

  /** The one in the middle; the worse of two. */
  private static BigDecimal median(List<BigDecimal> ratios) {
    Collections.sort(ratios);
    return ratios.get((ratios.size() - 1) / 2);
  }
}
