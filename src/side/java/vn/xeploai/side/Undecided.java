package vn.xeploai.side;

import org.jspecify.annotations.Nullable;
import vn.xeploai.facts.Level;

/** An entry as a fact that rules write to: the first level it is given stays. */
public final class Undecided {
  private final Entry entry;
  private @Nullable Level level;

  Undecided(Entry entry) {
    this.entry = entry;
  }

  /** The entry, for conditions. */
  public Entry entry() {
    return entry;
  }

  void decide(Level first) {
    level = level == null ? first : level;
  }

  @Nullable Level level() {
    return level;
  }
}
