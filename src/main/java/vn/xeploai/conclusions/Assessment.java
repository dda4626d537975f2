package vn.xeploai.conclusions;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Standing;

/**
 * All conclusions of one run, immutable and sorted: the same facts and the same rulebook give an
 * equal assessment.
 *
 * @param dossier the facts
 * @param dossierSha256 their identity
 * @param rulebook the rulebook's id
 * @param rulebookSha256 its identity
 * @param departure in what it differs from the one that ships under its id
 * @param parameters the parameters used, by name
 * @param rules the rules, by id
 * @param judgements the outcome of every target, by code
 * @param ratings the rating of every subject, by id
 * @param findingsBySubject the findings of every subject that has some, by its id, the best level
 *     first, then by name
 * @param quotas the quota of every group that has one, by kind
 * @param recommendations what follows
 * @param owners the targets and tasks of every owner
 * @param warnings what people should know
 * @param drawn every conclusion with its justifications, by its name
 */
public record Assessment(
    Dossier dossier,
    String dossierSha256,
    String rulebook,
    String rulebookSha256,
    Departure departure,
    SortedMap<String, Parameter> parameters,
    SortedMap<String, Rule> rules,
    SortedMap<String, Judgement> judgements,
    SortedMap<String, Rating> ratings,
    Map<String, List<Finding>> findingsBySubject,
    List<Quota> quotas,
    List<Recommendation> recommendations,
    List<OwnerTally> owners,
    List<Warning> warnings,
    Map<String, Drawn> drawn) {

  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparing(Finding::level, Comparator.reverseOrder())
          .thenComparing(Finding::criterion);

  /** Copies and sorts everything. */
  public Assessment {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    judgements = Collections.unmodifiableSortedMap(new TreeMap<>(judgements));
    ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
    Map<String, List<Finding>> inOrder = new TreeMap<>();
    findingsBySubject.forEach(
        (subject, findings) -> inOrder.put(subject, Order.by(BEST_FIRST, findings)));
    findingsBySubject = Collections.unmodifiableMap(inOrder);
    quotas =
        quotas.stream()
            .sorted(Comparator.comparing(Quota::group).thenComparing(Quota::name))
            .toList();
    recommendations =
        recommendations.stream()
            .sorted(
                Comparator.comparing(Recommendation::subject)
                    .thenComparing(Recommendation::kind)
                    .thenComparing(Recommendation::reason))
            .toList();
    owners = owners.stream().sorted(Comparator.comparing(OwnerTally::owner)).toList();
    warnings =
        warnings.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Warning::code)
                    .thenComparing(Warning::where)
                    .thenComparing(warning -> String.join("\n", warning.arguments())))
            .toList();
    drawn = Collections.unmodifiableMap(drawn);
  }

  /** Why a conclusion was drawn: at least one justification, in their order. */
  public List<Justification> why(Concluded conclusion) {
    return Objects.requireNonNull(drawn.get(conclusion.handle()), conclusion.handle()).why();
  }

  /** Every finding, by subject, the best level first, then by name. */
  public List<Finding> findings() {
    return findingsBySubject.values().stream().flatMap(List::stream).toList();
  }

  /** The findings of one subject, in their order. */
  public List<Finding> findings(String subject) {
    return findingsBySubject.getOrDefault(subject, List.of());
  }

  /** What stands between a subject and the next level up. */
  public List<Finding> inTheWay(Rating rating) {
    return Finding.inTheWay(findings(rating.subject()), rating.span().lowest());
  }

  /** The rules that stand between a subject and the next level up. */
  public List<Hindrance> hindrances(Rating rating) {
    return Hindrance.of(inTheWay(rating), finding -> ruleOf(finding).id());
  }

  /** The level a subject earned before the quota. */
  public Merit merit(String subject) {
    return (Merit) concluded("merit:" + subject);
  }

  /** What a subject is ranked by under the quota. */
  public Rank rank(String subject) {
    return (Rank) concluded("rank:" + subject);
  }

  private Concluded concluded(String handle) {
    return Objects.requireNonNull(drawn.get(handle), handle).conclusion();
  }

  /** The rule that concluded {@code conclusion}; the first of several. */
  public Rule ruleOf(Concluded conclusion) {
    return ruleOf(why(conclusion));
  }

  /**
   * What a recommendation is cited by: the clause of its rule, or where the resolution decides its
   * own clause as the dossier gives it; nothing where it gives none.
   */
  public Optional<String> clauseOf(Recommendation recommendation) {
    Rule rule = ruleOf(recommendation);
    return rule.standing() == Standing.LOCAL
        ? Optional.of(dossier.commune().resolution().rewards()).filter(text -> !text.isEmpty())
        : Optional.of(rule.clause());
  }

  /** The rule of the first of these justifications of one conclusion. */
  public Rule ruleOf(List<Justification> why) {
    return Objects.requireNonNull(rules().get(why.get(0).rule()));
  }

  /**
   * How sure we are of a conclusion: as sure as of its rule and of every parameter it rests on,
   * those of the quota among them.
   */
  public Standing standingOf(Concluded conclusion) {
    return standingOf(why(conclusion));
  }

  /** How sure we are of what has these justifications. */
  public Standing standingOf(List<Justification> why) {
    for (Justification one : why) {
      for (Object premise : one.premises()) {
        if ((premise instanceof Parameter parameter && parameter.standing() == Standing.ASSUMED)
            || (premise instanceof Quota quota && standingOf(quota) == Standing.ASSUMED)) {
          return Standing.ASSUMED;
        }
      }
    }
    return ruleOf(why).standing();
  }
}
