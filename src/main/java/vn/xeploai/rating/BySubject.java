package vn.xeploai.rating;

import java.util.List;
import vn.xeploai.facts.Reported;

/**
 * The rows of a table of a dossier by whom they are about. Most are asked for in their order, and
 * found where the last ones end.
 */
final class BySubject<T extends Reported> {
  private final List<T> sorted;
  private int from;
  private int to;

  private BySubject(List<T> sorted) {
    this.sorted = sorted;
  }

  /** The rows of a table, which a dossier sorts by subject. */
  static <T extends Reported> BySubject<T> of(List<T> sorted) {
    return new BySubject<>(sorted);
  }

  /** The rows about one subject. */
  List<T> about(String subject) {
    if (from == to || !sorted.get(from).about().equals(subject)) {
      from = begins(to, subject) ? to : first(subject);
      to = from;
      while (to < sorted.size() && sorted.get(to).about().equals(subject)) {
        to++;
      }
    }
    return sorted.subList(from, to);
  }

  /** Whether the rows about a subject begin here, or would. */
  private boolean begins(int place, String subject) {
    return (place == 0 || sorted.get(place - 1).about().compareTo(subject) < 0)
        && (place == sorted.size() || sorted.get(place).about().compareTo(subject) >= 0);
  }

  private int first(String subject) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).about().compareTo(subject) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
