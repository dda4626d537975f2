package vn.xeploai.conclusions;

import java.util.List;
import java.util.function.Function;

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
    in = Order.byName(Function.identity(), in);
    open = Order.byName(Function.identity(), open);
    out = Order.byName(Function.identity(), out);
  }

  /** The units behind a quantity; none behind one that counts no units. */
  public static Counted behind(Quantity quantity) {
    if (quantity instanceof Quantity.Share share) {
      return share.counted();
    }
    return quantity instanceof Quantity.Answer answer ? answer.counted() : NUMBERS;
  }

  /** Whether this unit of this sort is among them, whether it counts or not. */
  public boolean concerns(Sort what, String unit) {
    return sort == what && (in.contains(unit) || open.contains(unit) || out.contains(unit));
  }

  /** How many there are. */
  public int size() {
    return in.size() + open.size() + out.size();
  }
}
