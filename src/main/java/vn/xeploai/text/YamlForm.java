package vn.xeploai.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Looks through YAML before anything is made of it: what is nested without end or refers to itself
 * would use up the program's stack or memory.
 */
public final class YamlForm {
  /** So deep may it be nested; what we read is nested three deep. */
  private static final int DEPTH = 20;

  private YamlForm() {}

  /**
   * A line that may not be there.
   *
   * @param line the line, from 1
   * @param what what stands there
   */
  public record Refused(int line, Message what) {}

  /**
   * The first thing that is too deep or refers to another.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException if it is no YAML
   */
  public static Optional<Refused> refused(String text) {
    int depth = 0;
    for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof AliasEvent) {
        return Optional.of(new Refused(line(event), Message.of("yaml.alias")));
      }
      if (depth > DEPTH) {
        return Optional.of(
            new Refused(line(event), Message.of("yaml.deep", String.valueOf(DEPTH))));
      }
    }
    return Optional.empty();
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
