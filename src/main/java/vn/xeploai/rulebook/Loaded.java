package vn.xeploai.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.kie.api.KieBase;
import vn.xeploai.conclusions.Rule;

/**
 * The compiled rules of a rulebook, with what is known of each.
 *
 * @param compiled all of them
 * @param base those in the engine
 * @param rules what is known of each, by id
 * @param ids the ids by name
 * @param texts the rules as they are written
 */
record Loaded(
    Compiled compiled,
    Once<KieBase> base,
    SortedMap<String, Rule> rules,
    Map<String, String> ids,
    Once<List<RuleTexts.Text>> texts) {
  /**
   * Those that were compiled from these files.
   *
   * @throws InvalidRulebook if one of them lacks metadata, or two have one id
   */
  static Loaded of(Compiled compiled, SortedMap<String, String> drl) {
    SortedMap<String, Rule> rules = RuleCatalog.read(compiled.entries(), drl);
    Map<String, String> ids = new HashMap<>();
    rules.values().forEach(rule -> ids.put(rule.name(), rule.id()));
    return new Loaded(
        compiled,
        new Once<>(compiled::base),
        Collections.unmodifiableSortedMap(rules),
        ids,
        new Once<>(() -> compiled.texts(drl)));
  }

  /** The id of the rule of a name. */
  String idOf(String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }
}
