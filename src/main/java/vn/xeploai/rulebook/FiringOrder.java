package vn.xeploai.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Which rules the engine fires first: by what they conclude. Answers do not depend on it, the time
 * does. Drools leaves a rule half fired as soon as one of lower load order could fire, and looks at
 * the network of each anew every time; in this order a rule fires for all subjects at once where in
 * a chance order it fires for one at a time ({@code RuleExecutor} and {@code
 * RuleAgendaConflictResolver} of Drools 10.2).
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

  private static final Pattern CONCLUDES =
      Pattern.compile(
          "^rule \"(?<rule>.*)\"|insertLogical\\( *(?:new +)?(?<type>\\w+)", Pattern.MULTILINE);

  private FiringOrder() {}

  /** A knowledge base with its rules in order. */
  static KieBase in(KieBase base, SortedMap<String, String> drl) {
    Map<String, Integer> places = places(drl);
    for (KiePackage kiePackage : base.getKiePackages()) {
      for (Rule rule : kiePackage.getRules()) {
        ((RuleImpl) rule).setLoadOrder(places.getOrDefault(rule.getName(), CONCLUSIONS.size()));
      }
    }
    return base;
  }

  /** The place of each rule whose text is as rules are written, by name. */
  static Map<String, Integer> places(SortedMap<String, String> drl) {
    Map<String, Integer> ofType = new HashMap<>();
    for (Class<?> type : CONCLUSIONS) {
      ofType.put(type.getSimpleName(), ofType.size());
    }
    Map<String, Integer> places = new HashMap<>();
    for (String text : drl.values()) {
      String name = "";
      Matcher word = CONCLUDES.matcher(text);
      while (word.find()) {
        if (word.group("rule") != null) {
          name = word.group("rule");
        } else {
          places.put(name, ofType.getOrDefault(word.group("type"), CONCLUSIONS.size()));
        }
      }
    }
    return places;
  }
}
