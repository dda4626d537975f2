package vn.xeploai.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.explain.Cascade.Effect;
import vn.xeploai.explain.Cascade.Hold;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** Taking away one unit's failing facts changes the findings just as the cascade said. */
class CascadeTest {
  private static final Rulebook RULEBOOK = Rulebooks.named("qd124");
  private static final int DOSSIERS = 80;

  private final Map<String, Integer> tried = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void theFindingsChangeAsTheCascadeSaid() {
    for (long seed = 0; seed < DOSSIERS; seed++) {
      Dossier dossier = Clay.read(RandomDossiers.of(seed));
      Proof proof = Proof.of(Rater.rate(dossier, "", RULEBOOK));
      for (Rating rating : proof.assessment().ratings().values()) {
        if (rating.kind() == SubjectKind.COMMITTEE || rating.kind() == SubjectKind.CELL) {
          for (Hold hold : Cascade.of(proof, rating)) {
            hold("seed " + seed, proof, rating, hold);
          }
        }
      }
    }
    assertEquals(List.of(), wrong.stream().limit(10).toList(), () -> wrong.size() + " of " + tried);
    assertTrue(tried.getOrDefault("COMMITTEE target", 0) > 150, tried.toString());
    assertTrue(tried.getOrDefault("COMMITTEE subject", 0) > 100, tried.toString());
    assertTrue(tried.getOrDefault("CELL subject", 0) > 200, tried.toString());
  }

  private void hold(String seed, Proof proof, Rating rating, Hold hold) {
    Optional<Assessment> after = hold.target() ? reached(proof, hold) : mended(proof, hold);
    if (after.isEmpty()) {
      tried.merge("not to be had", 1, Integer::sum);
      return;
    }
    tried.merge(rating.kind() + (hold.target() ? " target" : " subject"), 1, Integer::sum);
    Map<String, String> said = new TreeMap<>();
    for (Finding finding : ofMerit(proof.assessment(), rating)) {
      said.put(finding.key(), told(finding));
    }
    for (Effect effect : hold.effects()) {
      said.put(effect.after().key(), told(effect.after()));
    }
    Map<String, String> found = new TreeMap<>();
    for (Finding finding : ofMerit(after.get(), rating)) {
      found.put(finding.key(), told(finding));
    }
    said.forEach(
        (key, text) -> {
          if (!text.equals(found.get(key))) {
            wrong.add(
                seed
                    + " "
                    + rating.subject()
                    + " without "
                    + hold.unit()
                    + " ("
                    + hold.state()
                    + " to "
                    + hold.hypothesis()
                    + "): "
                    + key
                    + " said "
                    + text
                    + ", found "
                    + found.get(key));
          }
        });
  }

  private static List<Finding> ofMerit(Assessment assessment, Rating rating) {
    return assessment.findings(rating.subject()).stream().filter(Finding::ofMerit).toList();
  }

  private static String told(Finding finding) {
    return finding.outcome()
        + " "
        + finding.condition().actual().text()
        + " "
        + finding.condition().actual().ofText();
  }

  /** The run in which a target is reached by its results; none where ratings make it. */
  private static Optional<Assessment> reached(Proof proof, Hold hold) {
    Clay clay = new Clay(proof.assessment().dossier());
    for (Target target : proof.assessment().dossier().targets()) {
      if (target.code().equals(hold.unit()) || target.parent().equals(hold.unit())) {
        if (target.measure().isPresent()) {
          return Optional.empty();
        }
        if (target.isByResults()) {
          clay.reach(target);
        }
      }
    }
    return rated(clay)
        .filter(
            after ->
                Proof.of(after)
                    .conclusion("target:" + hold.unit(), Judgement.class)
                    .filter(one -> one.verdict().name().equals(hold.hypothesis()))
                    .isPresent());
  }

  /** The run in which a subject is as good as the cascade supposed; none where facts cannot. */
  private static Optional<Assessment> mended(Proof proof, Hold hold) {
    Level level = Level.valueOf(hold.hypothesis());
    Span now = proof.rating(hold.unit()).orElseThrow().span();
    Clay clay = new Clay(proof.assessment().dossier());
    clay.clear(hold.unit());
    if (!now.lowest().atLeast(level)) {
      clay.good(hold.unit());
    }
    Span supposed = new Span(better(now.lowest(), level), better(now.highest(), level));
    return rated(clay)
        .filter(
            after ->
                Proof.of(after)
                    .rating(hold.unit())
                    .filter(one -> one.span().equals(supposed))
                    .isPresent());
  }

  private static Level better(Level one, Level other) {
    return one.atLeast(other) ? one : other;
  }

  private static Optional<Assessment> rated(Clay clay) {
    return clay.read().map(dossier -> Rater.rate(dossier, "", RULEBOOK));
  }
}
