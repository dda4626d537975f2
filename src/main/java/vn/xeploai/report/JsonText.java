package vn.xeploai.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import vn.xeploai.text.Shown;

/** JSON as text: two blanks a step, line feeds on every machine. */
public final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  /** A node as text, ending in a line feed. */
  public static String of(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return shown(MAPPER.writer(printer).writeValueAsString(node)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A node as one line, ending in a line feed: for answers that are deep rather than long. */
  public static String line(JsonNode node) {
    try {
      return shown(MAPPER.writeValueAsString(node)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Escapes what is not seen, so that an answer on a terminal is what it looks like. */
  private static String shown(String json) {
    StringBuilder shown = new StringBuilder();
    int written = 0;
    int length = 0;
    for (int at = 0; at < json.length(); at += length) {
      int character = json.codePointAt(at);
      length = Character.charCount(character);
      if (character != '\n' && Shown.isHidden(character)) {
        shown.append(json, written, at);
        for (char unit : Character.toChars(character)) {
          shown.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        written = at + length;
      }
    }
    return written == 0 ? json : shown.append(json, written, json.length()).toString();
  }
}
