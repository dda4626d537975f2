package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.facts.Parameter;

/** Holds a rulebook beside the one that ships under its id. */
final class Departures {
  private Departures() {}

  /**
   * In what these files differ from those that ship under their id.
   *
   * @throws InvalidRulebook if they cannot be used
   */
  static Departure of(RulebookFiles files) {
    String id = files.manifest().id();
    if (!Rulebooks.shipped().contains(id)) {
      return Departure.NONE;
    }
    RulebookFiles shipped = RulebookFiles.shipped(id);
    if (shipped.sha256().equals(files.sha256())) {
      return Departure.NONE;
    }
    return new Departure(
        differing(
            shipped.files(),
            files.files(),
            (before, after) -> !Arrays.equals(before, after),
            (name, before, after) -> name),
        differing(
            ParameterFile.read(shipped.parameters()),
            ParameterFile.read(files.parameters()),
            (before, after) -> !before.equals(after),
            Departures::told),
        differing(
            rules(shipped),
            rules(files),
            (before, after) -> !before.equals(after),
            (name, before, after) -> name));
  }

  private static String told(String name, Parameter before, Parameter after) {
    return before.value().equals(after.value())
        ? name
        : name + ": " + before.value() + " → " + after.value();
  }

  private static SortedMap<String, String> rules(RulebookFiles files) {
    SortedMap<String, String> rules = new TreeMap<>();
    RuleTexts.of(files.drl()).forEach(rule -> rules.put(rule.id(), rule.text()));
    return rules;
  }

  private static <T> List<String> differing(
      Map<String, T> before, Map<String, T> after, BiPredicate<T, T> differ, Told<T> told) {
    List<String> all = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      T one = before.get(name);
      T other = after.get(name);
      if (one == null || other == null) {
        all.add(name);
      } else if (differ.test(one, other)) {
        all.add(told.told(name, one, other));
      }
    }
    return all;
  }

  /** How a difference is told. */
  private interface Told<T> {
    String told(String name, T before, T after);
  }
}
