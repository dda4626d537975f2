package vn.xeploai.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws by chance, the same ones for the same seed. */
final class Draw {
  private final SplittableRandom random;

  Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return high <= low ? low : random.nextInt(low, high + 1);
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** An index, as often as its weight says. */
  int weighted(List<Integer> weights) {
    int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
    int index = 0;
    while (left >= weights.get(index)) {
      left -= weights.get(index);
      index++;
    }
    return index;
  }

  /** At most so many of the list, each once. */
  <T> List<T> some(List<T> list, int atMost) {
    List<T> left = new ArrayList<>(list);
    List<T> some = new ArrayList<>();
    while (some.size() < atMost && !left.isEmpty()) {
      some.add(left.remove(random.nextInt(left.size())));
    }
    return some;
  }
}
