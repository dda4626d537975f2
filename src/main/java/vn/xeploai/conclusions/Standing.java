package vn.xeploai.conclusions;

import java.util.List;

/**
 * One end of the range a rank puts a subject in. All standings of a group are in one order, so that
 * those above another need not be held against it one by one.
 *
 * @param values what is compared in turn, as far as it is known
 * @param end whether what comes after them is less or more than anything, or nothing is open
 */
record Standing(List<Fraction> values, End end) implements Comparable<Standing> {
  /** What comes after the last value. */
  enum End {
    /** Less than anything. */
    LEAST,
    /** Nothing. */
    EXACT,
    /** More than anything. */
    MOST;

    /** The sign of comparing it with a further value. */
    private int against() {
      return this == MOST ? 1 : -1;
    }
  }

  @Override
  public int compareTo(Standing other) {
    int both = Math.min(values.size(), other.values.size());
    for (int i = 0; i < both; i++) {
      int order = values.get(i).compareTo(other.values.get(i));
      if (order != 0) {
        return order;
      }
    }
    if (values.size() == other.values.size()) {
      return end.compareTo(other.end);
    }
    return values.size() == both ? end.against() : -other.end.against();
  }
}
