package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.xeploai.cases.Bench;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * What another number costs in a rating kept open, against the same dossier rated anew, turn by
 * turn in one run. No test: it tells times.
 */
public final class LiveCost {
  private static final int WARM = 15;
  private static final int ROUNDS = 41;

  private LiveCost() {}

  /** Prints, for one number of each sort, how many times quicker it is than rating anew. */
  public static void main(String[] arguments) {
    Rulebook rulebook = Rulebooks.named("qd124");
    Dossier dossier = FactEditor.canonical(Bench.accepted(Path.of("facts/duc-tho-2023")));
    String sha = DossierIdentity.sha256(dossier);
    for (String line :
        List.of(
            "committee.cells-good 70 90",
            "committee.targets-exceeded 30 60",
            "government.targets-met 60 90",
            "cell.members-good 70 99",
            "cell.members-completed 95 99",
            "quota.percent 15 25",
            "member.exceeded 40 70",
            "member.completed 80 95",
            "member.on-time 80 95")) {
      String[] words = line.split(" ", -1);
      try (LiveRating live = new LiveRating(dossier, sha, rulebook)) {
        List<Long> ratios = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
          String value = words[1 + round % 2];
          long start = System.nanoTime();
          live.set(words[0], value);
          long updated = System.nanoTime() - start;
          long begun = System.nanoTime();
          int rated = Rater.rate(dossier, sha, rulebook.with(words[0], value)).ratings().size();
          long anew = System.nanoTime() - begun;
          if (rated != live.ratings().size()) {
            throw new IllegalStateException(line);
          }
          if (round >= WARM) {
            ratios.add(anew * 10 / updated);
          }
        }
        Collections.sort(ratios);
        System.out.println(
            words[0] + "  " + BigDecimal.valueOf(ratios.get(ROUNDS / 2), 1) + " times");
      }
    }
  }
}
