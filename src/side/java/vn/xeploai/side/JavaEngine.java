package vn.xeploai.side;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.facts.Level;

/** An engine that runs in this process. */
abstract class JavaEngine implements Engine {
  private final String name;
  private final String version;

  JavaEngine(String name, String version) {
    this.name = name;
    this.version = version;
  }

  /** The version a library has in the name of its file. */
  static String versionOf(Class<?> type) {
    String file = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return file.substring(file.lastIndexOf('-') + 1).replace(".jar", "");
  }

  /** Reads or compiles the rules. */
  abstract void read() throws IOException;

  /** The level of every entry, by number. */
  abstract List<Level> levels(Commune commune);

  /** How often it rates the communes in a round; a quick one more often, to be measurable. */
  int times() {
    return TIMES;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String version() {
    return version;
  }

  @Override
  public final long prepare() throws IOException {
    long start = System.nanoTime();
    read();
    return System.nanoTime() - start;
  }

  @Override
  public final Answer rate(List<Commune> communes) {
    List<List<Level>> levels = new ArrayList<>();
    long start = System.nanoTime();
    for (int time = 0; time < times(); time++) {
      levels.clear();
      for (Commune commune : communes) {
        levels.add(levels(commune));
      }
    }
    return new Answer((System.nanoTime() - start) / times(), levels);
  }
}
