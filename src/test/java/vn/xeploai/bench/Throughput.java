package vn.xeploai.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/**
 * Communes a second: the product with its proofs, and the lean evaluator that only finds levels, on
 * the same made-up communes, turn by turn in one run. No test: it tells times.
 */
public final class Throughput {
  private static final int COMMUNES = 60;
  private static final int WARM = 4;
  private static final int PAIRS = 11;

  /** Rounds of the lean evaluator in a pair, so that both times can be measured. */
  private static final int LEAN_ROUNDS = 100;

  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final Bounds BOUNDS = Bounds.of(RULEBOOK);

  private Throughput() {}

  /** Prints the medians for one thread and for two. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    List<Dossier> communes =
        IntStream.rangeClosed(1, COMMUNES).mapToObj(k -> Trial.commune(1, k, 2023)).toList();
    for (Dossier one : communes) {
      if (!Answers.differences(lean(one), Rater.rate(one, "", RULEBOOK)).isEmpty()) {
        throw new IllegalStateException(one.commune().name());
      }
    }
    System.out.println("communes, all answered alike     " + COMMUNES);
    for (int threads = 1; threads <= 2; threads++) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        compare(communes, threads, pool);
      } finally {
        pool.shutdown();
      }
    }
  }

  private static void compare(List<Dossier> communes, int threads, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    List<Long> leanTimes = new ArrayList<>();
    List<Long> productTimes = new ArrayList<>();
    List<Long> ratios = new ArrayList<>();
    for (int round = 0; round < WARM + PAIRS; round++) {
      long before = round % 2 == 0 ? lean(communes, threads, pool) : 0;
      long product = time(communes, 1, Throughput::product, threads, pool);
      long lean = before == 0 ? lean(communes, threads, pool) : before;
      if (round >= WARM) {
        leanTimes.add(lean);
        productTimes.add(product);
        ratios.add(product * LEAN_ROUNDS * 10 / lean);
      }
    }
    System.out.println("threads                          " + threads);
    System.out.println("  lean, communes a second        " + rate(leanTimes, LEAN_ROUNDS));
    System.out.println("  product, communes a second     " + rate(productTimes, 1));
    System.out.println("  product / lean, time           " + BigDecimal.valueOf(median(ratios), 1));
  }

  private static long lean(List<Dossier> communes, int threads, ExecutorService pool)
      throws InterruptedException, ExecutionException {
    return time(communes, LEAN_ROUNDS, one -> lean(one).levels.low.length, threads, pool);
  }

  private static Lean lean(Dossier dossier) {
    return Lean.rate(dossier, BOUNDS);
  }

  private static int product(Dossier dossier) {
    return Rater.rate(dossier, DossierIdentity.sha256(dossier), RULEBOOK).ratings().size();
  }

  /** The time all communes take, each thread every so-manieth. */
  private static long time(
      List<Dossier> communes,
      int rounds,
      ToIntFunction<Dossier> rating,
      int threads,
      ExecutorService pool)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Future<Integer>> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread;
      parts.add(
          pool.submit(
              () -> {
                int rated = 0;
                for (int round = 0; round < rounds; round++) {
                  for (int i = first; i < communes.size(); i += threads) {
                    rated += rating.applyAsInt(communes.get(i));
                  }
                }
                return rated;
              }));
    }
    int rated = 0;
    for (Future<Integer> part : parts) {
      rated += part.get();
    }
    if (rated == 0) {
      throw new IllegalStateException("nobody was rated");
    }
    return System.nanoTime() - start;
  }

  private static BigDecimal rate(List<Long> times, int rounds) {
    BigDecimal communes =
        BigDecimal.valueOf(1_000_000_000L * COMMUNES).multiply(BigDecimal.valueOf(rounds));
    return communes.divide(BigDecimal.valueOf(median(times)), 1, RoundingMode.HALF_UP);
  }

  private static long median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
