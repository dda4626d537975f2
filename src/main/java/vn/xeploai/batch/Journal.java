package vn.xeploai.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done so far, a line for each dossier, so that a run that was stopped goes on: whole
 * lines count, a line that was cut off does not.
 */
final class Journal implements AutoCloseable {
  /** Changes with what is kept of a commune: a run does not go on with less. */
  static final String FORM = "journal-2";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RATED = "rated";
  private static final String REFUSED = "refused";

  private final Map<String, CommuneRow> rated = new HashMap<>();
  private final Map<String, NotRated> refused = new HashMap<>();
  private final Writer writer;

  private Journal(Writer writer) {
    this.writer = writer;
  }

  /** The journal at a path, with what is in it. */
  static Journal at(Path path) throws IOException {
    List<String> lines = Files.exists(path) ? wholeLines(path) : List.of();
    Files.writeString(path, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    Journal journal =
        new Journal(
            Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND));
    lines.forEach(journal::remember);
    return journal;
  }

  private static List<String> wholeLines(Path path) throws IOException {
    String text = Files.readString(path);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private void remember(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.has(RATED)) {
        put(JSON.treeToValue(node.get(RATED), CommuneRow.class));
      } else {
        put(JSON.treeToValue(node.get(REFUSED), NotRated.class));
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(CommuneRow one) {
    rated.put(one.name(), one);
    refused.remove(one.name());
  }

  private void put(NotRated one) {
    refused.put(one.name(), one);
    rated.remove(one.name());
  }

  /** The row of a dossier that was rated as it is now. */
  synchronized Optional<CommuneRow> rated(Packed packed) {
    return Optional.ofNullable(rated.get(packed.name()))
        .filter(one -> one.mark().equals(packed.mark()));
  }

  /** What was told of a dossier that was refused as it is now. */
  synchronized Optional<NotRated> refused(Packed packed) {
    return Optional.ofNullable(refused.get(packed.name()))
        .filter(one -> one.mark().equals(packed.mark()));
  }

  /** Keeps what came of a dossier. */
  synchronized void add(CommuneRow one) {
    put(one);
    write(RATED, one);
  }

  /** Keeps why a dossier was not rated. */
  synchronized void add(NotRated one) {
    put(one);
    write(REFUSED, one);
  }

  private void write(String kind, Object one) {
    try {
      writer.write(JSON.writeValueAsString(Map.of(kind, one)));
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
