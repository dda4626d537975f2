package vn.xeploai.conclusions;

import java.util.Comparator;
import java.util.List;

/** Lists in order; most come in it already and are only copied. */
final class Order {
  private Order() {}

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
