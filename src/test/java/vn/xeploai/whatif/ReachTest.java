package vn.xeploai.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.oracle.Oracle;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Progress;

/** Reach, held against an exhaustive search by the second reading over the same facts. */
class ReachTest {
  private static final int DOSSIERS = 500;
  private static final int EXHAUSTED = 2;
  private static final int MOST = 70;
  private static final int MOST_TRIALS = 1_500;
  private static final int GROUPS = 12;
  private static final List<String> RULEBOOKS = List.of("qd124", "qd132", "qd366");

  @Test
  void theSmallestWaysAreThoseOfAnExhaustiveSearchAndEachReaches() {
    Map<String, Integer> answers = new TreeMap<>();
    int groups = 0;
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Rulebook rulebook = Rulebooks.named(RULEBOOKS.get((int) (seed % 3)));
      Dossier dossier = FactEditor.canonical(RandomDossiers.of(seed % 120, rulebook.id()));
      List<Subject> subjects =
          dossier.subjects().stream().filter(one -> one.kind() != SubjectKind.COMMITTEE).toList();
      if (subjects.isEmpty()) {
        continue;
      }
      Subject subject = subjects.get((int) (seed * 7 % subjects.size()));
      Level level = List.of(Level.HTXSNV, Level.HTTNV, Level.HTNV).get((int) (seed / 3 % 3));
      List<Lever> levers = levers(dossier, rulebook, subject);
      if (levers.size() > MOST || exempt(subject)) {
        continue;
      }
      String name = "seed " + seed + " " + rulebook.id() + " " + subject.id() + " " + level;
      Reach reach = searched(dossier, rulebook, subject.id(), level);
      int least = exhausted(dossier, rulebook, subject.id(), level, levers);
      answers.merge(reach.answer().getClass().getSimpleName() + " " + least, 1, Integer::sum);
      if (reach.answer() instanceof Reach.Ways found) {
        int facts = found.ways().get(0).changes().size();
        boolean ofOthers =
            found.ways().stream()
                .flatMap(way -> way.changes().stream())
                .map(one -> one.change().edit().address())
                .anyMatch(one -> levers.stream().noneMatch(own -> own.address().equals(one)));
        int most = Math.min(facts, EXHAUSTED + 1);
        assertTrue(ofOthers ? least >= most : least == most, name + " " + found);
        for (Reach.Way way : found.ways()) {
          List<FactEdit> edits = way.changes().stream().map(one -> one.change().edit()).toList();
          assertEquals(facts, edits.size(), name);
          assertTrue(reached(dossier, rulebook, subject.id(), level, edits), name + " " + way);
        }
      } else {
        assertEquals(
            reach.answer() instanceof Reach.Already ? 0 : EXHAUSTED + 1,
            least,
            name + " " + reach.answer());
        if (level == Level.HTXSNV && least > 0 && groups++ < GROUPS) {
          for (FactEdit edit : ofTheGroup(dossier, rulebook, subject)) {
            assertFalse(
                reached(dossier, rulebook, subject.id(), level, List.of(edit)), name + edit);
          }
        }
      }
    }
    assertTrue(answers.size() >= 4, answers.toString());
  }

  /** One fact of another member of the group raises the base of the quota. */
  @ParameterizedTest
  @ValueSource(strings = {"open", "settled"})
  void whoRaisesTheBaseOfTheQuotaLetsOthersIn(String folder) {
    Path path = Path.of("src/test/resources/cases/reach-base-of-the-quota").resolve(folder);
    Dossier dossier = ((Reading.Accepted) DossierReader.read(path)).dossier();
    Reach reach = searched(dossier, Rulebooks.of(dossier), "o1", Level.HTXSNV);
    Reach.Ways ways = (Reach.Ways) reach.answer();
    assertFalse(ways.stopped());
    assertTrue(
        ways.ways().stream()
            .map(Reach.Way::changes)
            .anyMatch(
                one ->
                    one.size() == 1
                        && one.get(0).change().text().equals("grades.csv:o5/t:grade=tốt")),
        ways.toString());
  }

  @Test
  void whatWasProvedBeforeTheLimitIsTold() {
    Path path = Path.of("src/test/resources/cases/small-2025");
    Dossier dossier = ((Reading.Accepted) DossierReader.read(path)).dossier();
    Rulebook rulebook = Rulebooks.of(dossier);
    Reach stopped =
        ReachSearch.of(dossier, rulebook, "DV3", Level.HTXSNV, () -> true, Progress.UNSEEN);
    Reach.NotFound open = (Reach.NotFound) stopped.answer();
    assertTrue(open.stopped());
    assertEquals(0, open.proved());
  }

  private static Reach searched(Dossier dossier, Rulebook rulebook, String subject, Level level) {
    AtomicInteger tried = new AtomicInteger();
    return ReachSearch.of(
        dossier,
        rulebook,
        subject,
        level,
        () -> tried.incrementAndGet() > MOST_TRIALS,
        Progress.UNSEEN);
  }

  /** Every better figure of everybody of the same kind. */
  private static List<FactEdit> ofTheGroup(Dossier dossier, Rulebook rulebook, Subject subject) {
    Levers all = new Levers(dossier, rulebook.parameters().values());
    return dossier.subjects().stream()
        .filter(one -> one.kind() == subject.kind())
        .flatMap(one -> all.own(one.id()).stream())
        .flatMap(lever -> all.wide(lever).edits().stream())
        .toList();
  }

  private static boolean exempt(Subject subject) {
    return subject instanceof Member member && member.exemption().isPresent();
  }

  /** Everything a subject, and whoever counts for it, can still do something about. */
  private static List<Lever> levers(Dossier dossier, Rulebook rulebook, Subject subject) {
    Levers all = new Levers(dossier, rulebook.parameters().values());
    List<Lever> levers = new ArrayList<>(all.own(subject.id()));
    if (subject.kind() == SubjectKind.CELL) {
      dossier.members().stream()
          .filter(member -> member.cell().equals(subject.id()))
          .forEach(member -> levers.addAll(all.own(member.id())));
    }
    if (subject.kind().isCollective()) {
      dossier.targets().forEach(target -> levers.addAll(all.results(target.code())));
    }
    return levers.stream().distinct().toList();
  }

  /** The fewest facts that reach the level, or one more than are tried. */
  private static int exhausted(
      Dossier dossier, Rulebook rulebook, String subject, Level level, List<Lever> levers) {
    if (reached(dossier, rulebook, subject, level, List.of())) {
      return 0;
    }
    for (Lever lever : levers) {
      for (FactEdit edit : lever.edits()) {
        if (reached(dossier, rulebook, subject, level, List.of(edit))) {
          return 1;
        }
      }
    }
    for (int i = 0; i < levers.size(); i++) {
      for (int j = i + 1; j < levers.size(); j++) {
        for (FactEdit one : levers.get(i).edits()) {
          for (FactEdit other : levers.get(j).edits()) {
            if (reached(dossier, rulebook, subject, level, List.of(one, other))) {
              return 2;
            }
          }
        }
      }
    }
    return EXHAUSTED + 1;
  }

  private static boolean reached(
      Dossier dossier, Rulebook rulebook, String subject, Level level, List<FactEdit> edits) {
    if (!(FactEditor.edit(dossier, edits) instanceof FactEditor.Edited edited)) {
      return false;
    }
    String rating =
        Objects.requireNonNull(
            Oracle.rate(edited.dossier(), rulebook.id(), Map.of()).ratings().get(subject));
    return Level.valueOf(rating.substring(0, rating.indexOf(".."))).atLeast(level);
  }
}
