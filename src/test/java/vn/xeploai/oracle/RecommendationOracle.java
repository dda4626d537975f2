package vn.xeploai.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;

/** Reward and criticism (section 6). */
final class RecommendationOracle {
  private final Given given;
  private final Map<String, Span> ratings;
  private final Map<String, TargetOutcome> targets;

  RecommendationOracle(Given given, Map<String, Span> ratings, Map<String, TargetOutcome> targets) {
    this.given = given;
    this.ratings = ratings;
    this.targets = targets;
  }

  SortedSet<String> recommendations() {
    SortedSet<String> all = new TreeSet<>();
    for (String subject : ratings.keySet()) {
      if (settledAt(subject, Level.HTXSNV)) {
        all.add(subject + " REWARD LEVEL");
      }
      if (settledAt(subject, Level.KHTNV)) {
        all.add(subject + " CRITICISM LEVEL");
      }
      if (fiveYears(subject)) {
        all.add(subject + " HIGHER_REWARD FIVE_YEARS");
      }
    }
    for (String owner : owners()) {
      List<TargetOutcome> owned = ownedBy(owner);
      if (owned.stream().allMatch(TargetOutcome::met)) {
        all.add(owner + " REWARD TARGETS");
      }
      long missed = owned.stream().filter(outcome -> outcome == TargetOutcome.MISSED).count();
      if (2 * missed > owned.size()) {
        all.add(owner + " CRITICISM TARGETS");
      }
    }
    return all;
  }

  private boolean settledAt(String subject, Level level) {
    return Span.of(level).equals(ratings.get(subject));
  }

  /** This year and each of the four years before. */
  private boolean fiveYears(String subject) {
    if (!settledAt(subject, Level.HTXSNV)) {
      return false;
    }
    for (int back = 1; back <= 4; back++) {
      int year = given.year() - back;
      boolean excellent =
          given.dossier().history().stream()
              .filter(row -> row.subject().equals(subject) && row.year() == year)
              .anyMatch(row -> row.level().equals(Optional.of(Level.HTXSNV)));
      if (!excellent) {
        return false;
      }
    }
    return true;
  }

  /** Whoever owns a target: as written in the owner column, or by owner_of. */
  private Set<String> owners() {
    Set<String> owners = new TreeSet<>();
    for (Target target : given.dossier().targets()) {
      target.owner().ifPresent(owners::add);
    }
    for (Subject subject : given.dossier().subjects()) {
      if (!OwnTargets.ownerOf(subject).isEmpty()) {
        owners.add(subject.id());
      }
    }
    return owners;
  }

  /** Outcomes of the targets and leaves that are exactly named, each once. */
  private List<TargetOutcome> ownedBy(String owner) {
    List<TargetOutcome> owned = new ArrayList<>();
    for (Target target : given.dossier().targets()) {
      boolean named = target.owner().equals(Optional.of(owner));
      boolean listed =
          given.dossier().subjects().stream()
              .filter(subject -> subject.id().equals(owner))
              .anyMatch(subject -> OwnTargets.ownerOf(subject).contains(target.code()));
      if (named || listed) {
        owned.add(Objects.requireNonNull(targets.get(target.code())));
      }
    }
    return owned;
  }
}
