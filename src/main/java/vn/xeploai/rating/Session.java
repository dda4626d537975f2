package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.simple.SimpleBeliefSet;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rulebook.Rulebook;

/** One session for one dossier: opened, filled, fired once and closed here. */
final class Session {
  /**
   * Firings a rulebook may need for each fact. Ours need up to five; rules without end are stopped
   * before what they conclude fills the memory.
   */
  private static final int FIRINGS_PER_FACT = 30;

  private static final int LAST_FIRINGS = 20;

  private Session() {}

  /**
   * Everything the rules conclude from the facts, in whatever order these come.
   *
   * @throws RulesConflict if the rules do not come to an end
   */
  static Conclusions run(List<Object> facts, Rulebook rulebook) {
    try {
      return run(facts, rulebook.base(), session -> conclusions(session, rulebook));
    } catch (RulesConflict conflict) {
      throw conflict.in(rulebook.rules());
    }
  }

  /** What is collected from a session in which everything has fired. */
  static <T> T run(List<Object> facts, KieBase base, Function<KieSession, T> collect) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      fire(session, limit(facts));
      return collect.apply(session);
    } finally {
      session.dispose();
    }
  }

  /** What a session starts from: the dossier, and what the rulebook fixes. */
  static List<Object> facts(Dossier dossier, Rulebook rulebook) {
    List<Object> facts = new ArrayList<>();
    facts.add(dossier.commune());
    facts.addAll(rulebook.parameters().values());
    facts.addAll(rulebook.asked());
    facts.addAll(List.of(SubjectKind.values()));
    facts.addAll(List.of(Tally.Sort.values()));
    facts.addAll(dossier.subjects());
    facts.addAll(dossier.targets());
    facts.addAll(dossier.results());
    facts.addAll(dossier.work());
    facts.addAll(dossier.grades());
    facts.addAll(dossier.points());
    facts.addAll(dossier.discipline());
    facts.addAll(dossier.conclusions());
    facts.addAll(dossier.tasks());
    facts.addAll(dossier.rulings());
    facts.addAll(dossier.history());
    return facts;
  }

  /** The firings that these facts may cause. */
  static int limit(List<Object> facts) {
    return facts.size() * FIRINGS_PER_FACT;
  }

  /**
   * Fires everything.
   *
   * @throws RulesConflict if the rules do not come to an end, or one of them trips over a fact
   */
  static void fire(KieSession session, int limit) {
    try {
      if (session.fireAllRules(limit) < limit) {
        return;
      }
    } catch (ConsequenceException e) {
      throw new RulesConflict(
          "rating.tripped",
          e.getMatch().getRule().getName(),
          cause(e),
          e.getMatch().getObjects().stream()
              .filter(Record.class::isInstance)
              .map(String::valueOf)
              .collect(Collectors.joining("; ")));
    } catch (RuntimeException e) {
      throw new RulesConflict("rating.condition", String.valueOf(e.getMessage()), cause(e));
    }
    LastFirings last = new LastFirings();
    session.addEventListener((AgendaEventListener) last);
    session.addEventListener((RuleRuntimeEventListener) last);
    session.fireAllRules(LAST_FIRINGS);
    throw new RulesConflict(
        "rating.endless", String.valueOf(limit), String.join(", ", last.circling()));
  }

  /** What went wrong at the bottom of it. */
  private static String cause(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }

  /** Everything concluded in a session in which everything has fired. */
  static Conclusions conclusions(KieSession session, Rulebook rulebook) {
    return conclusions(session, rulebook, Concluded.class::isInstance);
  }

  /** Of what was concluded in a session in which everything has fired, what is wanted. */
  static Conclusions conclusions(KieSession session, Rulebook rulebook, Predicate<Object> wanted) {
    List<Drawn> all = new ArrayList<>();
    for (InternalFactHandle handle : concluded(session, wanted)) {
      if (handle.getEqualityKey() instanceof TruthMaintenanceSystemEqualityKey key
          && key.getBeliefSet() != null) {
        Concluded conclusion = (Concluded) handle.getObject();
        all.add(new Drawn(conclusion, justifications(key, rulebook)));
      }
    }
    return new Conclusions(all);
  }

  /** In the order in which they were made, which is how they lie in memory. */
  private static List<InternalFactHandle> concluded(KieSession session, Predicate<Object> wanted) {
    List<InternalFactHandle> concluded = new ArrayList<>();
    for (FactHandle handle : session.getFactHandles(wanted::test)) {
      concluded.add((InternalFactHandle) handle);
    }
    concluded.sort(Comparator.comparingLong(InternalFactHandle::getId));
    return concluded;
  }

  private static List<Justification> justifications(
      TruthMaintenanceSystemEqualityKey key, Rulebook rulebook) {
    SimpleMode first = ((SimpleBeliefSet) key.getBeliefSet()).getFirst();
    if (first.getNext() == null) {
      return List.of(justification(first, rulebook));
    }
    List<Justification> justifications = new ArrayList<>();
    for (SimpleMode mode = first; mode != null; mode = mode.getNext()) {
      justifications.add(justification(mode, rulebook));
    }
    justifications.sort(Justification.ORDER);
    return justifications;
  }

  private static Justification justification(SimpleMode mode, Rulebook rulebook) {
    Match match = mode.getObject().getJustifier();
    return new Justification(rulebook.idOf(match.getRule()), premises(match));
  }

  /** What a match rests on: facts and conclusions, those behind a count among them. */
  private static List<Object> premises(Match match) {
    List<Object> premises = new ArrayList<>();
    match.getObjects().forEach(object -> collect(object, premises));
    return premises;
  }

  private static void collect(Object object, List<Object> premises) {
    if (object instanceof Object[] several) {
      for (Object one : several) {
        collect(one, premises);
      }
    } else if (object instanceof Collection<?> several) {
      several.forEach(one -> collect(one, premises));
    } else if (object instanceof Record) {
      premises.add(object);
    }
  }
}
