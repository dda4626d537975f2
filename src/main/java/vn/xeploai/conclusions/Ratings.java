package vn.xeploai.conclusions;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;

/**
 * What many communes are rated for: levels, outcomes, and which rules stand in the way of better
 * ones, without findings and justifications.
 *
 * @param dossier the facts
 * @param dossierSha256 their identity
 * @param rulebook the rulebook's id
 * @param rulebookSha256 its identity
 * @param judgements the outcome of every target, by code
 * @param bySubject the rating of every subject, in the order of their ids
 * @param hindrances what stands between a subject and the next level up, of every subject that has
 *     such, by its id; by rule
 * @param quotas the quota of every group that has one, by kind
 * @param merit the merit of the committee
 * @param rank what the committee is ranked by
 */
public record Ratings(
    Dossier dossier,
    String dossierSha256,
    String rulebook,
    String rulebookSha256,
    SortedMap<String, Judgement> judgements,
    Map<String, Rating> bySubject,
    Map<String, List<Hindrance>> hindrances,
    List<Quota> quotas,
    Merit merit,
    Rank rank) {
  /** Sorts the quotas. */
  public Ratings {
    judgements = Collections.unmodifiableSortedMap(new TreeMap<>(judgements));
    Map<String, Rating> inOrder = new LinkedHashMap<>(2 * bySubject.size());
    Order.byName(Rating::subject, List.copyOf(bySubject.values()))
        .forEach(rating -> inOrder.put(rating.subject(), rating));
    bySubject = Collections.unmodifiableMap(inOrder);
    hindrances = Collections.unmodifiableMap(hindrances);
    quotas = quotas.stream().sorted(Comparator.comparing(Quota::group)).toList();
  }

  /** What stands between a subject and the next level up. */
  public List<Hindrance> hindrances(String subject) {
    return hindrances.getOrDefault(subject, List.of());
  }

  /** Those of an assessment. */
  public static Ratings of(Assessment assessment) {
    return new Ratings(
        assessment.dossier(),
        assessment.dossierSha256(),
        assessment.rulebook(),
        assessment.rulebookSha256(),
        assessment.judgements(),
        assessment.ratings(),
        hindrances(assessment),
        assessment.quotas(),
        (Merit) concluded(assessment, "merit:" + Committee.ID),
        (Rank) concluded(assessment, "rank:" + Committee.ID));
  }

  private static Map<String, List<Hindrance>> hindrances(Assessment assessment) {
    Map<String, List<Hindrance>> hindrances = new HashMap<>();
    for (Rating rating : assessment.ratings().values()) {
      List<Finding> inTheWay = assessment.inTheWay(rating);
      if (!inTheWay.isEmpty()) {
        hindrances.put(
            rating.subject(), Hindrance.of(inTheWay, finding -> assessment.ruleOf(finding).id()));
      }
    }
    return hindrances;
  }

  private static Concluded concluded(Assessment assessment, String handle) {
    return Objects.requireNonNull(assessment.drawn().get(handle), handle).conclusion();
  }
}
