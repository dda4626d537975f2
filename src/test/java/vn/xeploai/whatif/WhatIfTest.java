package vn.xeploai.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.cases.Bench;
import vn.xeploai.conclusions.Span;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.Verdict;
import vn.xeploai.rulebook.Rulebooks;

/** Movers, causes and reasons, held against the second reading. */
class WhatIfTest {
  private static final int SEEDS = 120;

  @Test
  void allMoversAreFoundAndNoneInvented() {
    int moved = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      SeededChanges seeded = new SeededChanges(seed);
      WhatIf answer = seeded.answer();
      Map<String, String> found = new TreeMap<>();
      answer.moves().forEach(one -> found.put(one.subject(), text(one.from()) + text(one.to())));
      assertEquals(
          movers(seeded.verdict(List.of()), seeded.verdict(seeded.changes)),
          found,
          "seed " + seed + " " + seeded.changes);
      moved += found.size();
    }
    assertTrue(moved > 100, "" + moved);
  }

  @Test
  void everyMoveNamesTheSmallestChangesAndHowTheyReachIt() {
    Map<Cause.Type, Integer> types = new EnumMap<>(Cause.Type.class);
    for (long seed = 0; seed < SEEDS; seed++) {
      SeededChanges seeded = new SeededChanges(seed);
      Verdict before = seeded.verdict(List.of());
      for (Move move : seeded.answer().moves()) {
        String name = "seed " + seed + " " + move;
        Cause cause = move.cause();
        Verdict with = seeded.verdict(cause.changes());
        assertEquals(text(move.to()), with.ratings().get(move.subject()), name);
        for (Change one : cause.changes()) {
          List<Change> fewer = new ArrayList<>(cause.changes());
          fewer.remove(one);
          if (!fewer.isEmpty()) {
            assertNotEquals(
                text(move.to()), seeded.verdict(fewer).ratings().get(move.subject()), name);
          }
        }
        reaches(move, before, with, name);
        types.merge(cause.type(), 1, Integer::sum);
      }
    }
    assertTrue(types.size() >= 2, types.toString());
  }

  private static void reaches(Move move, Verdict before, Verdict with, String name) {
    Cause cause = move.cause();
    String subject = move.subject();
    boolean earnsTheSame = Objects.equals(before.merits().get(subject), with.merits().get(subject));
    assertEquals(cause.type() == Cause.Type.QUOTA, earnsTheSame, name);
    List<String> others =
        cause.through().stream().filter(one -> !one.startsWith("target:")).toList();
    if (cause.type() == Cause.Type.CASCADE) {
      assertFalse(others.isEmpty(), name);
      for (String other : others) {
        assertNotEquals(before.ratings().get(other), with.ratings().get(other), name);
      }
    }
    cause
        .shift()
        .ifPresent(
            shift -> {
              String key = subject + " " + shift.any().key();
              if (cause.type() != Cause.Type.QUOTA) {
                assertNotEquals(before.findings().get(key), with.findings().get(key), name);
              }
            });
    assertTrue(cause.shift().isPresent(), name);
  }

  @Test
  void aCellFallsThroughItsMembersAndLetsOthersIn() {
    Dossier dossier = FactEditor.canonical(Bench.accepted(Path.of("facts/duc-tho-2023")));
    WhatIf answer =
        WhatIf.of(
            dossier, Rulebooks.named("qd124"), List.of(new Change.Setting("member.late", "0")));
    Verdict before = Oracle.rate(dossier, Map.of());
    Verdict with = Oracle.rate(dossier, Map.of("member.late", "0"));
    Map<String, String> found = new TreeMap<>();
    answer.moves().forEach(one -> found.put(one.subject(), text(one.from()) + text(one.to())));
    assertEquals(movers(before, with), found);
    answer.moves().forEach(one -> reaches(one, before, with, one.toString()));
    Cause cause =
        answer.moves().stream()
            .filter(one -> one.subject().equals("CB02"))
            .findFirst()
            .orElseThrow()
            .cause();
    assertEquals(Cause.Type.CASCADE, cause.type());
    assertEquals(List.of("DV036"), cause.through());
    assertEquals("HTXSNV.members-completed", cause.shift().orElseThrow().any().key());
  }

  @Test
  void aChangeThatMovesNobodySaysWhy() {
    Map<Unmoved.Reason, Integer> reasons = new EnumMap<>(Unmoved.Reason.class);
    for (long seed = 0; seed < SEEDS; seed++) {
      SeededChanges seeded = new SeededChanges(seed);
      Verdict before = seeded.verdict(List.of());
      WhatIf answer = seeded.answer();
      for (Change change : seeded.changes) {
        Verdict alone = seeded.verdict(List.of(change));
        boolean moves = !alone.ratings().equals(before.ratings());
        List<Unmoved> said =
            answer.unmoved().stream().filter(one -> one.changes().equals(List.of(change))).toList();
        if (moves && !answer.moves().isEmpty()) {
          assertEquals(List.of(), said, "seed " + seed);
          continue;
        }
        assertEquals(1, said.size(), "seed " + seed + " " + change);
        reasons.merge(said.get(0).reason(), 1, Integer::sum);
        checks(said.get(0), seeded, before, alone, "seed " + seed + " " + said);
      }
    }
    assertTrue(reasons.size() >= 4, reasons.toString());
  }

  private static void checks(
      Unmoved unmoved, SeededChanges seeded, Verdict before, Verdict alone, String name) {
    boolean merits = !before.merits().equals(alone.merits());
    boolean findings = !before.findings().equals(alone.findings());
    List<Unmoved.Ceiling> ceilings = unmoved.ceilings();
    switch (unmoved.reason()) {
      case QUOTA -> assertTrue(merits, name);
      case NOT_DECISIVE, NOT_NEEDED -> {
        assertFalse(merits, name);
        assertTrue(findings, name);
      }
      case SAME, OUT_OF_RANGE, NO_CRITERION, NO_CONCLUSION -> {
        assertFalse(merits, name);
        assertFalse(findings, name);
      }
      case NOT_READ ->
          unmoved.changes().stream()
              .map(Change.Setting.class::cast)
              .forEach(one -> assertFalse(SeededChanges.isRead(seeded.rulebook, one), name));
      case SAME_CEILING -> {
        assertFalse(merits, name);
        assertFalse(ceilings.isEmpty(), name);
        ceilings.forEach(one -> assertEquals(one.before(), one.after(), name));
      }
      case OTHER_CEILING -> {
        assertFalse(merits, name);
        assertFalse(ceilings.isEmpty(), name);
        ceilings.forEach(one -> assertNotEquals(one.before(), one.after(), name));
      }
      case CANCELLED -> assertNotEquals(before.ratings(), alone.ratings(), name);
    }
  }

  @Test
  void nothingChangedIsNothingMoved() {
    SeededChanges seeded = new SeededChanges(3);
    List<Change> same =
        List.of(
            new Change.Setting(
                "quota.percent",
                Objects.requireNonNull(seeded.rulebook.parameters().get("quota.percent")).value()));
    WhatIf answer = WhatIf.of(seeded.dossier, seeded.rulebook, same);
    assertEquals(List.of(), answer.moves());
    assertEquals(Unmoved.Reason.SAME, answer.unmoved().get(0).reason());
    assertEquals(List.of(), answer.asked());
  }

  @Test
  void aChangeAndItsReverseMirrorEachOther() {
    for (long seed = 0; seed < 60; seed++) {
      SeededChanges seeded = new SeededChanges(seed);
      List<Change> there =
          seeded.changes.stream().filter(Change.Setting.class::isInstance).toList();
      if (there.isEmpty()) {
        continue;
      }
      List<Change> back =
          there.stream()
              .map(Change.Setting.class::cast)
              .<Change>map(
                  one ->
                      new Change.Setting(
                          one.parameter(),
                          Objects.requireNonNull(seeded.rulebook.parameters().get(one.parameter()))
                              .value()))
              .toList();
      Ground changed = Changes.apply(new Ground(seeded.dossier, seeded.rulebook), there);
      Map<String, String> forth = new TreeMap<>();
      Map<String, String> mirrored = new TreeMap<>();
      WhatIf.of(seeded.dossier, seeded.rulebook, there)
          .moves()
          .forEach(one -> forth.put(one.subject(), one.from() + " " + one.to()));
      WhatIf.of(changed.dossier(), changed.rulebook(), back)
          .moves()
          .forEach(one -> mirrored.put(one.subject(), one.to() + " " + one.from()));
      assertEquals(forth, mirrored, "seed " + seed);
    }
  }

  private static Map<String, String> movers(Verdict before, Verdict after) {
    Map<String, String> movers = new TreeMap<>();
    before
        .ratings()
        .forEach(
            (subject, was) -> {
              String is = Objects.requireNonNull(after.ratings().get(subject));
              if (!is.equals(was)) {
                movers.put(subject, was + is);
              }
            });
    return movers;
  }

  private static String text(Span span) {
    return span.lowest() + ".." + span.highest();
  }
}
