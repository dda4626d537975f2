package vn.xeploai.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.explain.Proof;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.Rater;
import vn.xeploai.report.ProofAnswer;
import vn.xeploai.report.WhyAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** Every rating follows from what its proof names, and from nothing else. */
class ProofCheckerTest {
  private static final int DOSSIERS = 1_000;
  private static final Messages MESSAGES = Messages.in(Language.VI);

  @Test
  void everyRatingOfAThousandDossiersFollowsFromItsProof() {
    int ratings = 0;
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; seed < DOSSIERS; seed++) {
      ProofChecker.Verdict verdict = ProofChecker.check(proof(seed));
      ratings += verdict.ratings();
      for (String one : verdict.wrong()) {
        wrong.add("seed " + seed + ": " + one);
      }
    }
    assertEquals(List.of(), wrong.stream().limit(20).toList(), () -> wrong.size() + " disagree");
    assertTrue(ratings > 10_000, "only " + ratings + " ratings");
  }

  @Test
  void theTreeOfWhyProvesTheCommitteesRatingByItself() {
    for (long seed = 0; seed < 40; seed++) {
      Proof proof = Proof.of(Rater.rate(read(files(seed)), "", rulebook(seed)));
      String tree =
          new WhyAnswer(proof, proof.rating(Committee.ID).orElseThrow(), MESSAGES, false)
              .json(Integer.MAX_VALUE);
      ProofChecker.Verdict verdict = ProofChecker.check(tree);
      assertEquals(List.of(), verdict.wrong(), "seed " + seed);
      Graph whole = Rows.graph(proof(seed));
      Rows.graph(tree)
          .nodes()
          .forEach(
              (id, node) ->
                  assertEquals(
                      whole.node(id).path("text").asText(), node.path("text").asText(), id));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind":"RATING","subject":"committee" | "outcome":"[A-Z.]+" | "outcome":"NO_LEVEL"
          "kind":"MERIT","subject":"committee" | "outcome":"[A-Z.]+" | "outcome":"NOT_RATED"
          "criterion":"task-grades" | "outcome":"[A-Z_]+" | "outcome":"WAIVED"
          "criterion":"exceeded" | "of":"[^"]*" | "of":"1/999"
          "criterion":"late" | "value":"[0-9.]+" | "value":"101"
          "kind":"TARGET" | "outcome":"[A-Z_]+" | "outcome":"HELD"
          "file":"grades.csv" | "grade":"[^"]*" | "grade":"kém"
          "kind":"MERIT","subject":"committee" | "merit:committee/KHTNV" | "merit:nobody/KHTNV"
          "file":"dossier.yaml" | "year":"[0-9]+" | "year":"1999"
          """)
  void whatDoesNotFollowIsTold(String line, String before, String after) {
    int told = 0;
    int tried = 0;
    for (long seed = 0; seed < 40; seed++) {
      String proof = proof(seed);
      String[] lines = proof.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        String altered = lines[i].replaceFirst(before, after);
        if (lines[i].contains(line) && !altered.equals(lines[i])) {
          lines[i] = altered;
          tried++;
          told += ProofChecker.check(String.join("\n", lines)).wrong().isEmpty() ? 0 : 1;
          break;
        }
      }
    }
    assertTrue(tried >= 10, "only " + tried + " could be altered");
    assertTrue(2 * told >= tried, told + " of " + tried + " were told");
  }

  @Test
  void everyRowAndEveryNumberIsThatOfTheDossierAndOfTheRulebook() {
    for (long seed = 0; seed < 60; seed++) {
      SortedMap<String, String> files = files(seed);
      String proof = proof(seed);
      Graph graph = Rows.graph(proof);
      for (JsonNode node : graph.nodes().values()) {
        if (node.path("kind").asText().equals("FACT")) {
          assertEquals(Map.of(), Rows.notInFile(node, files), node.toString());
        } else {
          assertFalse(node.path("rule").isMissingNode(), node.toString());
        }
      }
      Map<String, String> numbers = new TreeMap<>();
      rulebook(seed).parameters().forEach((name, one) -> numbers.put(name, one.value()));
      for (JsonNode node : graph.nodes().values()) {
        for (JsonNode one : node.path("parameters")) {
          assertEquals(
              numbers.getOrDefault(one.path("name").asText(), "none"), one.path("value").asText());
        }
      }
    }
  }

  private static Rulebook rulebook(long seed) {
    Rulebook rulebook = Rulebooks.named("qd124");
    if (seed % 5 == 3) {
      for (Map.Entry<String, String> one : RandomDossiers.parameters(seed).entrySet()) {
        rulebook = rulebook.with(one.getKey(), one.getValue());
      }
    }
    return rulebook;
  }

  private static String proof(long seed) {
    return ProofAnswer.write(Proof.of(Rater.rate(read(files(seed)), "", rulebook(seed))), MESSAGES);
  }

  /** The files of a random dossier in their canonical form. */
  private static SortedMap<String, String> files(long seed) {
    return DossierWriter.write(read(DossierWriter.write(RandomDossiers.of(seed))));
  }

  private static Dossier read(SortedMap<String, String> files) {
    if (DossierReader.read(files) instanceof Reading.Accepted accepted) {
      return accepted.dossier();
    }
    throw new AssertionError(files);
  }
}
