package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What several subjects lack: all facts by name while they are few, else of each column the first
 * and how many more. A list of every fact for every subject grows with the square of the subjects.
 */
final class Lack {
  /** So many facts are all named. */
  static final int NAMED = 40;

  /** So many rows of a column are named where the rest is counted. */
  static final int EXAMPLES = 3;

  private final SortedMap<String, Column> columns = new TreeMap<>();
  private int size;

  /** The rows of one column: those named, and how many there are at least. */
  private static final class Column {
    private final SortedSet<String> named = new TreeSet<>();
    private int least;
  }

  /** What these addresses say, where several lists were put together. */
  static List<String> summed(Collection<String> addresses) {
    Lack lack = new Lack();
    lack.add(addresses);
    return lack.addresses();
  }

  /** Adds addresses; those that count others count at least as many. */
  void add(Collection<String> addresses) {
    for (String address : addresses) {
      Column column = columns.computeIfAbsent(Address.columnOf(address), name -> new Column());
      int more = Address.moreAt(address);
      if (more > 0) {
        column.least = Math.max(column.least, more + EXAMPLES);
      } else if (column.named.add(address)) {
        size++;
      }
    }
  }

  /** Whether all of it is named. */
  boolean few() {
    return size <= NAMED && columns.values().stream().allMatch(column -> column.least == 0);
  }

  /** The addresses, in order. */
  List<String> addresses() {
    boolean few = few();
    List<String> addresses = new ArrayList<>();
    columns.forEach(
        (name, column) -> {
          int most = Math.max(column.least, column.named.size());
          if (few || most <= EXAMPLES) {
            addresses.addAll(column.named);
          } else {
            column.named.stream().limit(EXAMPLES).forEach(addresses::add);
            addresses.add(Address.ofMoreRows(name, most - EXAMPLES));
          }
        });
    return addresses.stream().sorted().toList();
  }
}
