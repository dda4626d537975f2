package vn.xeploai.conclusions;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Standing;

/**
 * What a table tells of a run: every level, why collectives did not reach a better one, and what
 * follows. An assessment has all of it, and why everything else was concluded too.
 */
public interface Outline {
  /** The facts. */
  Dossier dossier();

  /** Their identity. */
  String dossierSha256();

  /** The rulebook's id. */
  String rulebook();

  /** The rulebook's identity. */
  String rulebookSha256();

  /** The rules, by id. */
  SortedMap<String, Rule> rules();

  /** The outcome of every target, by code. */
  SortedMap<String, Judgement> judgements();

  /** The rating of every subject, by id. */
  SortedMap<String, Rating> ratings();

  /** The quota of every group that has one, by kind. */
  List<Quota> quotas();

  /** What follows. */
  List<Recommendation> recommendations();

  /** The targets and tasks of every owner. */
  List<OwnerTally> owners();

  /** What people should know. */
  List<Warning> warnings();

  /**
   * The findings of one subject, the best level first, then by name; of a member only where all of
   * a run was wanted.
   */
  List<Finding> findings(String subject);

  /** What stands between a subject and the next level up, as far as its findings are told. */
  default List<Finding> inTheWay(Rating rating) {
    return Finding.inTheWay(findings(rating.subject()), rating.span().lowest());
  }

  /** Why one of these findings, or a quota, was concluded. */
  List<Justification> why(Concluded conclusion);

  /** The rule that concluded {@code conclusion}; the first of several. */
  default Rule ruleOf(Concluded conclusion) {
    return ruleOf(why(conclusion));
  }

  /** The rule of the first of these justifications of one conclusion. */
  default Rule ruleOf(List<Justification> why) {
    return Objects.requireNonNull(rules().get(why.get(0).rule()));
  }

  /**
   * How sure we are of a conclusion: as sure as of its rule and of every parameter it rests on,
   * those of the quota among them.
   */
  default Standing standingOf(Concluded conclusion) {
    return standingOf(why(conclusion));
  }

  /** How sure we are of what has these justifications. */
  default Standing standingOf(List<Justification> why) {
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
