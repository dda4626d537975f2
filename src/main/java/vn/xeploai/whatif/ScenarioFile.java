package vn.xeploai.whatif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;
import vn.xeploai.text.YamlForm;

/**
 * Reads a scenario: a YAML file with {@code title}, {@code reason} and a list of {@code changes},
 * each one of {@code set}, {@code fact}, {@code rules}, {@code without}, {@code rulebook} and
 * {@code quota-base} with its value as on the command line. Folders are named from where the file
 * lies.
 */
public final class ScenarioFile {
  private static final List<String> KEYS = List.of("title", "reason", "changes");
  private static final List<String> CHANGES =
      List.of("set", "fact", "rules", "without", "rulebook", "quota-base");
  private static final long MAX_BYTES = 200_000;

  private final Path file;
  private final List<Message> problems = new ArrayList<>();

  private ScenarioFile(Path file) {
    this.file = file;
  }

  /**
   * The scenario in a file.
   *
   * @throws Unfit naming everything that is wrong with it, with its line
   */
  public static Scenario read(Path file) {
    ScenarioFile scenario = new ScenarioFile(file);
    Optional<Node> root = scenario.root();
    Scenario read = scenario.scenario(root);
    if (!scenario.problems.isEmpty()) {
      throw new Unfit(scenario.problems, List.of());
    }
    return read;
  }

  private Optional<Node> root() {
    try {
      if (Files.size(file) > MAX_BYTES) {
        problem(0, "scenario.large", String.valueOf(MAX_BYTES));
        return Optional.empty();
      }
      String text = Files.readString(file);
      Optional<YamlForm.Refused> refused = YamlForm.refused(text);
      if (refused.isPresent()) {
        problems.add(Message.of("scenario.at", place(refused.get().line())));
        problems.add(refused.get().what());
        return Optional.empty();
      }
      LoadSettings settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      problem(
          e.getProblemMark().map(ScenarioFile::line).orElse(0), "scenario.yaml", e.getProblem());
    } catch (IOException e) {
      problem(0, "scenario.unreadable");
    }
    return Optional.empty();
  }

  private Scenario scenario(Optional<Node> root) {
    TreeMap<String, String> texts = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    if (problems.isEmpty() && !(root.orElse(null) instanceof MappingNode)) {
      problem(1, "scenario.form", String.join(", ", KEYS));
    }
    if (root.orElse(null) instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String key = scalar(entry.getKeyNode());
        if (!KEYS.contains(key)) {
          unknown(entry.getKeyNode(), key, KEYS);
        } else if (key.equals("changes")) {
          changes.addAll(changes(entry.getValueNode()));
        } else {
          texts.put(key, scalar(entry.getValueNode()));
        }
      }
      if (changes.isEmpty() && problems.isEmpty()) {
        problem(1, "scenario.no-changes");
      }
    }
    return new Scenario(
        texts.getOrDefault("title", String.valueOf(file.getFileName())),
        texts.getOrDefault("reason", ""),
        changes);
  }

  private List<Change> changes(Node node) {
    List<Change> changes = new ArrayList<>();
    if (!(node instanceof SequenceNode list)) {
      problem(line(node), "scenario.form", String.join(", ", KEYS));
      return changes;
    }
    for (Node one : list.getValue()) {
      if (one instanceof MappingNode mapping) {
        mapping.getValue().forEach(entry -> change(entry).ifPresent(changes::add));
      } else {
        problem(line(one), "scenario.change-form", String.join(", ", CHANGES));
      }
    }
    return changes;
  }

  private Optional<Change> change(NodeTuple entry) {
    String key = scalar(entry.getKeyNode());
    String value = scalar(entry.getValueNode());
    if (!CHANGES.contains(key)) {
      unknown(entry.getKeyNode(), key, CHANGES);
      return Optional.empty();
    }
    try {
      return Optional.of(change(key, value));
    } catch (Unfit unfit) {
      problems.add(Message.of("scenario.at", place(line(entry.getKeyNode()))));
      problems.addAll(unfit.messages());
      return Optional.empty();
    }
  }

  private Change change(String key, String value) {
    Path beside = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return switch (key) {
      case "set" -> ChangeText.set(value);
      case "fact" -> ChangeText.fact(value);
      case "rules" -> ChangeText.rules(ChangeText.path(beside, value));
      case "without" -> new Change.Without(value);
      case "quota-base" -> new Change.Setting("quota.base", value);
      default -> {
        Path folder = ChangeText.path(beside, value);
        yield new Change.Regulation(Files.isDirectory(folder) ? folder.toString() : value);
      }
    };
  }

  private void unknown(Node node, String key, List<String> known) {
    problem(
        line(node),
        "scenario.key",
        key,
        Closest.to(key, known).orElse(known.get(0)),
        String.join(", ", known));
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    problem(line(node), "scenario.text");
    return "";
  }

  private void problem(int line, String key, String... arguments) {
    List<String> all = new ArrayList<>(List.of(place(line)));
    all.addAll(List.of(arguments));
    problems.add(new Message(key, all));
  }

  private String place(int line) {
    return line > 0 ? file + ":" + line : file.toString();
  }

  private static int line(Node node) {
    return node.getStartMark().map(ScenarioFile::line).orElse(0);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
