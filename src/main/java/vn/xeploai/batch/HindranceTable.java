package vn.xeploai.batch;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.text.Messages;

/** Which rules keep most subjects of an area from their next level up. */
final class HindranceTable {
  static final String NAME = "hindrances";

  private static final Comparator<Map.Entry<String, Count>> MOST_FIRST =
      Comparator.comparing((Map.Entry<String, Count> one) -> one.getValue().certain())
          .thenComparing(one -> one.getValue().perhaps())
          .reversed()
          .thenComparing(Map.Entry::getKey);

  private final Map<String, Rule> rules = new HashMap<>();
  private final Messages messages;

  /**
   * How many subjects a rule keeps from a level.
   *
   * @param certain for certain
   * @param perhaps those it may keep, as facts or rulings come in
   */
  private record Count(int certain, int perhaps) {
    private Count and(Count other) {
      return new Count(certain + other.certain, perhaps + other.perhaps);
    }
  }

  private HindranceTable(Messages messages) {
    this.messages = messages;
  }

  /**
   * The rows of the table: for each area its rules, those that keep most first.
   *
   * @param rulesOf the rules of a rulebook by its id
   */
  static List<Row> of(
      Collection<CommuneRow> communes,
      Function<String, SortedMap<String, Rule>> rulesOf,
      Messages messages) {
    HindranceTable table = new HindranceTable(messages);
    communes.stream()
        .map(CommuneRow::rulebook)
        .distinct()
        .forEach(rulebook -> table.rules.putAll(rulesOf.apply(rulebook)));
    return Area.of(communes).stream().flatMap(area -> table.rows(area).stream()).toList();
  }

  private List<Row> rows(Area area) {
    SortedMap<String, Count> counts = new TreeMap<>();
    for (CommuneRow one : area.communes()) {
      one.inTheWay().forEach((rule, count) -> counts.merge(rule, new Count(count, 0), Count::and));
      one.perhaps().forEach((rule, count) -> counts.merge(rule, new Count(0, count), Count::and));
    }
    return counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .map(one -> row(area, one.getKey(), one.getValue()))
        .toList();
  }

  private Row row(Area area, String id, Count count) {
    Rule rule = Objects.requireNonNull(rules.get(id), id);
    return area.begin()
        .put("in_the_way", count.certain())
        .put("perhaps_in_the_way", count.perhaps())
        .put("title", messages.of(rule.title(), rule.name()))
        .put("clause", rule.clause())
        .put("rule", id)
        .end();
  }
}
