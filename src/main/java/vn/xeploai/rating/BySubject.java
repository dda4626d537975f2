package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.xeploai.facts.Reported;

/**
 * The rows of a table of a dossier by whom they are about. Most are asked for in their order, and
 * found where the last ones end.
 */
final class BySubject<T extends Reported> {
  private final List<T> sorted;
  private final List<String> subjects = new ArrayList<>();
  private final int[] firsts;
  private int next;

  private BySubject(List<T> sorted) {
    this.sorted = sorted;
    this.firsts = new int[sorted.size() + 1];
    String last = "";
    for (int i = 0; i < sorted.size(); i++) {
      String subject = sorted.get(i).about();
      if (!subject.equals(last)) {
        firsts[subjects.size()] = i;
        subjects.add(subject);
        last = subject;
      }
    }
    firsts[subjects.size()] = sorted.size();
  }

  /** The rows of a table, which a dossier sorts by subject. */
  static <T extends Reported> BySubject<T> of(List<T> sorted) {
    return new BySubject<>(sorted);
  }

  /** The rows about one subject. */
  List<T> about(String subject) {
    int place = place(subject);
    if (place == subjects.size() || !subjects.get(place).equals(subject)) {
      next = place;
      return List.of();
    }
    next = place + 1;
    return sorted.subList(firsts[place], firsts[next]);
  }

  /** Where the rows about a subject are, or would be. */
  private int place(String subject) {
    if (next < subjects.size() && subjects.get(next).equals(subject)) {
      return next;
    }
    if (next > 0 && subjects.get(next - 1).equals(subject)) {
      return next - 1;
    }
    if ((next == 0 || subjects.get(next - 1).compareTo(subject) < 0)
        && (next == subjects.size() || subjects.get(next).compareTo(subject) >= 0)) {
      return next;
    }
    int found = Collections.binarySearch(subjects, subject);
    return found < 0 ? -found - 1 : found;
  }
}
