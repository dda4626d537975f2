package vn.xeploai.bench;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Holds how many times longer the product takes than plain Java against the ratios kept in {@code
 * src/bench/baseline.properties}: {@code Guard compare} ends badly where one has grown by more than
 * the tolerance kept there, {@code Guard write} keeps those of now.
 */
public final class Guard {
  private static final Path BASELINE = Path.of("src/bench/baseline.properties");
  private static final String TOLERANCE = "tolerance.percent";
  private static final String USUAL_TOLERANCE = "50";
  private static final int ROUNDS = 3;

  /** So many times five seconds pass before the rules are compiled as far as they will be. */
  private static final int WARM_UPS = 6;

  /** What is measured, and beside what. */
  private static final Map<String, String> PAIRS =
      new TreeMap<>(Map.of("proofs", "lean", "live", "lean", "reading", "cutting"));

  private Guard() {}

  /** Measures, then compares or writes. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Map<String, List<BigDecimal>> rounds = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, BigDecimal> times = measured();
      PAIRS.forEach(
          (one, beside) ->
              rounds
                  .computeIfAbsent(one, name -> new ArrayList<>())
                  .add(times.get(one).divide(times.get(beside), 3, RoundingMode.HALF_UP)));
    }
    Map<String, BigDecimal> ratios = new TreeMap<>();
    rounds.forEach((one, all) -> ratios.put(one, median(all)));
    System.out.println("Java " + System.getProperty("java.runtime.version"));
    if (arguments.length == 1 && arguments[0].equals("write")) {
      write(ratios);
    } else {
      compare(ratios);
    }
  }

  private static Map<String, BigDecimal> measured() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Beside.class.getName() + ".*")
            .forks(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(TimeValue.seconds(5))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    Map<String, BigDecimal> times = new TreeMap<>();
    for (RunResult result : new Runner(options).run()) {
      String name = result.getParams().getBenchmark();
      times.put(
          name.substring(name.lastIndexOf('.') + 1),
          BigDecimal.valueOf(result.getPrimaryResult().getScore()));
    }
    return times;
  }

  private static void compare(Map<String, BigDecimal> ratios) throws IOException {
    Properties baseline = new Properties();
    try (Reader reader = Files.newBufferedReader(BASELINE)) {
      baseline.load(reader);
    }
    BigDecimal tolerance = new BigDecimal(baseline.getProperty(TOLERANCE));
    List<String> slower = new ArrayList<>();
    System.out.printf("%-10s %-10s %10s %10s %10s%n", "", "beside", "now", "baseline", "changed");
    for (Map.Entry<String, BigDecimal> one : ratios.entrySet()) {
      BigDecimal before = new BigDecimal(baseline.getProperty(one.getKey()));
      BigDecimal changed =
          one.getValue()
              .subtract(before)
              .multiply(BigDecimal.valueOf(100))
              .divide(before, 1, RoundingMode.HALF_UP);
      System.out.printf(
          "%-10s %-10s %10s %10s %9s%%%n",
          one.getKey(), PAIRS.get(one.getKey()), one.getValue(), before, changed);
      if (changed.compareTo(tolerance) > 0) {
        slower.add(one.getKey());
      }
    }
    if (!slower.isEmpty()) {
      System.err.println("slower by more than " + tolerance + "%: " + String.join(", ", slower));
      System.exit(1);
    }
  }

  private static void write(Map<String, BigDecimal> ratios) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# How many times longer than plain Java; written by mvn -P bench, see the README.");
    ratios.forEach((one, ratio) -> lines.add(one + "=" + ratio));
    lines.add(TOLERANCE + "=" + USUAL_TOLERANCE);
    Files.write(BASELINE, lines);
    lines.forEach(System.out::println);
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
