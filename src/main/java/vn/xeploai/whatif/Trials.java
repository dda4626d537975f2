package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.rating.LiveRating;
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
