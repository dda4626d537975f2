package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** In what a rulebook differs from the one that ships under its id, in words and as JSON. */
public final class DepartureWords {
  private static final int SHOWN = 8;

  private DepartureWords() {}

  /** The id of a rulebook; where it is not the one that ships under it, also in what it differs. */
  public static String named(String id, Departure departure, Messages messages) {
    if (departure.none()) {
      return id;
    }
    List<String> parts = new ArrayList<>();
    part("departure.parameters", departure.parameters(), parts, messages);
    part("departure.rules", departure.rules(), parts, messages);
    part("departure.files", departure.files(), parts, messages);
    return messages.of(Message.of("departure.named", id, String.join("; ", parts)));
  }

  private static void part(String key, List<String> what, List<String> parts, Messages messages) {
    if (!what.isEmpty()) {
      List<String> shown = new ArrayList<>(what.subList(0, Math.min(SHOWN, what.size())));
      if (what.size() > SHOWN) {
        shown.add("+" + (what.size() - SHOWN));
      }
      parts.add(messages.of(Message.of(key, String.join(", ", shown))));
    }
  }

  /** Adds what differs under {@code differs}; nothing where nothing does. */
  public static void write(ObjectNode json, Departure departure) {
    if (!departure.none()) {
      ObjectNode differs = json.putObject("differs");
      differs.putPOJO("files", departure.files());
      differs.putPOJO("parameters", departure.parameters());
      differs.putPOJO("rules", departure.rules());
    }
  }
}
