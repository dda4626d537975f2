package vn.xeploai.conclusions;

import java.util.List;

/**
 * The units behind an amount: which of them count, which may, and which do not.
 *
 * @param sort what the units are
 * @param as what they count as: a level (that one or better), {@code met}, {@code exceeded}, {@code
 *     missed}, {@code disciplined}, {@code concluded}
 * @param in those that count
 * @param open those of which it is not known
 * @param out those that do not count
 */
public record Counted(Sort sort, String as, List<String> in, List<String> open, List<String> out) {
  /** What the units behind an amount are. */
  public enum Sort {
    /** Ids of subjects. */
    SUBJECTS,
    /** Codes of targets. */
    TARGETS,
    /** Places of rows, {@code FILE:LINE}. */
    ROWS,
    /** Nothing that has a name: tasks of which only the number is reported. */
    NUMBERS
  }

  /** Numbers that no units stand behind. */
  public static final Counted NUMBERS =
      new Counted(Sort.NUMBERS, "", List.of(), List.of(), List.of());

  /** Sorts the units. */
  public Counted {
    in = in.stream().sorted().toList();
    open = open.stream().sorted().toList();
    out = out.stream().sorted().toList();
  }

  /** How many there are. */
  public int size() {
    return in.size() + open.size() + out.size();
  }
}
