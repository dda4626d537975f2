package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;

/** What must hold of every dossier, whatever is in it. */
class OraclePropertyTest {
  private static final int SEEDS = 500;

  @Test
  void aSeedGivesTheSameDossierAgain() {
    for (long seed = 0; seed < 50; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      assertEquals(dossier, RandomDossiers.of(seed));
      assertEquals(RandomDossiers.complete(dossier, seed), RandomDossiers.complete(dossier, seed));
    }
  }

  @Test
  void aCompletionStaysWithinWhatWasOpen() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Map<String, String> parameters =
          seed % 2 == 0 ? Oracle.defaults() : RandomDossiers.parameters(seed);
      Verdict open = Oracle.rate(dossier, parameters);
      for (long filling = 0; filling < 4; filling++) {
        Dossier complete = RandomDossiers.complete(dossier, filling);
        Verdict closed = Oracle.rate(complete, parameters);
        String where = "seed " + seed + " filling " + filling;
        assertWithin(open.merits(), closed.merits(), where + " merit of ");
        assertWithin(open.ratings(), closed.ratings(), where + " rating of ");
        open.targets()
            .forEach(
                (code, outcome) -> {
                  if (!outcome.equals("NOT_REPORTED")) {
                    assertEquals(outcome, closed.targets().get(code), where + " target " + code);
                  }
                });
      }
    }
  }

  @Test
  void aBetterResultNeverMakesItsTargetWorse() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Optional<RandomDossiers.Edit> edit = RandomDossiers.raiseOneResult(dossier, seed);
      if (edit.isPresent()) {
        String code = edit.get().key();
        int before = rank(Oracle.rate(dossier, Oracle.defaults()), code);
        int after = rank(Oracle.rate(edit.get().dossier(), Oracle.defaults()), code);
        assertTrue(after >= before, "seed " + seed + " target " + code);
      }
    }
  }

  @Test
  void oneMoreExcellentGradeNeverLowersTheMerit() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Optional<RandomDossiers.Edit> edit = RandomDossiers.oneMoreExcellentGrade(dossier, seed);
      if (edit.isPresent()) {
        String subject = edit.get().key();
        String before = merit(Oracle.rate(dossier, Oracle.defaults()), subject);
        String after = merit(Oracle.rate(edit.get().dossier(), Oracle.defaults()), subject);
        String where = "seed " + seed + " " + subject + " " + before + " " + after;
        assertTrue(lowest(after).atLeast(lowest(before)), where);
        assertTrue(highest(after).atLeast(highest(before)), where);
      }
    }
  }

  private static int rank(Verdict verdict, String code) {
    return switch (Objects.requireNonNull(verdict.targets().get(code))) {
      case "MISSED" -> 0;
      case "MET" -> 1;
      default -> 2;
    };
  }

  private static String merit(Verdict verdict, String subject) {
    return Objects.requireNonNull(verdict.merits().get(subject));
  }

  private static void assertWithin(
      Map<String, String> open, Map<String, String> closed, String where) {
    assertEquals(open.keySet(), closed.keySet(), where);
    closed.forEach(
        (subject, span) -> {
          String range = Objects.requireNonNull(open.get(subject));
          String what = where + subject + " " + span + " not within " + range;
          assertTrue(lowest(span).atLeast(lowest(range)), what);
          assertTrue(highest(range).atLeast(highest(span)), what);
        });
  }

  private static Level lowest(String span) {
    return Level.valueOf(span.substring(0, span.indexOf("..")));
  }

  private static Level highest(String span) {
    return Level.valueOf(span.substring(span.indexOf("..") + 2));
  }
}
