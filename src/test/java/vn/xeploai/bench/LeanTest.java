package vn.xeploai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/** The lean evaluator answers as the product does, or the two could not be compared. */
class LeanTest {
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final Bounds BOUNDS = Bounds.of(RULEBOOK);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void rates124AlikeInMadeUpCommunes(long seed) {
    for (int number = 1; number <= 10; number++) {
      assertAlike(Trial.commune(seed, number, 2023), seed + "/" + number);
    }
  }

  @Test
  void ratesAMergedCommuneAlike() {
    assertAlike(Trial.commune(1, 1, 2025), "merged");
  }

  @Test
  void ratesTheShippedDossierAlike() {
    Reading reading = DossierReader.read(Path.of("facts/duc-tho-2023"));
    assertAlike(((Reading.Accepted) reading).dossier(), "duc-tho-2023");
  }

  @Test
  void ratesSmallHostileDossiersAlike() {
    for (long seed = 1; seed <= 300; seed++) {
      assertAlike(RandomDossiers.of(seed), "random " + seed);
    }
  }

  private static void assertAlike(Dossier dossier, String which) {
    assertEquals(
        List.of(),
        Answers.differences(Lean.rate(dossier, BOUNDS), Rater.rate(dossier, "", RULEBOOK)),
        which);
  }
}
