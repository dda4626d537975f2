package vn.xeploai.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Rivals;

/**
 * Communes that share a quota: those that name the same {@code quota_group}, of one year and rated
 * by one rulebook.
 */
final class Groups {
  private final SortedMap<String, List<CommuneRow>> members = new TreeMap<>();

  Groups(Collection<CommuneRow> communes) {
    communes.stream()
        .filter(Groups::competes)
        .forEach(one -> members.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one));
  }

  /** Whether a commune waits for others: it names a group. */
  static boolean competes(CommuneRow one) {
    return !one.group().isEmpty();
  }

  /** The rivals of a commune's committee; nothing where it stands alone. */
  Optional<Rivals> rivals(CommuneRow one) {
    List<CommuneRow> others =
        members.getOrDefault(key(one), List.of()).stream()
            .filter(other -> !other.name().equals(one.name()))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rivals(
                one.group(),
                others.stream().map(other -> other.committee().merit(other.name())).toList(),
                others.stream().map(other -> other.committee().rank(other.name())).toList(),
                others.stream()
                    .flatMap(other -> other.committee().rulings(other.name()).stream())
                    .toList()));
  }

  private static String key(CommuneRow one) {
    return one.group() + "\n" + one.year() + "\n" + one.rulebookSha256();
  }
}
