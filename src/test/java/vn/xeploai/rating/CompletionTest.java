package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.RandomDossiers;

/** Nothing unknown decides, and better facts never do harm where the criteria say so. */
class CompletionTest {
  @Test
  void aSettledRatingStaysTheSameUnderEveryCompletion() {
    List<String> moved = new ArrayList<>();
    int settled = 0;
    for (long seed = 0; seed < 500; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Assessment before = Readings.rate(dossier);
      for (long completion = 0; completion < 3; completion++) {
        Assessment after = Readings.rate(RandomDossiers.complete(dossier, seed * 3 + completion));
        for (Rating rating : before.ratings().values()) {
          Rating completed = after.ratings().get(rating.subject());
          if (completed == null || !within(completed, rating)) {
            moved.add("seed " + seed + ": " + rating + " became " + completed);
          }
          settled +=
              rating.span().settled() && rating.merit().settled() && !rating.missing().isEmpty()
                  ? 1
                  : 0;
        }
      }
    }
    assertEquals(List.of(), moved);
    assertEquals(0, settled, "a settled rating names no missing facts");
  }

  @Test
  void anOpenRatingNamesWhatIsMissing() {
    List<String> silent = new ArrayList<>();
    int open = 0;
    for (long seed = 0; seed < 500; seed++) {
      for (Rating rating : Readings.rate(RandomDossiers.of(seed)).ratings().values()) {
        if (!rating.span().settled()) {
          open++;
          if (rating.missing().isEmpty()) {
            silent.add("seed " + seed + ": " + rating);
          }
        }
      }
    }
    assertEquals(List.of(), silent);
    assertTrue(open > 100, "open ratings seen: " + open);
  }

  @Test
  void raisingAResultNeverLowersTheOutcomeOfItsTarget() {
    int raised = 0;
    for (long seed = 0; seed < 500; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Optional<RandomDossiers.Edit> edit = RandomDossiers.raiseOneResult(dossier, seed);
      if (edit.isPresent()) {
        raised++;
        Judgement before = judgement(dossier, edit.get().key());
        Judgement after = judgement(edit.get().dossier(), edit.get().key());
        assertTrue(
            worth(after.verdict()) >= worth(before.verdict()),
            "seed " + seed + ": " + before + " became " + after);
      }
    }
    assertTrue(raised > 100, "results raised: " + raised);
  }

  @Test
  void oneMoreExcellentGradeNeverLowersTheMeritOfItsSubject() {
    int graded = 0;
    for (long seed = 0; seed < 500; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      Optional<RandomDossiers.Edit> edit = RandomDossiers.oneMoreExcellentGrade(dossier, seed);
      if (edit.isPresent()) {
        graded++;
        Rating before = rating(dossier, edit.get().key());
        Rating after = rating(edit.get().dossier(), edit.get().key());
        assertTrue(
            after.merit().lowest().atLeast(before.merit().lowest())
                && after.merit().highest().atLeast(before.merit().highest()),
            "seed " + seed + ": " + before + " became " + after);
      }
    }
    assertTrue(graded > 100, "grades raised: " + graded);
  }

  /** A completion lies inside what was said before it. */
  private static boolean within(Rating completed, Rating before) {
    return completed.span().lowest().atLeast(before.span().lowest())
        && before.span().highest().atLeast(completed.span().highest());
  }

  private static int worth(Verdict verdict) {
    return switch (verdict) {
      case MISSED -> 0;
      case NOT_REPORTED -> 1;
      case MET -> 2;
      case EXCEEDED -> 3;
    };
  }

  private static Judgement judgement(Dossier dossier, String code) {
    return Optional.ofNullable(Readings.rate(dossier).judgements().get(code)).orElseThrow();
  }

  private static Rating rating(Dossier dossier, String subject) {
    return Optional.ofNullable(Readings.rate(dossier).ratings().get(subject)).orElseThrow();
  }
}
