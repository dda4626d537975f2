package vn.xeploai.side;

import java.util.List;
import vn.xeploai.facts.Level;

/** The criteria written by hand, the limit the others are held against. */
final class PlainJava extends JavaEngine {
  PlainJava() {
    super("plain Java", System.getProperty("java.version"));
  }

  @Override
  void read() {
    // nothing to read: the criteria are this class
  }

  @Override
  int times() {
    return 5_000;
  }

  @Override
  List<Level> levels(Commune commune) {
    List<Entry> entries = commune.entries();
    Level[] levels = new Level[entries.size()];
    for (Entry entry : entries) {
      levels[entry.number()] = level(entry);
    }
    return List.of(levels);
  }

  private static Level level(Entry entry) {
    if (entry.basic() < 1
        || entry.completed() < 50
        || entry.disciplined()
        || entry.degraded()
        || entry.forbidden()
        || entry.breach()) {
      return Level.KHTNV;
    }
    if (entry.task() >= 3
        && entry.general() >= 2
        && entry.completed() >= 100
        && entry.onTime() >= 100
        && entry.exceeded() >= 50) {
      return Level.HTXSNV;
    }
    if (entry.task() >= 2 && entry.general() >= 1 && entry.completed() >= 100) {
      return Level.HTTNV;
    }
    return entry.basic() >= 1 && entry.onTime() >= 80 ? Level.HTNV : Level.KHTNV;
  }
}
