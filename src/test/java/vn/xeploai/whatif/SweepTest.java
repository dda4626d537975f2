package vn.xeploai.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Fraction;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Progress;

/** Sweeps, held against a dense scan by the second reading. */
class SweepTest {
  private static final BigDecimal NEAR = new BigDecimal("0.000001");

  @ParameterizedTest
  @CsvSource({
    "qd124,cell.members-good",
    "qd124,member.exceeded",
    "qd124,quota.percent",
    "qd124,committee.targets-exceeded",
    "qd124,collective.work-below",
    "qd132,quota.percent",
    "qd132,member.work-below",
    "qd366,exceeded",
    "qd366,points.HTTNV",
    "qd366,collective.work-below",
    "qd366,quota.percent"
  })
  void cliffsAreThoseOfADenseScan(String id, String parameter) {
    int cliffs = 0;
    for (long seed = 0; seed < 12; seed++) {
      Dossier dossier = RandomDossiers.of(seed, id);
      Sweep sweep =
          Sweep.of(
              dossier,
              Rulebooks.named(id),
              List.of(),
              List.of(SweepRange.of(parameter + "=0..100:0.5")),
              Progress.UNSEEN);
      String name = id + " " + parameter + " seed " + seed;
      for (Step step : sweep.steps()) {
        assertEquals(
            scanned(dossier, id, parameter, step.values().get(0)), words(step.levels()), name);
      }
      for (Cliff cliff : sweep.cliffs()) {
        BigDecimal below = cliff.at().rounded(6, RoundingMode.FLOOR).subtract(NEAR);
        BigDecimal above = cliff.at().rounded(6, RoundingMode.CEILING).add(NEAR);
        Map<String, String> under = scanned(dossier, id, parameter, below.max(BigDecimal.ZERO));
        Map<String, String> over = scanned(dossier, id, parameter, above.min(new BigDecimal(100)));
        if (cliff.side() == Cliff.Side.AT) {
          Map<String, String> at = scanned(dossier, id, parameter, cliff.decimal().orElseThrow());
          assertTrue(!at.equals(under) || !at.equals(over), name);
        } else {
          assertNotEquals(under, over, name + " " + cliff);
        }
        cliffs++;
      }
      nothingBetween(dossier, id, parameter, sweep, name);
    }
    assertTrue(cliffs > 0, parameter);
  }

  /** Between two cliffs every step says the same. */
  private static void nothingBetween(
      Dossier dossier, String id, String parameter, Sweep sweep, String name) {
    Map<Long, Map<String, String>> pieces = new TreeMap<>();
    for (Step step : sweep.steps()) {
      BigDecimal value = step.values().get(0);
      if (sweep.cliffs().stream().anyMatch(one -> one.at().compareTo(Fraction.of(value)) == 0)) {
        continue;
      }
      long piece =
          sweep.cliffs().stream().filter(one -> one.at().compareTo(Fraction.of(value)) < 0).count();
      Map<String, String> scanned = scanned(dossier, id, parameter, value);
      assertEquals(pieces.computeIfAbsent(piece, one -> scanned), scanned, name + " at " + value);
    }
  }

  private static Map<String, String> scanned(
      Dossier dossier, String id, String parameter, BigDecimal value) {
    return Oracle.rate(dossier, id, Map.of(parameter, value.toPlainString())).ratings();
  }

  private static Map<String, String> words(Map<String, Span> levels) {
    Map<String, String> words = new TreeMap<>();
    levels.forEach((id, span) -> words.put(id, span.lowest() + ".." + span.highest()));
    return words;
  }

  @Test
  void aGridHoldsEveryCellAsIfSetAlone() {
    Dossier dossier = RandomDossiers.of(5);
    List<Integer> done = new ArrayList<>();
    Sweep grid =
        Sweep.of(
            dossier,
            Rulebooks.named("qd124"),
            List.of(),
            List.of(
                SweepRange.of("quota.percent=0..40:20"),
                SweepRange.of("member.exceeded=0..100:50")),
            (tried, kept, of) -> done.add(of - tried));
    assertEquals(List.of(8, 7, 6, 5, 4, 3, 2, 1, 0), done, "each step is told of");
    assertEquals(9, grid.steps().size());
    for (Step step : grid.steps()) {
      assertEquals(
          Oracle.rate(
                  dossier,
                  "qd124",
                  Map.of(
                      "quota.percent", step.values().get(0).toPlainString(),
                      "member.exceeded", step.values().get(1).toPlainString()))
              .ratings(),
          words(step.levels()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cell.members-good",
        "cell.members-good=5",
        "cell.members-good=9..5:1",
        "cell.members-good=0..100:0",
        "cell.members-good=0..100:0.01",
        "cell.members-good=0..101:1",
        "cell.member-good=0..100:1",
        "quota.base=0..1:1"
      })
  void aRangeThatCannotBeSweptIsRefused(String text) {
    Dossier dossier = RandomDossiers.of(5);
    Unfit unfit =
        assertThrows(
            Unfit.class,
            () ->
                Sweep.of(
                    dossier,
                    Rulebooks.named("qd124"),
                    List.of(),
                    List.of(SweepRange.of(text)),
                    Progress.UNSEEN));
    assertEquals(1, Objects.requireNonNull(unfit.messages()).size());
  }
}
