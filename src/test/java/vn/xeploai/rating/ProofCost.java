package vn.xeploai.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rulebook.Rulebook;

/**
 * What recording proofs costs: the same dossier rated with the justifications of every conclusion
 * collected, and with the conclusions alone, turn by turn in one run; and what that adds to a whole
 * rating, from facts to assessment. No test: it tells times.
 */
public final class ProofCost {
  private static final int WARM = 30;
  private static final int ROUNDS = 60;

  private ProofCost() {}

  /** Prints the two medians and their ratio for {@code facts/duc-tho-2023}. */
  public static void main(String[] arguments) {
    Rulebook rulebook = Readings.RULEBOOK;
    Dossier dossier =
        ((Reading.Accepted) DossierReader.read(Path.of("facts/duc-tho-2023"))).dossier();
    List<Object> facts = Session.facts(dossier, rulebook);
    List<Long> with = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    List<Long> ratios = new ArrayList<>();
    List<Long> shares = new ArrayList<>();
    int seen = 0;
    for (int round = 0; round < WARM + ROUNDS; round++) {
      boolean first = round % 2 == 0;
      long alone = first ? alone(facts, rulebook) : 0;
      long start = System.nanoTime();
      seen += Session.run(facts, rulebook).byHandle().size();
      long proved = System.nanoTime() - start;
      alone = first ? alone : alone(facts, rulebook);
      long begun = System.nanoTime();
      Rater.rate(dossier, "", rulebook);
      long whole = System.nanoTime() - begun;
      if (round >= WARM) {
        shares.add((proved - alone) * 1_000 / (whole - (proved - alone)));
        with.add(proved);
        without.add(alone);
        ratios.add(proved * 1_000 / alone);
      }
    }
    System.out.println("conclusions       " + seen / (WARM + ROUNDS));
    System.out.println("alone, median     " + millis(median(without)) + " ms");
    System.out.println("proofs, median    " + millis(median(with)) + " ms");
    System.out.println("pairs             " + ROUNDS);
    System.out.println("session with proofs / session alone    " + ratio(median(ratios)));
    System.out.println("proofs added / whole rating without    " + ratio(median(shares)));
  }

  private static long alone(List<Object> facts, Rulebook rulebook) {
    long start = System.nanoTime();
    List<Object> conclusions =
        Session.run(
            facts,
            rulebook.base(),
            session -> new ArrayList<>(session.getObjects(Concluded.class::isInstance)));
    long time = System.nanoTime() - start;
    if (conclusions.isEmpty()) {
      throw new IllegalStateException("nothing was concluded");
    }
    return time;
  }

  private static long median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static BigDecimal ratio(long thousandths) {
    return BigDecimal.valueOf(thousandths, 3);
  }

  private static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(nanos, 6).setScale(1, RoundingMode.HALF_UP);
  }
}
