package vn.xeploai.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whole processes, from their start to their end, turn by turn: the commands of the distribution,
 * with an archive of its classes and without, beside a JVM that does nothing and a plain program
 * that prints a table of the same files: {@code ColdStart [ROUNDS]}. It needs {@code
 * target/xeploai.zip}. No test: it tells times.
 */
public final class ColdStart {
  private static final int ROUNDS = 15;
  private static final String NOTHING = "an empty JVM";
  private static final String PLAIN = "plain Java";
  private static final String RATE = "rate";
  private static final String BARE_PLAIN = "plain Java, no archive";
  private static final String BARE_RATE = "rate, no archive";

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Long>> times = new LinkedHashMap<>();

  private ColdStart() {}

  /** Prints the medians, in milliseconds and as ratios. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
    Office office = Office.in(Path.of("target/cold-start/prepared"));
    Office bare = Office.in(Path.of("target/cold-start/bare"));
    office.prepare();
    ColdStart starts = new ColdStart();
    starts.commands.put(NOTHING, office.nothing());
    starts.commands.put("--help", office.product("--help"));
    starts.commands.put(PLAIN, office.plain());
    starts.commands.put(RATE, office.product("rate", office.facts()));
    starts.commands.put("why", office.product("why", office.facts(), "CB05"));
    starts.commands.put(
        "what-if --set",
        office.product("what-if", office.facts(), "--set", "cell.members-good=95"));
    starts.commands.put("check", office.product("check", office.facts()));
    starts.commands.put(BARE_PLAIN, bare.plain());
    starts.commands.put(BARE_RATE, bare.product("rate", bare.facts()));
    starts.run(rounds);
    System.out.printf(
        "Java %s, %d processors, %d rounds%n",
        System.getProperty("java.runtime.version"),
        Runtime.getRuntime().availableProcessors(),
        rounds);
    starts.print();
  }

  private void run(int rounds) throws IOException, InterruptedException {
    for (List<String> command : commands.values()) {
      Office.run(command);
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> one : commands.entrySet()) {
        long start = System.nanoTime();
        Office.run(one.getValue());
        times
            .computeIfAbsent(one.getKey(), name -> new ArrayList<>())
            .add(System.nanoTime() - start);
      }
    }
  }

  private void print() {
    System.out.printf("%-24s %6s %12s %12s %12s%n", "", "ms", "/ empty JVM", "/ plain", "/ rate");
    for (String name : commands.keySet()) {
      boolean isBare = name.equals(BARE_PLAIN) || name.equals(BARE_RATE);
      System.out.printf(
          "%-24s %6d %12s %12s %12s%n",
          name,
          median(of(name)) / 1_000_000,
          ratio(name, NOTHING),
          ratio(name, isBare ? BARE_PLAIN : PLAIN),
          ratio(name, isBare ? BARE_RATE : RATE));
    }
    limit("rate", RATE, PLAIN, "3");
    limit("why", "why", RATE, "1.5");
    limit("what-if --set", "what-if --set", RATE, "1.5");
    limit("check", "check", RATE, "1.5");
    limit("--help", "--help", NOTHING, "2");
  }

  private void limit(String title, String name, String beside, String most) {
    BigDecimal ratio = ratio(name, beside);
    System.out.printf(
        "%-14s %s times %s, asked at most %s: %s%n",
        title, ratio, beside, most, ratio.compareTo(new BigDecimal(most)) <= 0 ? "met" : "not met");
  }

  /** The median of the ratios of each round. */
  private BigDecimal ratio(String name, String beside) {
    List<Long> ratios = new ArrayList<>();
    for (int round = 0; round < of(name).size(); round++) {
      ratios.add(of(name).get(round) * 100 / of(beside).get(round));
    }
    return BigDecimal.valueOf(median(ratios), 2);
  }

  private List<Long> of(String name) {
    return Objects.requireNonNull(times.get(name));
  }

  private static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
