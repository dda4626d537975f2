package vn.xeploai.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Reported;

/**
 * The rows of a table of a dossier by whom they are about.
 *
 * @param rows the rows, by subject
 */
record BySubject<T extends Reported>(Map<String, List<T>> rows) {
  /** The rows of a table, which a dossier sorts by subject. */
  static <T extends Reported> BySubject<T> of(List<T> sorted) {
    Map<String, List<T>> rows = new HashMap<>(sorted.size());
    int from = 0;
    for (int i = 0; i < sorted.size(); i = from) {
      String subject = sorted.get(i).about();
      do {
        from++;
      } while (from < sorted.size() && sorted.get(from).about().equals(subject));
      rows.put(subject, sorted.subList(i, from));
    }
    return new BySubject<>(rows);
  }

  /** The rows about one subject. */
  List<T> about(String subject) {
    return rows.getOrDefault(subject, List.of());
  }
}
