package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.xeploai.conclusions.Attraction;
import vn.xeploai.conclusions.Basis;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Target.Measure;

/**
 * How the targets of a dossier come out, and who answers for them, as {@code
 * rules/common/targets.drl} has it; those computed from ratings follow as these are known.
 */
final class Outcomes {
  private final List<Target> targets;

  /** Targets judged by leaves that wait for some of them. */
  private final List<Target> sums;

  private final Map<String, List<Target>> leaves = new HashMap<>();
  private final Map<String, Basis> bases = new LinkedHashMap<>();
  private final Map<String, Set<String>> owned = new HashMap<>();
  private final SortedMap<String, Judgement> judgements = new TreeMap<>();
  private boolean clear = true;

  /** Those of a dossier of which no rating is known. */
  Outcomes(Dossier dossier) {
    targets = dossier.targets();
    sums = new ArrayList<>(targets);
    sums.removeIf(target -> !target.isByLeaves());
    for (Target target : targets) {
      if (!target.counted()) {
        leaves.computeIfAbsent(target.parent(), code -> new ArrayList<>()).add(target);
      }
    }
    for (Target target : targets) {
      bases.put(target.code(), Basis.of(target, leavesOf(target)));
      target.owner().ifPresent(owner -> own(owner, target.code()));
    }
    for (Cell cell : dossier.cells()) {
      cell.ownerOf().forEach(code -> own(cell.id(), code));
    }
    for (Organisation organisation : dossier.organisations()) {
      organisation.ownerOf().forEach(code -> own(organisation.id(), code));
    }
    judge(dossier);
  }

  private void own(String owner, String code) {
    owned.computeIfAbsent(owner, one -> new LinkedHashSet<>()).add(code);
  }

  private List<Target> leavesOf(Target target) {
    return leaves.getOrDefault(target.code(), List.of());
  }

  private void judge(Dossier dossier) {
    Map<String, List<Result>> results = new HashMap<>();
    for (Result result : dossier.results()) {
      results.computeIfAbsent(result.code(), code -> new ArrayList<>()).add(result);
    }
    for (Target target : targets) {
      if (target.isByResults()) {
        put(Judgement.ofResults(target, results.getOrDefault(target.code(), List.of())));
      }
    }
    measured(
        Measure.ATTRACTION,
        Attraction.of(
            dossier.organisations().stream()
                .filter(one -> one.kind() == SubjectKind.ORGANISATION)
                .toList()));
  }

  /** Judges the targets that are measured in this way, and what is judged by them. */
  void measured(Measure how, Quantity reached) {
    for (Target target : targets) {
      if (target.measures(how)) {
        put(Judgement.ofRatings(target, reached));
      }
    }
    sumLeaves();
  }

  private void put(Judgement judgement) {
    clear &= judgements.put(judgement.code(), judgement) == null;
  }

  /** A leaf may have leaves itself. */
  private void sumLeaves() {
    while (sums.removeIf(this::summed)) {
      // What was summed now may be a leaf of another.
    }
  }

  private boolean summed(Target target) {
    List<Judgement> ofLeaves = new ArrayList<>();
    for (Target leaf : leavesOf(target)) {
      Judgement judgement = judgements.get(leaf.code());
      if (judgement == null) {
        return false;
      }
      ofLeaves.add(judgement);
    }
    if (!judgements.containsKey(target.code())) {
      put(Judgement.ofLeaves(target, ofLeaves));
    }
    return true;
  }

  /**
   * The outcomes of all targets; nothing where one was judged twice, or not when it was asked for:
   * what follows from what is for the rules to find then.
   */
  Optional<SortedMap<String, Judgement>> whole() {
    return clear && judgements.size() == bases.size() ? Optional.of(judgements) : Optional.empty();
  }

  /** The outcomes of the targets with such a basis. */
  List<Judgement> of(Predicate<Basis> which) {
    return judged(bases.keySet(), which);
  }

  /** Those of the key targets that somebody but the committee and the government owns. */
  List<Judgement> keyOwnedBy(String owner) {
    return judged(owned.getOrDefault(owner, Set.of()), basis -> basis.key() && !basis.computed());
  }

  private List<Judgement> judged(Set<String> codes, Predicate<Basis> which) {
    List<Judgement> judged = new ArrayList<>();
    for (String code : codes) {
      Basis basis = bases.get(code);
      if (basis != null && which.test(basis)) {
        Judgement judgement = judgements.get(code);
        if (judgement == null) {
          clear = false;
        } else {
          judged.add(judgement);
        }
      }
    }
    return judged;
  }
}
