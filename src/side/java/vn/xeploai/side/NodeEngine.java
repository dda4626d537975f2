package vn.xeploai.side;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.facts.Level;

/**
 * An engine of npm, in a process of its own that stays open, reads entries as JSON, and times what
 * it does itself.
 */
final class NodeEngine implements Engine {
  private static final Path FOLDER = Path.of("target", "side");

  private final ObjectMapper json = new ObjectMapper();
  private final String name;
  private final String version;
  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  NodeEngine(String name) throws IOException {
    this.name = name;
    version =
        json.readTree(FOLDER.resolve("package.json").toFile())
            .path("dependencies")
            .path(name)
            .asText();
    process =
        new ProcessBuilder("node", "engines.js")
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    questions = process.outputWriter();
    answers = process.inputReader();
  }

  /** The version of Node.js. */
  static String node() throws IOException {
    Process asked = new ProcessBuilder("node", "--version").start();
    try (BufferedReader answer = asked.inputReader()) {
      return answer.readLine().replace("v", "");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public long prepare() throws IOException {
    return ask(Map.of("name", name)).path("nanos").asLong();
  }

  @Override
  public Answer rate(List<Commune> communes) throws IOException {
    List<List<Entry>> entries = communes.stream().map(Commune::entries).toList();
    Map<String, Object> question = Map.of("name", name, "communes", entries);
    JsonNode answer = ask(question);
    long nanos = answer.path("nanos").asLong();
    for (int time = 1; time < TIMES; time++) {
      nanos += ask(question).path("nanos").asLong();
    }
    List<List<Level>> levels = new ArrayList<>();
    for (JsonNode commune : answer.path("levels")) {
      List<Level> found = new ArrayList<>();
      commune.forEach(level -> found.add(Level.valueOf(level.asText())));
      levels.add(found);
    }
    return new Answer(nanos / TIMES, levels);
  }

  private JsonNode ask(Object question) throws IOException {
    questions.write(json.writeValueAsString(question));
    questions.newLine();
    questions.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(name + " gave no answer");
    }
    return json.readTree(answer);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
