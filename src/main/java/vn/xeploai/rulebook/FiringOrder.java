package vn.xeploai.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import vn.xeploai.conclusions.BasicTargets;
import vn.xeploai.conclusions.Basis;
import vn.xeploai.conclusions.CivilStanding;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Conduct;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Gradebook;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.KeyTargets;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Owned;
import vn.xeploai.conclusions.Owner;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.QuotaPercent;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Subordinates;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.conclusions.Workload;

/**
 * Which rules fire first: each after those that conclude what it rests on. In a chance order Drools
 * leaves a rule half fired as soon as another could fire, and looks at the network of each anew
 * every time; in this order a rule fires for all subjects at once, in three fifths of the time.
 * What a fresh session concludes is the same in any order; in one that stays open, a rule that came
 * before what it rests on would see half of a change ({@code RuleExecutor} and {@code
 * RuleAgendaConflictResolver} of Drools 10.2: of equal salience, the lower load order first).
 */
final class FiringOrder {
  /** Each after what it rests on, as far as that goes: ratings count in findings of others. */
  static final List<Class<? extends Concluded>> CONCLUSIONS =
      List.of(
          Rated.class,
          QuotaPercent.class,
          Owned.class,
          Owner.class,
          Basis.class,
          CivilStanding.class,
          Gradebook.class,
          Conduct.class,
          PointTotal.class,
          Subordinates.class,
          Judgement.class,
          KeyTargets.class,
          BasicTargets.class,
          Workload.class,
          Rank.class,
          Finding.class,
          Merit.class,
          Quota.class,
          Rating.class,
          Tally.class,
          OwnerTally.class,
          Recommendation.class,
          Warning.class);

  private static final List<String> NAMES = CONCLUSIONS.stream().map(Class::getSimpleName).toList();

  private static final String UPWARD = Tally.class.getSimpleName();

  private FiringOrder() {}

  /** The ids of these rules in their order. */
  static List<String> of(SortedMap<String, String> drl) {
    return cuts(drl).stream().map(RuleTexts.Cut::id).toList();
  }

  /** Where these rules stand, in their order. */
  static List<RuleTexts.Cut> cuts(SortedMap<String, String> drl) {
    return RuleTexts.cuts(drl).stream()
        .sorted(Comparator.comparingInt(cut -> place(cut.in(drl))))
        .toList();
  }

  /**
   * With what it concludes; after all that conclude that where it reads the same or later. What is
   * counted upward begins anew for others: who reads that goes with their other criteria.
   */
  private static int place(RuleTexts.Text rule) {
    int concluded = NAMES.indexOf(rule.concludes());
    int read =
        rule.conditions().stream()
            .filter(word -> !word.equals(UPWARD))
            .mapToInt(NAMES::indexOf)
            .max()
            .orElse(-1);
    return Math.max(2 * (concluded < 0 ? NAMES.size() : concluded), 2 * read + 1);
  }

  /** The knowledge base with its rules in this order; any other comes last. */
  static KieBase in(List<String> order, KieBase base) {
    Map<String, Integer> places = new HashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        String id = RuleCatalog.Entry.of(rule).id();
        ((RuleImpl) rule).setLoadOrder(places.getOrDefault(id, places.size()));
      }
    }
    return base;
  }
}
