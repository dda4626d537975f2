package vn.xeploai.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.text.Progress;

/**
 * Searches for the smallest sets of facts, one fact more at a time. Every set that reaches the
 * level must contain one of the facts behind each criterion in its way, so only these are tried,
 * and a branch ends where a criterion needs more facts than are left.
 */
public final class ReachSearch {
  private static final int MOST_WAYS = 8;

  private final Dossier dossier;
  private final String subject;
  private final Level level;
  private final LiveRating live;
  private final Limit limit;
  private final Progress progress;
  private final Set<Set<FactEdit>> tried = new HashSet<>();
  private final Map<String, Reach.Way> ways = new TreeMap<>();
  private boolean stopped;

  private ReachSearch(
      Dossier dossier,
      String subject,
      Level level,
      LiveRating live,
      Limit limit,
      Progress progress) {
    this.dossier = dossier;
    this.subject = subject;
    this.level = level;
    this.live = live;
    this.limit = limit;
    this.progress = progress;
  }

  /**
   * How a subject of a dossier can reach a level.
   *
   * @param limit when to stop; what was proved until then is told
   * @param progress told of each first fact tried, for each number of facts
   */
  public static Reach of(
      Dossier dossier,
      Rulebook rulebook,
      String subject,
      Level level,
      Limit limit,
      Progress progress) {
    Dossier canonical = FactEditor.canonical(dossier);
    try (LiveRating live = new Ground(canonical, rulebook).live()) {
      return new ReachSearch(canonical, subject, level, live, limit, progress).search();
    }
  }

  private Reach search() {
    Assessment now = live.assessment();
    Rating rating = Objects.requireNonNull(now.ratings().get(subject));
    return new Reach(rating, level, answer(new Goal(now)), Reserve.of(now, rating));
  }

  private Reach.Answer answer(Goal start) {
    if (start.reached(subject, level)) {
      return new Reach.Already();
    }
    List<Finding> blocking = blocking(start);
    if (!blocking.isEmpty()) {
      return new Reach.Never(blocking);
    }
    for (int facts = 1; facts <= Reach.PROVED; facts++) {
      for (Level goal : goals()) {
        tried.clear();
        branch(start, goal, List.of(), facts);
      }
      if (!ways.isEmpty()) {
        return new Reach.Ways(List.copyOf(ways.values()), stopped);
      }
      if (stopped) {
        return new Reach.NotFound(start.inTheWay(subject, level), facts - 1);
      }
    }
    return new Reach.NotFound(start.inTheWay(subject, level), Reach.PROVED);
  }

  private List<Level> goals() {
    List<Level> goals =
        new ArrayList<>(Level.OFFICIAL.stream().filter(one -> one.atLeast(level)).toList());
    if (ruled()) {
      goals.add(Level.NO_LEVEL);
    }
    return goals;
  }

  /** Whether people ruled a level that would do, should no level fit by the letter. */
  private boolean ruled() {
    int year = dossier.commune().year();
    return dossier.rulings().stream()
        .filter(ruling -> ruling.subject().equals(subject) && ruling.countsFor(year))
        .flatMap(ruling -> ruling.level().stream())
        .anyMatch(one -> one.atLeast(level));
  }

  /** Criteria that no fact turns, at every level that would do. */
  private List<Finding> blocking(Goal start) {
    List<Finding> least = List.of();
    for (Level goal : goals()) {
      List<Finding> blocking =
          start.inTheWay(subject, goal).stream()
              .filter(finding -> start.levers(finding).isEmpty())
              .toList();
      if (blocking.isEmpty()) {
        return List.of();
      }
      least = blocking;
    }
    return least;
  }

  private void branch(Goal goal, Level wanted, List<FactEdit> chosen, int left) {
    List<Finding> inTheWay = goal.inTheWay(subject, wanted);
    if (left == 0
        || ways.size() >= MOST_WAYS
        || inTheWay.stream().anyMatch(finding -> goal.atLeast(finding) > left)) {
      return;
    }
    Optional<Map<String, Lever>> fewest =
        wanted == Level.NO_LEVEL
            ? Optional.of(goal.own(subject))
            : inTheWay.stream().map(goal::levers).min(Comparator.comparing(Map::size));
    if (fewest.isEmpty()) {
      return;
    }
    int done = 0;
    for (Lever lever : fewest.get().values()) {
      if (chosen.isEmpty()) {
        progress.done(done++, 0, fewest.get().size());
      }
      if (chosen.stream().anyMatch(edit -> edit.address().equals(lever.address()))) {
        continue;
      }
      for (FactEdit edit : lever.edits()) {
        List<FactEdit> more = new ArrayList<>(chosen);
        more.add(edit);
        stopped = stopped || limit.reached();
        if (!stopped && tried.add(Set.copyOf(more))) {
          rated(more).ifPresent(next -> follow(next, wanted, more, left - 1));
        }
      }
    }
  }

  private void follow(Goal next, Level wanted, List<FactEdit> chosen, int left) {
    if (next.reached(subject, level)) {
      Reach.Way way = nearest(chosen);
      ways.putIfAbsent(key(way), way);
    } else {
      branch(next, wanted, chosen, left);
    }
  }

  /** Ways through the same facts are one way: the first found moves them least. */
  private static String key(Reach.Way way) {
    return String.join(
        "\n", way.changes().stream().map(one -> one.change().edit().address()).toList());
  }

  /** The rating with these facts; nothing where they would not be valid. */
  private Optional<Goal> rated(List<FactEdit> edits) {
    return put(edits) ? Optional.of(new Goal(live.assessment())) : Optional.empty();
  }

  private boolean put(List<FactEdit> edits) {
    if (FactEditor.edit(dossier, edits) instanceof FactEditor.Edited edited) {
      live.move(edited.dossier(), DossierIdentity.sha256(edited.dossier()));
      return true;
    }
    return false;
  }

  private boolean reaches(List<FactEdit> edits) {
    return put(edits)
        && Objects.requireNonNull(live.ratings().get(subject)).span().lowest().atLeast(level);
  }

  /** The same facts, each moved as little as suffices, one after the other. */
  private Reach.Way nearest(List<FactEdit> chosen) {
    List<FactEdit> edits = new ArrayList<>(chosen);
    edits.sort(Comparator.comparing(FactEdit::address));
    for (int i = 0; i < edits.size(); i++) {
      int at = i;
      FactEdit edit = edits.get(i);
      String now = FactEditor.value(dossier, edit);
      edits.set(
          i,
          Nearer.values(dossier, edit, now)
              .nearest(
                  value -> {
                    List<FactEdit> nearer = new ArrayList<>(edits);
                    nearer.set(at, value);
                    return reaches(nearer);
                  }));
    }
    return new Reach.Way(
        edits.stream()
            .map(edit -> new Reach.Turned(new Change.Fact(edit), FactEditor.value(dossier, edit)))
            .toList());
  }
}
