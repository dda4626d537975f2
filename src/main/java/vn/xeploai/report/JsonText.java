package vn.xeploai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.xeploai.text.Shown;

/** JSON as text: two blanks a step, line feeds on every machine. */
public final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  /** Writes one thing of a long list. */
  interface Item<T> {
    /** Writes it as one value. */
    void write(T item, JsonGenerator json) throws IOException;
  }

  /** A list of very many things, as an array that is written without being made as nodes first. */
  static <T> JsonSerializable array(List<T> items, Item<T> item) {
    return new JsonSerializable.Base() {
      @Override
      public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
        json.writeStartArray();
        for (T one : items) {
          item.write(one, json);
        }
        json.writeEndArray();
      }

      @Override
      public void serializeWithType(
          JsonGenerator json, SerializerProvider serializers, TypeSerializer type)
          throws IOException {
        serialize(json, serializers);
      }
    };
  }

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
