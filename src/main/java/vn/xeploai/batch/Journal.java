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
import java.util.Map;
import java.util.Optional;
import vn.xeploai.dossier.Sha256;

/**
 * What was done so far, a line for each dossier, so that a run that was stopped goes on. A line
 * begins with the SHA-256 of the rest: one that is cut off or damaged does not count, and its
 * dossier is rated again.
 */
final class Journal implements AutoCloseable {
  /** Changes with what is kept of a commune: a run does not go on with less. */
  static final String FORM = "journal-3";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int HASH = 64;

  private final Map<String, Rated> rated = new HashMap<>();
  private final Map<String, NotRated> refused = new HashMap<>();
  private final Writer writer;

  /**
   * A dossier that was rated.
   *
   * @param row what is kept of it
   * @param written the hash of what was written of it, empty where nothing was yet
   */
  record Rated(CommuneRow row, String written) {}

  /** A line; one of the two is there. */
  private record Line(Optional<Rated> rated, Optional<NotRated> refused) {}

  private Journal(Writer writer) {
    this.writer = writer;
  }

  /** The journal at a path, with what is in it. */
  static Journal at(Path path) throws IOException {
    String text =
        Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
    Journal journal =
        new Journal(
            Files.newBufferedWriter(
                path,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
    text.lines().forEach(journal::remember);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      journal.writer.write('\n');
    }
    return journal;
  }

  private void remember(String line) {
    if (line.length() <= HASH || !Sha256.of(line.substring(HASH)).equals(line.substring(0, HASH))) {
      return;
    }
    try {
      Line kept = read(JSON.readTree(line.substring(HASH)));
      kept.rated().ifPresent(this::put);
      kept.refused().ifPresent(this::put);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line read(JsonNode node) throws JsonProcessingException {
    return node.has("row")
        ? new Line(Optional.of(JSON.treeToValue(node, Rated.class)), Optional.empty())
        : new Line(Optional.empty(), Optional.of(JSON.treeToValue(node, NotRated.class)));
  }

  private void put(Rated one) {
    rated.put(one.row().name(), one);
    refused.remove(one.row().name());
  }

  private void put(NotRated one) {
    refused.put(one.name(), one);
    rated.remove(one.name());
  }

  /** What is kept of a dossier that was rated as it is now. */
  synchronized Optional<Rated> rated(Packed packed) {
    return Optional.ofNullable(rated.get(packed.name()))
        .filter(one -> one.row().mark().equals(packed.mark()));
  }

  /** What was told of a dossier that was refused as it is now. */
  synchronized Optional<NotRated> refused(Packed packed) {
    return Optional.ofNullable(refused.get(packed.name()))
        .filter(one -> one.mark().equals(packed.mark()));
  }

  /** Keeps what came of a dossier. */
  synchronized void add(Rated one) {
    put(one);
    write(one);
  }

  /** Keeps why a dossier was not rated. */
  synchronized void add(NotRated one) {
    put(one);
    write(one);
  }

  private void write(Object one) {
    try {
      String line = JSON.writeValueAsString(one);
      writer.write(Sha256.of(line) + line + "\n");
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
