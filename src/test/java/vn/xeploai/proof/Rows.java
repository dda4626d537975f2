package vn.xeploai.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows that a proof names, looked up in the files they are said to stand in. */
final class Rows {
  private Rows() {}

  static Graph graph(String json) {
    try {
      return new Graph(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The cells of a fact that its file does not have at its line. */
  static Map<String, String> notInFile(JsonNode fact, SortedMap<String, String> files) {
    String file = fact.path("source").path("file").asText();
    int line = fact.path("source").path("line").asInt();
    String text = files.getOrDefault(file, "");
    Map<String, String> missing = new TreeMap<>();
    if (file.equals("dossier.yaml")) {
      String at = text.lines().skip(line - 1L).findFirst().orElse("");
      if (!at.startsWith("year:")) {
        missing.put("year", at);
      }
      return missing;
    }
    Optional<NamedCsvRecord> row = row(text, line);
    for (Map.Entry<String, JsonNode> cell : fact.path("values").properties()) {
      String there =
          row.flatMap(one -> one.findField(cell.getKey())).orElse("no such row or column");
      if (!there.equals(cell.getValue().asText())) {
        missing.put(cell.getKey(), there);
      }
    }
    return missing;
  }

  private static Optional<NamedCsvRecord> row(String text, int line) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().filter(one -> one.getStartingLineNumber() == line).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
