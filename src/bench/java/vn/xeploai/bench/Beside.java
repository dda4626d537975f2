package vn.xeploai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;
import vn.xeploai.trial.TrialFolder;

/** The product and what it is held against, on the same made-up communes; times are a commune's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Beside {
  static final int COMMUNES = 5;

  private static final String NUMBER = "cell.members-good";

  private Rulebook rulebook;
  private Bounds bounds;
  private List<Dossier> communes;
  private LiveRating live;
  private Path folder;
  private boolean odd;

  /** Makes the communes up, keeps a rating of the first open, and writes it to a folder. */
  @Setup(Level.Trial)
  public void makeUp() throws IOException {
    rulebook = Rulebooks.named("qd124");
    bounds = Bounds.of(rulebook);
    communes =
        IntStream.rangeClosed(1, COMMUNES)
            .mapToObj(number -> Trial.commune(1, number, Trial.USUAL_YEAR))
            .toList();
    Dossier first = communes.get(0);
    live = new LiveRating(first, DossierIdentity.sha256(first), rulebook);
    folder = Files.createTempDirectory("xeploai-bench");
    TrialFolder.write(first, folder.resolve("commune"));
  }

  /** Closes the rating and deletes the folder. */
  @TearDown(Level.Trial)
  public void clear() throws IOException {
    live.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The limit: levels by hand, without reasons. */
  @Benchmark
  @OperationsPerInvocation(COMMUNES)
  public int lean() {
    return communes.stream().mapToInt(one -> Lean.rate(one, bounds).levels.low.length).sum();
  }

  /** Every conclusion with its justifications. */
  @Benchmark
  @OperationsPerInvocation(COMMUNES)
  public int proofs() {
    return communes.stream().mapToInt(one -> Rater.rate(one, "", rulebook).drawn().size()).sum();
  }

  /** Another value of one number in a rating that is kept open. */
  @Benchmark
  public int live() {
    odd = !odd;
    live.set(NUMBER, odd ? "70" : "99");
    return live.ratings().size();
  }

  /** A folder read into a dossier. */
  @Benchmark
  public Object reading() {
    return DossierReader.read(folder.resolve("commune"));
  }

  /** The same files read, and cut at line ends and commas. */
  @Benchmark
  public int cutting() throws IOException {
    int cells = 0;
    try (Stream<Path> files = Files.list(folder.resolve("commune"))) {
      for (Path file : files.toList()) {
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
          cells += line.split(",", -1).length;
        }
      }
    }
    return cells;
  }
}
