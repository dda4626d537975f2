package vn.xeploai.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/**
 * Communes a second: the product, the objects of its proofs made once more without rules, and the
 * lean evaluator that only finds levels, on the same made-up communes: {@code Throughput
 * [PROCESSES]}. Each is timed in processes of its own, turn by turn, as JMH does: what one makes of
 * the compiler and the heap is not the others' to bear. As in a long run, every commune is new and
 * rated as soon as it is there; many go before those that are timed. The identity of the facts
 * belongs to their reading and is not in it. No test: it tells times.
 */
public final class Throughput {
  private static final int PROCESSES = 3;
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");

  private final Way way;
  private final int threads;
  private final Bounds bounds = Bounds.of(RULEBOOK);

  /** What is timed, on how many communes for each thread, and how many go before. */
  private enum Way {
    LEAN("lean", 10_000, 3_000),
    OBJECTS("proof objects", 600, 400),
    WHOLE("product", 600, 400);

    private final String title;
    private final int warm;
    private final int timed;

    Way(String title, int warm, int timed) {
      this.title = title;
      this.warm = warm;
      this.timed = timed;
    }
  }

  private Throughput(Way way, int threads) {
    this.way = way;
    this.threads = threads;
  }

  /** Prints the medians for one thread and for two, or, for itself, what one process measured. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    if (arguments.length == 2) {
      System.out.println(
          new Throughput(Way.valueOf(arguments[0]), Integer.parseInt(arguments[1])).measured());
      return;
    }
    int processes = arguments.length == 0 ? PROCESSES : Integer.parseInt(arguments[0]);
    Map<Way, BigDecimal> alone = compare(1, processes);
    Map<Way, BigDecimal> both = compare(2, processes);
    for (Way way : Way.values()) {
      System.out.printf(
          "%-13s %s times as many by two threads%n",
          way.title, of(both, way).divide(of(alone, way), 2, RoundingMode.HALF_UP));
    }
  }

  /** Prints and returns the median of each way's processes, in communes a second. */
  private static Map<Way, BigDecimal> compare(int threads, int processes)
      throws IOException, InterruptedException {
    Map<Way, List<BigDecimal>> measured = new EnumMap<>(Way.class);
    for (int process = 0; process < processes; process++) {
      for (Way way : Way.values()) {
        measured.computeIfAbsent(way, one -> new ArrayList<>()).add(inProcess(way, threads));
      }
    }
    Map<Way, BigDecimal> medians = new EnumMap<>(Way.class);
    measured.forEach((way, all) -> medians.put(way, median(all)));
    System.out.println("threads " + threads);
    measured.forEach((way, all) -> print(way, all, medians));
    return medians;
  }

  private static BigDecimal of(Map<Way, BigDecimal> medians, Way way) {
    return Objects.requireNonNull(medians.get(way));
  }

  private static void print(Way way, List<BigDecimal> all, Map<Way, BigDecimal> medians) {
    System.out.printf(
        "  %-13s %8s communes a second (%s to %s), time / lean %6s%n",
        way.title,
        of(medians, way),
        Collections.min(all),
        Collections.max(all),
        of(medians, Way.LEAN).divide(of(medians, way), 1, RoundingMode.HALF_UP));
  }

  /** What a process of its own measures, with the collector that the launcher gives to many. */
  private static BigDecimal inProcess(Way way, int threads)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Throughput.class.getName(),
                way.name(),
                String.valueOf(threads))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String measured =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(way + " ended with " + process.exitValue());
    }
    return new BigDecimal(measured);
  }

  /** Communes a second, those of all threads together. */
  private BigDecimal measured() throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> parts = new ArrayList<>();
      for (int thread = 1; thread <= threads; thread++) {
        int first = thread;
        parts.add(pool.submit(() -> time(first)));
      }
      BigDecimal all = BigDecimal.ZERO;
      for (Future<Long> part : parts) {
        all = all.add(BigDecimal.valueOf(1_000_000_000L * way.timed / part.get()));
      }
      return all;
    } finally {
      pool.shutdown();
    }
  }

  /** The time a thread rates, in nanoseconds; it makes each commune just before, untimed. */
  private long time(int first) {
    long time = 0;
    for (int i = 0; i < way.warm + way.timed; i++) {
      IntSupplier work = work(Trial.commune(1, first + i * threads, 2023));
      long start = System.nanoTime();
      if (work.getAsInt() == 0) {
        throw new IllegalStateException("nobody was rated");
      }
      time += i < way.warm ? 0 : System.nanoTime() - start;
    }
    return time;
  }

  /** What is timed for a commune; the proofs whose objects are made once more are there before. */
  private IntSupplier work(Dossier dossier) {
    return switch (way) {
      case LEAN -> () -> Lean.rate(dossier, bounds).levels.low.length;
      case OBJECTS -> {
        Assessment whole = Rater.rate(dossier, "", RULEBOOK);
        yield () -> ProofObjects.of(whole);
      }
      case WHOLE -> () -> Rater.rate(dossier, "", RULEBOOK).ratings().size();
    };
  }

  private static BigDecimal median(List<BigDecimal> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
