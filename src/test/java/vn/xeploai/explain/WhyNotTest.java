package vn.xeploai.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.oracle.Verdict;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Why-not names all that is in the way of a level, and nothing else. */
class WhyNotTest {
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final List<Level> ASKED = List.of(Level.HTXSNV, Level.HTTNV, Level.HTNV);
  private static final int DOSSIERS = 300;
  private static final int CHANGES = 6;

  @Test
  void itNamesWhatTheSecondReadingFindsInTheWay() {
    int named = 0;
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = Clay.read(RandomDossiers.of(seed));
      Verdict oracle = Oracle.rate(dossier, Oracle.defaults());
      Proof proof = proof(dossier);
      for (Rating rating : proof.assessment().ratings().values()) {
        for (Level level : ASKED) {
          SortedSet<String> expected = inTheWay(oracle, rating.subject(), level);
          SortedSet<String> told = told(WhyNot.of(proof, rating, level));
          assertEquals(expected, told, "seed " + seed + " " + rating.subject() + " " + level);
          named += told.size();
        }
      }
    }
    assertTrue(named > 10_000, () -> "the dossiers give too little to name");
  }

  /** What the second reading has against a level, told from its words alone. */
  private static SortedSet<String> inTheWay(Verdict oracle, String subject, Level level) {
    SortedSet<String> names = new TreeSet<>();
    String span = oracle.ratings().getOrDefault(subject, "");
    Level lowest = Level.valueOf(span.substring(0, span.indexOf("..")));
    if (lowest.atLeast(level)) {
      return names;
    }
    oracle
        .findings()
        .forEach(
            (key, outcome) -> {
              if (key.startsWith(subject + " ")) {
                String name = key.substring(subject.length() + 1);
                Level of = Level.valueOf(name.substring(0, name.indexOf('.')));
                boolean fails =
                    of == Level.KHTNV ? outcome.equals("MET") : outcome.equals("NOT_MET");
                boolean between =
                    of == Level.KHTNV || (of.compareTo(lowest) > 0 && level.atLeast(of));
                if (between && (fails || outcome.equals("UNKNOWN"))) {
                  names.add(name);
                }
              }
            });
    return names;
  }

  @Test
  void whateverOneFactCanLiftWasNamedBefore() {
    int lifted = 0;
    List<String> forgotten = new ArrayList<>();
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = Clay.read(RandomDossiers.of(seed));
      Proof before = proof(dossier);
      Random random = new Random(seed);
      for (int change = 0; change < CHANGES; change++) {
        Optional<Dossier> changed = changed(dossier, random);
        if (changed.isEmpty()) {
          continue;
        }
        Assessment after = proof(changed.get()).assessment();
        for (Rating rating : before.assessment().ratings().values()) {
          Rating now = after.ratings().get(rating.subject());
          Level reached = now == null ? Level.NOT_RATED : now.span().lowest();
          if (ASKED.contains(reached)
              && rating.span().lowest() != Level.NOT_RATED
              && reached.compareTo(rating.span().lowest()) > 0) {
            lifted++;
            SortedSet<String> named = told(WhyNot.of(before, rating, reached));
            SortedSet<String> changedFindings = turned(before.assessment(), after, rating, reached);
            if (named.isEmpty() || !named.containsAll(changedFindings)) {
              forgotten.add(
                  "seed "
                      + seed
                      + " "
                      + rating.subject()
                      + " to "
                      + reached
                      + ": "
                      + changedFindings
                      + " of "
                      + named);
            }
          }
        }
      }
    }
    assertEquals(List.of(), forgotten);
    assertTrue(lifted > 200, "only " + lifted + " ratings were lifted");
  }

  /** The conditions of the level reached, and the cases, that were in the way and no longer are. */
  private static SortedSet<String> turned(
      Assessment before, Assessment after, Rating rating, Level reached) {
    Map<String, Finding> now =
        after.findings(rating.subject()).stream()
            .collect(Collectors.toMap(Finding::key, finding -> finding));
    return before.findings(rating.subject()).stream()
        .filter(Finding::inTheWay)
        .filter(finding -> finding.level() == reached || finding.level() == Level.KHTNV)
        .filter(finding -> !now.containsKey(finding.key()) || !now.get(finding.key()).inTheWay())
        .map(Finding::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The dossier with one cell of one row changed, if it can still be read. */
  private static Optional<Dossier> changed(Dossier dossier, Random random) {
    SortedMap<String, String> files = new TreeMap<>(DossierWriter.write(dossier));
    List<String> names =
        files.keySet().stream()
            .filter(
                name ->
                    List.of(
                            "grades.csv",
                            "work.csv",
                            "results.csv",
                            "discipline.csv",
                            "conclusions.csv")
                        .contains(name))
            .filter(name -> files.getOrDefault(name, "").lines().count() > 1)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String name = names.get(random.nextInt(names.size()));
    List<String> lines = new ArrayList<>(files.getOrDefault(name, "").lines().toList());
    int at = 1 + random.nextInt(lines.size() - 1);
    List<String> cells = new ArrayList<>(List.of(lines.get(at).split(",", -1)));
    switch (name) {
      case "grades.csv" -> cells.set(3, "xuất sắc");
      case "work.csv" -> {
        cells.set(2, cells.get(1));
        cells.set(3, cells.get(1));
        cells.set(4, cells.get(1));
      }
      case "results.csv" -> cells.set(1, random.nextBoolean() ? "1000" : "0");
      default -> cells.clear();
    }
    if (cells.isEmpty()) {
      lines.remove(at);
    } else {
      lines.set(at, String.join(",", cells));
    }
    files.put(name, String.join("\n", lines) + "\n");
    return DossierReader.read(files) instanceof Reading.Accepted accepted
        ? Optional.of(accepted.dossier())
        : Optional.empty();
  }

  @Test
  void theDistanceIsJustWhatIsMissing() {
    Proof proof =
        proof(((Reading.Accepted) DossierReader.read(Path.of("facts/duc-tho-2023"))).dossier());
    WhyNot whyNot = WhyNot.of(proof, proof.rating("CB09").orElseThrow(), Level.HTXSNV);
    assertEquals(
        List.of("HTXSNV.members-completed", "HTXSNV.task-grades"),
        whyNot.missing().stream().map(one -> one.finding().key()).toList());
    Distance members = whyNot.missing().get(0).distances().get(0);
    assertEquals("4.17", members.text());
    assertEquals(1, members.units());
    assertEquals(
        List.of("DV256"),
        whyNot.missing().get(0).obstacles().stream().map(Obstacle::unit).toList());
    assertEquals("1", whyNot.missing().get(1).distances().get(0).text());
    assertEquals(2, whyNot.missing().get(1).obstacles().size());
    assertTrue(whyNot.quota().isPresent(), "the quota comes after");
  }

  private static SortedSet<String> told(WhyNot whyNot) {
    return whyNot.missing().stream()
        .map(missing -> missing.finding().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Proof proof(Dossier dossier) {
    return Proof.of(Rater.rate(dossier, "", RULEBOOK));
  }
}
