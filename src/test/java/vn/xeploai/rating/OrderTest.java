package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.report.JsonAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** Order must not matter: not of rows, of facts in the session, of rules, nor the compiler. */
class OrderTest {
  private static final Messages MESSAGES = Messages.in(Language.VI);

  @Test
  void rowsInAnotherOrderGiveTheSameBytes() {
    for (long seed = 0; seed < 200; seed++) {
      SortedMap<String, String> files = DossierWriter.write(RandomDossiers.of(seed));
      assertEquals(
          json(read(files)), json(read(shuffled(files, new Random(seed)))), "seed " + seed);
    }
  }

  @Test
  void factsInAnotherOrderGiveTheSameBytes() {
    for (long seed = 0; seed < 300; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      List<Object> facts = new ArrayList<>(Session.facts(dossier, Readings.RULEBOOK));
      Collections.shuffle(facts, new Random(seed));
      Assessment shuffled =
          Rater.assess(dossier, "", Readings.RULEBOOK, Session.run(facts, Readings.RULEBOOK));
      assertEquals(
          JsonAnswer.write(Readings.rate(dossier), MESSAGES),
          JsonAnswer.write(shuffled, MESSAGES),
          "seed " + seed);
    }
  }

  @Test
  void rulesInAnotherOrderAndTheOtherCompilerGiveTheSameAnswers(@TempDir Path folder)
      throws IOException {
    for (int order = 0; order < 3; order++) {
      Rulebook renamed = renamed(folder.resolve("order" + order), new Random(order));
      firedInAnotherOrder(renamed.base(), new Random(order));
      for (long seed = 0; seed < 100; seed++) {
        Dossier dossier = RandomDossiers.of(seed);
        Assessment other = Rater.rate(dossier, "", renamed);
        assertEquals(
            JsonAnswer.write(Readings.rate(dossier), MESSAGES)
                .replace(Readings.RULEBOOK.sha256(), renamed.sha256()),
            JsonAnswer.write(asIfItShipped(other), MESSAGES),
            "order " + order + ", seed " + seed);
      }
    }
  }

  /** The answer without the word that its rules are not those that ship. */
  private static Assessment asIfItShipped(Assessment other) {
    return new Assessment(
        other.dossier(),
        other.dossierSha256(),
        other.rulebook(),
        other.rulebookSha256(),
        Departure.NONE,
        other.parameters(),
        other.rules(),
        other.judgements(),
        other.ratings(),
        other.findingsBySubject(),
        other.quotas(),
        other.recommendations(),
        other.owners(),
        other.warnings(),
        other.drawn());
  }

  private static String json(Dossier dossier) {
    return JsonAnswer.write(
        Rater.rate(dossier, DossierIdentity.sha256(dossier), Readings.RULEBOOK), MESSAGES);
  }

  private static Dossier read(Map<String, String> files) {
    Reading reading = DossierReader.read(files);
    if (reading instanceof Reading.Accepted accepted) {
      return accepted.dossier();
    }
    throw new AssertionError(reading);
  }

  /** The same rows under the same headers, in another order. */
  private static Map<String, String> shuffled(Map<String, String> files, Random random) {
    Map<String, String> shuffled = new TreeMap<>();
    files.forEach(
        (name, text) -> {
          if (!name.endsWith(".csv")) {
            shuffled.put(name, text);
            return;
          }
          List<String> lines = new ArrayList<>(text.lines().toList());
          Collections.shuffle(lines.subList(1, lines.size()), random);
          shuffled.put(name, String.join("\n", lines) + "\n");
        });
    return shuffled;
  }

  /** The shipped rulebook as a folder whose rule files sort in another order. */
  private static Rulebook renamed(Path folder, Random random) throws IOException {
    Path own = Files.createDirectories(folder.resolve("qd124"));
    Path common = Files.createDirectories(folder.resolve("common"));
    String manifest = Files.readString(Path.of("rules/qd124/rulebook.yaml"));
    for (Path file : drl(Path.of("rules/qd124"))) {
      Files.copy(file, own.resolve("r" + random.nextInt(100_000) + ".drl"));
    }
    for (Path file : drl(Path.of("rules/common"))) {
      String name = "common/" + file.getFileName();
      if (manifest.contains(name)) {
        String other = "common/r" + random.nextInt(100_000) + ".drl";
        manifest = manifest.replace(name, other);
        Files.copy(file, folder.resolve(other));
      }
    }
    Files.copy(Path.of("rules/common/parameters.yaml"), common.resolve("parameters.yaml"));
    Files.copy(Path.of("rules/qd124/parameters.yaml"), own.resolve("parameters.yaml"));
    Files.writeString(own.resolve("rulebook.yaml"), manifest);
    return Rulebooks.named(own.toString());
  }

  private static void firedInAnotherOrder(KieBase base, Random random) {
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        ((RuleImpl) rule).setLoadOrder(random.nextInt(100_000));
      }
    }
  }

  private static List<Path> drl(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
    }
  }
}
