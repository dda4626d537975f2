package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.trial.Trial;

/** Rules fire for all subjects at once: going from rule to rule takes the engine far longer. */
class FiringTest {
  @ParameterizedTest
  @ValueSource(strings = {"qd132", "qd124", "qd366"})
  void aRuleFiresForAllSubjectsBeforeTheNext(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    Dossier commune = Trial.commune(1, 1, 2023);
    List<Object> facts = Session.facts(commune, rulebook);
    Turns turns = turns(facts, rulebook.base());
    // Collectives wait for ratings, which come one by one: a few turns for each of them.
    int collectives = commune.subjects().size() - commune.members().size();
    int allowed = rulebook.rules().size() + 5 * collectives;
    assertTrue(turns.taken < allowed, turns.taken + " turns, allowed " + allowed);
    assertTrue(turns.fired > 10 * allowed, turns.fired + " firings");
  }

  /** How often the engine fired, and how often another rule than before. */
  private static final class Turns extends DefaultAgendaEventListener {
    private int fired;
    private int taken;
    private String last = "";

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      String rule = event.getMatch().getRule().getName();
      fired++;
      taken += rule.equals(last) ? 0 : 1;
      last = rule;
    }
  }

  private static Turns turns(List<Object> facts, KieBase base) {
    Turns turns = new Turns();
    KieSession session = base.newKieSession();
    try {
      session.addEventListener(turns);
      facts.forEach(session::insert);
      Session.fire(session, Session.limit(facts));
      return turns;
    } finally {
      session.dispose();
    }
  }
}
