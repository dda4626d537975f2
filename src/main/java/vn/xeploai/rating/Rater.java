package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.rulebook.Rulebook;

/** Rates a dossier by a rulebook. */
public final class Rater {
  private Rater() {}

  /**
   * The assessment of a dossier.
   *
   * @param dossierSha256 the identity of the facts
   * @throws RulesConflict if the rules conclude two ratings for one subject, or none, or do not end
   */
  public static Assessment rate(Dossier dossier, String dossierSha256, Rulebook rulebook) {
    return rate(dossier, dossierSha256, rulebook, Optional.empty());
  }

  /**
   * The assessment of a dossier whose committee competes with those of other communes.
   *
   * @param dossierSha256 the identity of the facts
   * @param rivals the other committees, where there are any
   * @throws RulesConflict as above
   */
  public static Assessment rate(
      Dossier dossier, String dossierSha256, Rulebook rulebook, Optional<Rivals> rivals) {
    List<Object> facts = new ArrayList<>(Session.facts(dossier, rulebook));
    rivals.ifPresent(facts::add);
    return assess(dossier, dossierSha256, rulebook, Session.run(facts, rulebook));
  }

  /** Collects what a session concluded, once everything in it is whole. */
  static Assessment assess(
      Dossier dossier, String dossierSha256, Rulebook rulebook, Conclusions drawn) {
    SortedMap<String, Rating> ratings =
        one(drawn, drawn.of(Rating.class), Rating::subject, ids(dossier.subjects()));
    SortedMap<String, Judgement> judgements =
        one(
            drawn,
            drawn.of(Judgement.class),
            Judgement::code,
            dossier.targets().stream().map(Target::code).toList());
    List<Finding> findings = drawn.of(Finding.class);
    if (!drawn.single()) {
      one(drawn, findings, Rater::name, findings.stream().map(Rater::name).toList());
    }
    List<Warning> warnings = new ArrayList<>(drawn.of(Warning.class));
    warnings.addAll(Notices.of(dossier, rulebook, drawn, judgements, ratings));
    return new Assessment(
        dossier,
        dossierSha256,
        rulebook.id(),
        rulebook.sha256(),
        rulebook.departure(),
        rulebook.parameters(),
        rulebook.rules(),
        judgements,
        ratings,
        findings.stream().collect(Collectors.groupingBy(Finding::subject)),
        drawn.of(Quota.class),
        drawn.of(Recommendation.class),
        drawn.of(OwnerTally.class),
        warnings,
        drawn.byHandle());
  }

  private static String name(Finding finding) {
    return finding.subject() + " " + finding.key();
  }

  private static List<String> ids(List<Subject> subjects) {
    return subjects.stream().map(Subject::id).toList();
  }

  /** Every name once: not twice, and none forgotten. */
  private static <T extends Concluded> SortedMap<String, T> one(
      Conclusions drawn,
      List<T> conclusions,
      Function<T, String> name,
      Collection<String> expected) {
    SortedMap<String, T> byName = new TreeMap<>();
    for (T conclusion : conclusions) {
      T before = byName.put(name.apply(conclusion), conclusion);
      if (before != null) {
        throw new RulesConflict(
            "rating.twice",
            name.apply(conclusion),
            String.join(
                ", ",
                List.of(before, conclusion).stream()
                    .flatMap(both -> drawn.rules(both).stream())
                    .sorted(Comparator.naturalOrder())
                    .toList()));
      }
    }
    for (String wanted : expected) {
      if (!byName.containsKey(wanted)) {
        throw new RulesConflict("rating.none", wanted, drawn.findingsOf(wanted));
      }
    }
    Set<String> known = Set.copyOf(expected);
    for (Map.Entry<String, T> entry : byName.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw new RulesConflict(
            "rating.nobody", entry.getKey(), String.join(", ", drawn.rules(entry.getValue())));
      }
    }
    return byName;
  }
}
