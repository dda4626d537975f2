package vn.xeploai.conclusions;

import java.math.BigDecimal;
import java.util.List;
import vn.xeploai.facts.Ruling;

/**
 * The per cent of the quota in force for all groups of the dossier.
 *
 * @param percent in per cent
 */
public record QuotaPercent(BigDecimal percent) implements Concluded {
  /** The per cent that was ruled for the committee, else that of the rulebook. */
  public static QuotaPercent ruled(BigDecimal ofRulebook, List<Ruling> rulings) {
    return new QuotaPercent(
        rulings.stream().flatMap(one -> one.percent().stream()).findFirst().orElse(ofRulebook));
  }

  @Override
  public String handle() {
    return "quota-percent:" + percent.toPlainString();
  }
}
