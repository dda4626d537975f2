package vn.xeploai.rating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/**
 * A rating that stays open: another value of a number is put into the session that is there, and
 * only what depends on it is evaluated again. Not for several threads.
 */
public final class LiveRating implements AutoCloseable {
  private static final Deque<FactHandle> NONE = new ArrayDeque<>();

  private final Map<Object, Deque<FactHandle>> facts = new HashMap<>();
  private Dossier dossier;
  private String dossierSha256;
  private final KieSession session;
  private final int limit;
  private final Map<String, FactHandle> parameters = new HashMap<>();
  private final Map<String, Concluded> concluded = new HashMap<>();
  private final SortedMap<String, Rating> ratings = new TreeMap<>();
  private Rulebook rulebook;

  /**
   * Rates a dossier and keeps the session.
   *
   * @param dossierSha256 the identity of the facts
   * @throws RulesConflict if the rules do not come to an end
   */
  public LiveRating(Dossier dossier, String dossierSha256, Rulebook rulebook) {
    this.dossier = dossier;
    this.dossierSha256 = dossierSha256;
    this.rulebook = rulebook;
    this.session = rulebook.base().newKieSession();
    session.addEventListener(new Following());
    List<Object> all = Session.facts(dossier, rulebook);
    this.limit = Session.limit(all);
    all.forEach(this::insert);
    Session.fire(session, limit);
  }

  /**
   * Gives a parameter another value and rates again what depends on it.
   *
   * @throws IllegalArgumentException if the rulebook has no such parameter
   * @throws RulesConflict if the rules do not come to an end
   */
  public void set(String parameter, String value) {
    Rulebook changed = rulebook.with(parameter, value);
    Parameter before = Objects.requireNonNull(rulebook.parameters().get(parameter));
    Parameter after = Objects.requireNonNull(changed.parameters().get(parameter));
    if (!before.equals(after)) {
      FactHandle handle = Objects.requireNonNull(parameters.get(parameter));
      session.update(handle, after);
      facts.remove(before);
      facts.put(after, new ArrayDeque<>(List.of(handle)));
      Session.fire(session, limit);
      rulebook = changed;
    }
  }

  /**
   * Puts other facts in place of those there are, and rates again what depends on them.
   *
   * @param sha256 the identity of the facts
   * @throws RulesConflict if the rules do not come to an end
   */
  public void move(Dossier other, String sha256) {
    List<Object> added = new ArrayList<>();
    Map<Object, Integer> kept = new HashMap<>();
    for (Object fact : Session.facts(other, rulebook)) {
      int before = kept.merge(fact, 1, Integer::sum);
      if (before > facts.getOrDefault(fact, NONE).size()) {
        added.add(fact);
      }
    }
    List<Object> gone =
        facts.entrySet().stream()
            .filter(one -> one.getValue().size() > kept.getOrDefault(one.getKey(), 0))
            .map(Map.Entry::getKey)
            .toList();
    for (Object fact : gone) {
      Deque<FactHandle> handles = facts.getOrDefault(fact, NONE);
      while (handles.size() > kept.getOrDefault(fact, 0)) {
        session.delete(handles.pop());
      }
      if (handles.isEmpty()) {
        facts.remove(fact);
      }
    }
    added.forEach(this::insert);
    Session.fire(session, limit);
    dossier = other;
    dossierSha256 = sha256;
  }

  private void insert(Object fact) {
    FactHandle handle = session.insert(fact);
    if (fact instanceof Parameter parameter) {
      parameters.put(parameter.name(), handle);
    }
    facts.computeIfAbsent(fact, one -> new ArrayDeque<>()).push(handle);
  }

  /** The ratings as they stand, by subject. */
  public SortedMap<String, Rating> ratings() {
    return Collections.unmodifiableSortedMap(ratings);
  }

  /** The conclusions of one type as they stand, in no order. */
  public <T extends Concluded> List<T> of(Class<T> type) {
    return concluded.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Everything as it stands.
   *
   * @throws RulesConflict if a subject has two ratings, or none
   */
  public Assessment assessment() {
    return Rater.assess(dossier, dossierSha256, rulebook, Session.conclusions(session, rulebook));
  }

  @Override
  public void close() {
    session.dispose();
  }

  /** Keeps what is concluded, as it comes and goes. */
  private final class Following implements RuleRuntimeEventListener {
    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getObject() instanceof Concluded one) {
        concluded.put(one.handle(), one);
        if (one instanceof Rating rating) {
          ratings.put(rating.subject(), rating);
        }
      }
    }

    /** What replaces a conclusion may come before it goes. */
    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      if (event.getOldObject() instanceof Concluded one) {
        concluded.remove(one.handle(), one);
        if (one instanceof Rating rating) {
          ratings.remove(rating.subject(), rating);
        }
      }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {}
  }
}
