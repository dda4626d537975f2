package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.RulesConflict;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.Rulebook;

/**
 * The same ground with any of several changes, each set of them rated once. Numbers are changed in
 * a rating that stays open; facts and rules are rated anew.
 */
final class Trials implements AutoCloseable {
  private final Ground ground;
  private final List<Change> changes;
  private final Map<List<Change>, Assessment> rated = new HashMap<>();
  private final LiveRating live;

  Trials(Ground ground, List<Change> changes) {
    this.ground = ground;
    this.changes = List.copyOf(changes);
    this.live = ground.live();
  }

  /** The changes, in the order asked for. */
  List<Change> changes() {
    return changes;
  }

  /** The rating with just these changes. */
  Assessment with(List<Change> some) {
    Assessment known = rated.get(some);
    if (known != null) {
      return known;
    }
    Ground changed = Changes.apply(ground, some);
    boolean numbers = some.stream().allMatch(Change.Setting.class::isInstance);
    Assessment made = numbers ? with(changed.rulebook()) : changed.rate();
    rated.put(some, made);
    return made;
  }

  /**
   * The rating with just these changes; none where they need others to be possible at all, as one
   * of two cells of an added row does, or a number of another rulebook.
   */
  Optional<Assessment> possible(List<Change> some) {
    try {
      return Optional.of(with(some));
    } catch (Unfit | InvalidRulebook | RulesConflict needsOthers) {
      return Optional.empty();
    }
  }

  /** The changes one by one; one that needs others together with the fewest of them. */
  List<List<Change>> units() {
    Set<List<Change>> units = new LinkedHashSet<>();
    for (Change change : changes) {
      units.add(
          possible(List.of(change)).isPresent() ? List.of(change) : fewestPossibleWith(change));
    }
    return List.copyOf(units);
  }

  private List<Change> fewestPossibleWith(Change change) {
    for (int size = 2; size < changes.size(); size++) {
      for (List<Change> set : sets(size)) {
        if (set.contains(change) && possible(set).isPresent()) {
          return set;
        }
      }
    }
    return changes;
  }

  private Assessment with(Rulebook numbers) {
    numbers.parameters().forEach((name, one) -> live.set(name, one.value()));
    return live.assessment();
  }

  @Override
  public void close() {
    live.close();
  }

  /** Every choice of so many changes, in the order of the changes. */
  List<List<Change>> sets(int size) {
    List<List<Change>> sets = new ArrayList<>();
    choose(0, size, new ArrayList<>(), sets);
    return sets;
  }

  private void choose(int from, int size, List<Change> chosen, List<List<Change>> sets) {
    if (chosen.size() == size) {
      sets.add(List.copyOf(chosen));
      return;
    }
    for (int i = from; i < changes.size(); i++) {
      chosen.add(changes.get(i));
      choose(i + 1, size, chosen, sets);
      chosen.remove(chosen.size() - 1);
    }
  }
}
