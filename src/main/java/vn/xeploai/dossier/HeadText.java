package vn.xeploai.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.xeploai.text.Message;

/**
 * Reads the head from YAML, event by event: keys with plain values, one level of keys below them,
 * and nothing that a head does not need (lists, anchors, tags, several documents).
 */
final class HeadText {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final int DEEPEST = 2;

  private final List<Head.Entry> entries = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<ScalarEvent> keys = new ArrayDeque<>();
  private final Problems problems;
  private int depth;
  private int documents;
  private boolean keyNext;

  private HeadText(Problems problems) {
    this.problems = problems;
  }

  /** The head written in {@code text}. */
  static Head read(String text, Problems problems) {
    if (text.length() > Limits.HEAD_CHARACTERS) {
      String limit = Integer.toString(Limits.HEAD_CHARACTERS);
      return refused(problems, 0, Message.of("problem.yaml.long", limit), "hint.yaml.long");
    }
    if (text.indexOf('\0') >= 0) {
      return refused(problems, 0, Message.of("problem.file.nul"), "hint.file.nul");
    }
    return new HeadText(problems).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Head read(String text) {
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
        Optional<String> wrong = wrong(event);
        if (wrong.isPresent()) {
          return refused(problems, line(event), Message.of(wrong.get()), "hint.yaml.shape");
        }
        take(event);
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      Message message =
          Message.of("problem.yaml.syntax", Spelling.shown(String.valueOf(e.getProblem())));
      return refused(problems, line, message, "hint.yaml.syntax");
    } catch (YamlEngineException e) {
      Message message =
          Message.of("problem.yaml.syntax", Spelling.shown(String.valueOf(e.getMessage())));
      return refused(problems, 0, message, "hint.yaml.syntax");
    }
    return new Head(List.copyOf(entries), true);
  }

  /** The key of the problem with {@code event}, if it is nothing for a head. */
  private Optional<String> wrong(Event event) {
    return switch (event.getEventId()) {
      case Alias -> Optional.of("problem.yaml.anchor");
      case SequenceStart -> Optional.of("problem.yaml.list");
      case DocumentStart ->
          documents++ > 0 ? Optional.of("problem.yaml.documents") : Optional.empty();
      case MappingStart -> wrongNode((NodeEvent) event, keyNext || depth == DEEPEST);
      case Scalar ->
          wrongNode((NodeEvent) event, depth == 0 && !((ScalarEvent) event).getValue().isEmpty());
      default -> Optional.empty();
    };
  }

  private static Optional<String> wrongNode(NodeEvent node, boolean misplaced) {
    if (node.getAnchor().isPresent()) {
      return Optional.of("problem.yaml.anchor");
    }
    Optional<String> tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) node).getTag();
    if (tag.isPresent()) {
      return Optional.of("problem.yaml.tag");
    }
    return misplaced ? Optional.of("problem.yaml.shape") : Optional.empty();
  }

  private void take(Event event) {
    if (event instanceof MappingStartEvent) {
      depth++;
      keyNext = true;
    } else if (event.getEventId() == Event.ID.MappingEnd) {
      depth--;
      keyNext = true;
      keys.poll();
    } else if (event instanceof ScalarEvent scalar && depth > 0) {
      if (keyNext) {
        keys.push(scalar);
        keyNext = false;
      } else {
        add(scalar);
        keys.pop();
        keyNext = true;
      }
    }
  }

  private void add(ScalarEvent value) {
    List<String> path = new ArrayList<>();
    keys.descendingIterator().forEachRemaining(key -> path.add(Spelling.clean(key.getValue())));
    String key = String.join(".", path);
    int line = line(keys.element());
    boolean nothing = value.isPlain() && NOTHING.contains(value.getValue());
    String text = nothing ? "" : Spelling.clean(value.getValue());
    Head.Entry entry = new Head.Entry(key, text, line);
    if (text.length() > Limits.CELL_CHARACTERS) {
      String limit = Integer.toString(Limits.CELL_CHARACTERS);
      tell(entry, Message.of("problem.yaml.value", Spelling.shown(key), limit), "hint.cell.long");
    }
    if (seen.add(key)) {
      entries.add(entry);
    } else {
      tell(entry, Message.of("problem.yaml.twice", Spelling.shown(key)), "hint.yaml.twice");
    }
  }

  private void tell(Head.Entry entry, Message message, String hint) {
    problems.add(
        new Problem(
            Head.FILE,
            entry.line(),
            Spelling.shown(entry.key()),
            Spelling.shown(entry.value()),
            message,
            Message.of(hint)));
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static Head refused(Problems problems, int line, Message message, String hint) {
    problems.add(Head.FILE, line, message, Message.of(hint));
    return Head.unreadable();
  }
}
