package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import vn.xeploai.text.Message;

/** All problems of one reading: every one is counted, the first in order are kept. */
final class Problems {
  private final PriorityQueue<Problem> kept = new PriorityQueue<>(Problem.ORDER.reversed());
  private final List<Problem> notices = new ArrayList<>();
  private int count;

  /** Adds a problem of the whole dossier. */
  void add(Message message, Message hint) {
    add(new Problem("", 0, "", "", message, hint));
  }

  /** Adds a problem of a file or of one of its lines. */
  void add(String file, int line, Message message, Message hint) {
    add(new Problem(file, line, "", "", message, hint));
  }

  void add(Problem problem) {
    count++;
    kept.add(problem);
    if (kept.size() > Limits.PROBLEMS) {
      kept.remove();
    }
  }

  /** Keeps what was passed over in a file and is no fault: people are told of it. */
  void notice(String file, int line, Message message, Message hint) {
    notice(new Problem(file, line, "", "", message, hint));
  }

  void notice(Problem notice) {
    notices.add(notice);
  }

  /** What was passed over, in order. */
  List<Problem> notices() {
    return notices.stream().distinct().sorted(Problem.ORDER).toList();
  }

  int count() {
    return count;
  }

  /** Whether so many were found that a closest name is no longer worth looking for. */
  boolean full() {
    return count >= Limits.PROBLEMS;
  }

  /** The problems by file, line and column, and how many more there are. */
  List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(kept);
    sorted.sort(Problem.ORDER);
    if (count > sorted.size()) {
      String more = Integer.toString(count - sorted.size());
      sorted.add(
          new Problem("", 0, "", "", Message.of("problem.more", more), Message.of("hint.more")));
    }
    return List.copyOf(sorted);
  }
}
