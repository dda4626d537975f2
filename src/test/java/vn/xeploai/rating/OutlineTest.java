package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.report.TableAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;
import vn.xeploai.trial.Trial;

/** A table tells the same whether every member was judged or one of each profile. */
class OutlineTest {
  private static final String FACTS = "0".repeat(64);

  @ParameterizedTest
  @CsvSource({"qd132,2019", "qd124,2023", "qd366,2025"})
  void tellsOfMadeUpCommunesTheSame(String id, int year) {
    for (int number = 1; number <= 12; number++) {
      assertAlike(Trial.commune(11, number, year), Rulebooks.named(id), id + "/" + number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void tellsOfSmallHostileDossiersTheSame(String id) {
    for (long seed = 0; seed < 500; seed++) {
      assertAlike(RandomDossiers.of(seed, id), Rulebooks.named(id), id + "/" + seed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "qd124,2023,member.exceeded,75",
    "qd124,2023,quota.percent,5",
    "qd124,2023,quota.base,good",
    "qd366,2025,points.HTXSNV,80"
  })
  void tellsTheSameByOtherNumbers(String id, int year, String parameter, String value) {
    Rulebook other = Rulebooks.named(id).with(parameter, value);
    for (int number = 1; number <= 4; number++) {
      assertAlike(Trial.commune(12, number, year), other, parameter + "/" + number);
    }
  }

  /** Members of one profile share what was found, and nothing of it names another of them. */
  @Test
  void judgesFewMembersAndTellsOfAll() {
    Dossier dossier = Trial.commune(11, 1, 2023);
    Minutes minutes = new Minutes();
    Rulebook rulebook = Rulebooks.named("qd124");
    Outline outline = QuickRating.outline(dossier, "", rulebook, minutes).orElseThrow();
    long judged =
        minutes.bySubject().values().stream().map(System::identityHashCode).distinct().count();
    assertTrue(3 * judged < outline.ratings().size(), judged + " of " + outline.ratings().size());
  }

  /** Rules that do not ship may look at anything: everybody is judged. */
  @Test
  void otherRulesJudgeEverybody() {
    Rulebook other = Rulebooks.named("qd124").without("common.consequences.reward-level");
    Outline outline = Rater.outline(Trial.commune(11, 1, 2023), "", other);
    assertEquals(Rater.rate(Trial.commune(11, 1, 2023), "", other), outline);
  }

  private static void assertAlike(Dossier dossier, Rulebook rulebook, String what) {
    Assessment whole = Rater.rate(dossier, FACTS, rulebook);
    Outline outline = QuickRating.outline(dossier, FACTS, rulebook, new Minutes()).orElseThrow();
    assertEquals(whole.judgements(), outline.judgements(), what);
    assertEquals(whole.ratings(), outline.ratings(), what);
    assertEquals(whole.quotas(), outline.quotas(), what);
    assertEquals(whole.recommendations(), outline.recommendations(), what);
    assertEquals(whole.owners(), outline.owners(), what);
    assertEquals(whole.warnings(), outline.warnings(), what);
    assertEquals(whole.rules(), outline.rules(), what);
    assertEquals(List.of(), different(reasons(whole), reasons(outline)), what);
    Messages messages = Messages.in(Language.VI);
    assertEquals(
        TableAnswer.write(whole, messages, true), TableAnswer.write(outline, messages, true), what);
  }

  private static List<String> different(SortedMap<String, String> one, Map<String, String> other) {
    List<String> different = new ArrayList<>();
    one.forEach(
        (name, reason) -> {
          if (!reason.equals(other.get(name))) {
            different.add(name + ": " + reason + " / " + other.get(name));
          }
        });
    other.keySet().stream().filter(name -> !one.containsKey(name)).forEach(different::add);
    return different;
  }

  /** What was found of collectives, by which rule, and how sure that is. */
  private static SortedMap<String, String> reasons(Outline outline) {
    SortedMap<String, String> reasons = new TreeMap<>();
    for (Subject subject : outline.dossier().subjects()) {
      if (subject.kind() != SubjectKind.MEMBER) {
        for (Finding finding : outline.findings(subject.id())) {
          reasons.put(
              finding.handle(),
              outline.ruleOf(finding).id()
                  + " "
                  + outline.standingOf(finding)
                  + " "
                  + finding.outcome()
                  + " "
                  + finding.condition().actual().text()
                  + " "
                  + finding.condition().requiredText());
        }
      }
    }
    return reasons;
  }
}
