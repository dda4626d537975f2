package vn.xeploai.side;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Level;
import vn.xeploai.trial.Trial;

/**
 * The members of made-up communes, rated by {@code qd124} on each engine, turn by turn in one run;
 * every round has communes of its own. Ends badly where an engine answers otherwise than the
 * product.
 */
public final class SideBySide {
  private static final int COMMUNES = 5;
  private static final int WARM = 5;
  private static final int ROUNDS = 7;

  private final Engine engine;
  private final List<Long> preparing = new ArrayList<>();
  private final List<Long> rating = new ArrayList<>();
  private final List<Long> ratios = new ArrayList<>();

  private SideBySide(Engine engine) {
    this.engine = engine;
  }

  /** Prints the medians. */
  public static void main(String[] arguments) throws IOException {
    PlainJava plain = new PlainJava();
    List<SideBySide> all =
        List.of(
                plain,
                new WholeProduct(),
                new StockDrools("Drools, DRL by the classic compiler", DrlProject.class),
                new StockDrools("Drools, DRL to classes", ExecutableModelProject.class),
                new KieDmn(),
                new EasyRules(),
                new Evrete(),
                new NodeEngine("json-rules-engine"),
                new NodeEngine("@gorules/zen-engine"))
            .stream()
            .map(SideBySide::new)
            .toList();
    try {
      List<Commune> rated = new ArrayList<>();
      List<SideBySide> order = new ArrayList<>(all);
      for (int round = 0; round < WARM + ROUNDS; round++) {
        List<Commune> communes = communes(round);
        round(round, communes, order, all.get(0));
        rated.addAll(communes);
        Collections.reverse(order);
      }
      print(all, rated);
    } finally {
      all.forEach(one -> one.engine.close());
    }
  }

  private static List<Commune> communes(int round) {
    int first = round * COMMUNES + 1;
    return IntStream.range(first, first + COMMUNES)
        .mapToObj(number -> Commune.of(Trial.commune(1, number, Trial.USUAL_YEAR)))
        .toList();
  }

  private static void round(
      int round, List<Commune> communes, List<SideBySide> order, SideBySide plain)
      throws IOException {
    List<Map<String, Span>> merits =
        communes.stream().map(commune -> WholeProduct.merits(commune.dossier())).toList();
    for (SideBySide one : order) {
      one.turn(communes, merits);
    }
    if (round < WARM) {
      order.forEach(SideBySide::forget);
    } else {
      order.forEach(one -> one.ratios.add(last(one.rating) / last(plain.rating)));
    }
  }

  private void turn(List<Commune> communes, List<Map<String, Span>> merits) throws IOException {
    preparing.add(engine.prepare());
    Engine.Answer answer = engine.rate(communes);
    rating.add(answer.nanos());
    for (int i = 0; i < communes.size(); i++) {
      List<Level> levels = answer.levels().get(i);
      Map<String, Span> found = communes.get(i).merits(levels);
      if (!found.equals(merits.get(i))) {
        throw new IllegalStateException(engine.name() + ": " + differences(found, merits.get(i)));
      }
    }
  }

  private void forget() {
    preparing.clear();
    rating.clear();
  }

  private static List<String> differences(Map<String, Span> found, Map<String, Span> wanted) {
    return wanted.entrySet().stream()
        .filter(one -> !one.getValue().equals(found.get(one.getKey())))
        .map(one -> one + " but " + found.get(one.getKey()))
        .toList();
  }

  private static void print(List<SideBySide> all, List<Commune> rated) throws IOException {
    System.out.printf(
        "%s, Java %s, Node.js %s, %s, %d processors%n",
        LocalDate.now(ZoneOffset.UTC),
        System.getProperty("java.version"),
        NodeEngine.node(),
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors());
    System.out.printf(
        "%d members of %d communes in %d entries, all answered alike; medians of %d rounds%n",
        rated.stream().mapToInt(Commune::rated).sum(),
        rated.size(),
        rated.stream().mapToInt(commune -> commune.entries().size()).sum(),
        ROUNDS);
    System.out.printf(
        "%-38s%-14s%14s%16s%14s%n",
        "", "version", "preparing, ms", "a commune, ms", "time / plain");
    for (SideBySide one : all) {
      System.out.printf(
          "%-38s%-14s%14s%16s%14d%n",
          one.engine.name(),
          one.engine.version(),
          millis(median(one.preparing), 1),
          millis(median(one.rating) / COMMUNES, 3),
          median(one.ratios));
    }
  }

  private static BigDecimal millis(long nanos, int digits) {
    return BigDecimal.valueOf(nanos, 6).setScale(digits, RoundingMode.HALF_UP);
  }

  private static long last(List<Long> times) {
    return times.get(times.size() - 1);
  }

  private static long median(List<Long> times) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
