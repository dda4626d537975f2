package vn.xeploai.batch;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rivals;

/**
 * Communes that share a quota: those that name the same {@code quota_group}, of one year and rated
 * by one rulebook.
 */
public final class Groups {
  private final SortedMap<String, SortedMap<String, Contender>> committees = new TreeMap<>();

  /** The groups of these communes, by the names of their dossiers. */
  public Groups(Map<String, ? extends Grouped> communes) {
    communes.forEach(
        (name, one) -> {
          if (competes(one)) {
            committees.computeIfAbsent(key(one), key -> new TreeMap<>()).put(name, one.committee());
          }
        });
  }

  /** Whether a commune waits for others: it names a group. */
  static boolean competes(Grouped one) {
    return !one.group().isEmpty();
  }

  /** The other committees of a commune's group, by the names of their dossiers. */
  public SortedMap<String, Contender> others(String name, Grouped one) {
    SortedMap<String, Contender> others =
        new TreeMap<>(committees.getOrDefault(key(one), new TreeMap<>()));
    others.remove(name);
    return others;
  }

  /** The rivals of a commune's committee; nothing where it stands alone. */
  public Optional<Rivals> rivals(String name, Grouped one) {
    SortedMap<String, Contender> others = others(name, one);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rivals(
                one.group(),
                others.entrySet().stream().map(of -> of.getValue().merit(of.getKey())).toList(),
                others.entrySet().stream().map(of -> of.getValue().rank(of.getKey())).toList(),
                others.entrySet().stream()
                    .flatMap(of -> of.getValue().rulings(of.getKey()).stream())
                    .toList()));
  }

  private static String key(Grouped one) {
    return one.group() + "\n" + one.year() + "\n" + one.rulebookSha256();
  }
}
