package vn.xeploai.rulebook;

import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/**
 * Rules that do not ship, compiled where they were met.
 *
 * @param base a knowledge base of all of them
 */
record NewlyCompiled(KieBase base) implements Compiled {
  @Override
  public List<RuleCatalog.Entry> entries() {
    return base.getKiePackages().stream()
        .flatMap(one -> one.getRules().stream())
        .map(RuleCatalog.Entry::of)
        .toList();
  }

  @Override
  public List<RuleTexts.Text> texts(SortedMap<String, String> drl) {
    return RuleTexts.of(drl);
  }
}
