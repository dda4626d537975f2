package vn.xeploai.rulebook;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, by whichever thread asks, and kept. */
public final class Once<T> {
  private final Supplier<T> making;
  private volatile @Nullable T made;

  /** What is made so. */
  public Once(Supplier<T> making) {
    this.making = making;
  }

  /** It, made now unless it was asked for before. */
  public T get() {
    T known = made;
    return known == null ? first() : known;
  }

  private synchronized T first() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
