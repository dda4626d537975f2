package vn.xeploai.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.dossier.FactEditor;
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
  private static final List<String> RULEBOOKS = List.of("qd124", "qd132", "qd366");

  @Test
  void theSmallestWaysAreThoseOfAnExhaustiveSearchAndEachReaches() {
    Map<String, Integer> answers = new TreeMap<>();
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
      Reach reach = ReachSearch.of(dossier, rulebook, subject.id(), level, Progress.UNSEEN);
      int least = exhausted(dossier, rulebook, subject.id(), level, levers);
      answers.merge(reach.answer().getClass().getSimpleName() + " " + least, 1, Integer::sum);
      if (reach.answer() instanceof Reach.Ways found) {
        int facts = found.ways().get(0).changes().size();
        assertTrue(least == Math.min(facts, EXHAUSTED + 1), name + " " + found);
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
      }
    }
    assertTrue(answers.size() >= 4, answers.toString());
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
