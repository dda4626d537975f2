package vn.xeploai.rulebook;

import java.util.List;
import java.util.SortedMap;
import org.kie.api.KieBase;

/** The rules of a rulebook, compiled. */
sealed interface Compiled permits Precompiled, NewlyCompiled {
  /** What each rule says of itself. */
  List<RuleCatalog.Entry> entries();

  /**
   * The rules as they are written.
   *
   * @param drl the files they were compiled from
   */
  List<RuleTexts.Text> texts(SortedMap<String, String> drl);

  /** A knowledge base of all of them. */
  KieBase base();
}
