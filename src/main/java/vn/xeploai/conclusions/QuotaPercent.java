package vn.xeploai.conclusions;

import java.math.BigDecimal;

/**
 * The per cent of the quota in force for all groups of the dossier.
 *
 * @param percent in per cent
 */
public record QuotaPercent(BigDecimal percent) implements Concluded {
  @Override
  public String handle() {
    return "quota-percent:" + percent.toPlainString();
  }
}
