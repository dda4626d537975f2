package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.ChangeText;
import vn.xeploai.whatif.Unfit;

/** The options that ask for changes, in any number together. */
final class Asking {
  @Option(names = "--set", paramLabel = "${bundle:label.param-value}", descriptionKey = "set")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--fact",
      paramLabel = "${bundle:label.file-key-column-value}",
      descriptionKey = "fact")
  private List<String> facts = new ArrayList<>();

  @Option(names = "--rules", paramLabel = "${bundle:label.dir}", descriptionKey = "rules-dir")
  private List<Path> rules = new ArrayList<>();

  @Option(names = "--without", paramLabel = "${bundle:label.rule}", descriptionKey = "without")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--rulebook",
      paramLabel = "${bundle:label.id-dir}",
      descriptionKey = "other-rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(
      names = "--quota-base",
      paramLabel = "good-or-better|good|rated",
      descriptionKey = "quota-base")
  private Optional<String> quotaBase = Optional.empty();

  /**
   * The changes asked for: another rulebook first, facts last.
   *
   * @throws Unfit naming all that have another form
   */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    List<Unfit> unfit = new ArrayList<>();
    rulebook.ifPresent(name -> changes.add(new Change.Regulation(name)));
    rules.forEach(folder -> add(changes, unfit, () -> ChangeText.rules(folder)));
    without.forEach(rule -> changes.add(new Change.Without(rule)));
    settings.forEach(text -> add(changes, unfit, () -> ChangeText.set(text)));
    quotaBase.ifPresent(base -> changes.add(new Change.Setting("quota.base", base)));
    facts.forEach(text -> add(changes, unfit, () -> ChangeText.fact(text)));
    if (!unfit.isEmpty()) {
      throw new Unfit(unfit.stream().flatMap(one -> one.messages().stream()).toList(), List.of());
    }
    return changes;
  }

  private static void add(List<Change> changes, List<Unfit> unfit, Supplier<Change> change) {
    try {
      changes.add(change.get());
    } catch (Unfit one) {
      unfit.add(one);
    }
  }
}
