package vn.xeploai.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.xeploai.text.Message;
import vn.xeploai.text.YamlForm;

/** A YAML file of a rulebook as text with line numbers: nothing in it is guessed to be a number. */
final class Yaml {
  private final String file;

  private Yaml(String file) {
    this.file = file;
  }

  /**
   * The entries of a mapping file, in order.
   *
   * @throws InvalidRulebook if it is no YAML mapping
   */
  static Map<String, Entry> entries(String file, String text) {
    Yaml yaml = new Yaml(file);
    try {
      YamlForm.refused(text)
          .ifPresent(
              refused -> {
                Message what = refused.what();
                throw new InvalidRulebook(
                    List.of(new RuleProblem(file, refused.line(), what.key(), what.arguments())));
              });
      LoadSettings settings =
          LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(0).build();
      Node root =
          new Compose(settings)
              .composeString(text)
              .orElseThrow(() -> InvalidRulebook.of(file, 1, "rulebook.yaml-empty"));
      return yaml.entries(root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw InvalidRulebook.of(file, line, "rulebook.yaml", e.getProblem());
    }
  }

  private Map<String, Entry> entries(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw InvalidRulebook.of(file, line(node), "rulebook.yaml-mapping");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      int line = line(tuple.getKeyNode());
      if (entries.put(key, new Entry(this, tuple.getValueNode(), line)) != null) {
        throw InvalidRulebook.of(file, line, "rulebook.yaml-twice", key);
      }
    }
    return entries;
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw InvalidRulebook.of(file, line(node), "rulebook.yaml-scalar");
    }
    return scalar.getValue();
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).map(line -> line + 1).orElse(0);
  }

  /** A value of a mapping, and the line its key stands on. */
  record Entry(Yaml yaml, Node node, int line) {
    /** The value as one text. */
    String text() {
      return yaml.text(node);
    }

    /** The value as a list of texts. */
    List<String> texts() {
      if (!(node instanceof SequenceNode sequence)) {
        throw InvalidRulebook.of(yaml.file, line(), "rulebook.yaml-list");
      }
      return sequence.getValue().stream().map(yaml::text).toList();
    }

    /** The value as a mapping. */
    Map<String, Entry> entries() {
      return yaml.entries(node);
    }

    /** The text under a key of this mapping, if it is there. */
    Optional<String> text(String key) {
      return Optional.ofNullable(entries().get(key)).map(Entry::text);
    }
  }
}
