package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lists in order; most come in it already and are only copied. */
final class Order {
  private Order() {}

  /** The elements by a name each has; equal ones stay as they come. */
  static <T> List<T> byName(Function<? super T, String> name, List<T> list) {
    String last = "";
    for (T one : list) {
      String next = name.apply(one);
      if (last.compareTo(next) > 0) {
        return list.stream().sorted(Comparator.comparing(name)).toList();
      }
      last = next;
    }
    return List.copyOf(list);
  }

  /** The elements in this order; equal ones stay as they come. */
  static <T> List<T> by(Comparator<? super T> order, List<T> list) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) > 0) {
        return list.stream().sorted(order).toList();
      }
    }
    return List.copyOf(list);
  }
}
