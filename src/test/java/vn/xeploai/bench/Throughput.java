package vn.xeploai.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Precedents;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/**
 * Communes a second: the product with levels only and with its proofs, and the lean evaluator that
 * only finds levels, on the same made-up communes, turn by turn in one run. Every round has
 * communes of its own, as a long run has, and many go before those that are timed. The identity of
 * the facts belongs to their reading and is not in it. No test: it tells times.
 */
public final class Throughput {
  private static final int COMMUNES = 150;
  private static final int WARM = 22;
  private static final int WARM_OF_PROOFS = 8;
  private static final int ROUNDS = 5;
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final Bounds BOUNDS = Bounds.of(RULEBOOK);

  private final Precedents precedents = new Precedents();
  private final int threads;
  private final ExecutorService pool;

  /** What is timed, and how often in a round, so that its time can be measured. */
  private enum Way {
    LEAN("lean", 30),
    LEVELS("levels only", 1),
    WHOLE("with proofs", 1);

    private final String title;
    private final int times;

    Way(String title, int times) {
      this.title = title;
      this.times = times;
    }
  }

  private Throughput(int threads, ExecutorService pool) {
    this.threads = threads;
    this.pool = pool;
  }

  /** Prints the medians for one thread and for two. */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    for (int threads = 1; threads <= 2; threads++) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        new Throughput(threads, pool).compare();
      } finally {
        pool.shutdown();
      }
    }
  }

  private void compare() throws InterruptedException, ExecutionException {
    Map<Way, List<Long>> times = new EnumMap<>(Way.class);
    Map<Way, List<Long>> ratios = new EnumMap<>(Way.class);
    List<Way> order = new ArrayList<>(List.of(Way.values()));
    for (int round = 0; round < WARM + ROUNDS; round++) {
      int first = round * COMMUNES + 1;
      List<Dossier> communes =
          IntStream.range(first, first + COMMUNES)
              .mapToObj(number -> Trial.commune(1, number, 2023))
              .toList();
      Collections.reverse(order);
      Map<Way, Long> took = new EnumMap<>(Way.class);
      for (Way way : order) {
        if (way != Way.WHOLE || round >= WARM - WARM_OF_PROOFS) {
          took.put(way, time(way, communes));
        }
      }
      if (round >= WARM) {
        long lean = took.getOrDefault(Way.LEAN, 1L);
        took.forEach(
            (way, time) -> {
              times.computeIfAbsent(way, one -> new ArrayList<>()).add(time);
              ratios
                  .computeIfAbsent(way, one -> new ArrayList<>())
                  .add(time * 10 * Way.LEAN.times / way.times / lean);
            });
      }
    }
    System.out.println("threads " + threads);
    for (Way way : Way.values()) {
      System.out.printf(
          "  %-12s %9s communes a second, time / lean %6s%n",
          way.title,
          rate(median(times.getOrDefault(way, List.of())), way.times),
          BigDecimal.valueOf(median(ratios.getOrDefault(way, List.of())), 1));
    }
  }

  private int rate(Way way, Dossier dossier) {
    return switch (way) {
      case LEAN -> Lean.rate(dossier, BOUNDS).levels.low.length;
      case LEVELS ->
          Rater.ratings(dossier, "", RULEBOOK, Optional.empty(), precedents).bySubject().size();
      case WHOLE -> Rater.rate(dossier, "", RULEBOOK).ratings().size();
    };
  }

  /** The time all communes take, each thread every so-manieth. */
  private long time(Way way, List<Dossier> communes)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Future<Integer>> parts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread;
      parts.add(
          pool.submit(
              () -> {
                int rated = 0;
                for (int round = 0; round < way.times; round++) {
                  for (int i = first; i < communes.size(); i += threads) {
                    rated += rate(way, communes.get(i));
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

  private static BigDecimal rate(long time, int times) {
    BigDecimal communes =
        BigDecimal.valueOf(1_000_000_000L * COMMUNES).multiply(BigDecimal.valueOf(times));
    return communes.divide(BigDecimal.valueOf(time), 1, RoundingMode.HALF_UP);
  }

  private static long median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
