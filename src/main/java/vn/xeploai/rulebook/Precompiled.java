package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules of a shipped rulebook as the build compiled them.
 *
 * @param model the rules
 * @param cuts where they stand in the files, in the order in which they fire
 */
record Precompiled(Model model, List<RuleTexts.Cut> cuts) implements Compiled {
  /** What the build leaves beside a rulebook: the class of the model, then each rule, by line. */
  static String listing(String model, List<RuleTexts.Cut> cuts) {
    Stream<String> rules =
        cuts.stream().map(one -> one.id() + " " + one.start() + " " + one.end() + " " + one.file());
    return String.join("\n", Stream.concat(Stream.of(model), rules).toList()) + "\n";
  }

  private static RuleTexts.Cut cut(String line) {
    String[] parts = line.split(" ", 4);
    return new RuleTexts.Cut(
        parts[3], parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** Those of a rulebook that ships. */
  static Precompiled of(String id) {
    Engine.services();
    try (InputStream in = Precompiled.class.getResourceAsStream("/rulebooks/" + id + ".model")) {
      if (in == null) {
        throw InvalidRulebook.of(id, 0, "rulebook.file-missing", id + ".model");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Class<?> model = Class.forName(lines.get(0));
      return new Precompiled(
          model.asSubclass(Model.class).getDeclaredConstructor().newInstance(),
          lines.stream().skip(1).map(Precompiled::cut).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<RuleCatalog.Entry> entries() {
    return model.getRules().stream()
        .map(rule -> new RuleCatalog.Entry(rule.getName(), rule.getMetaData()))
        .toList();
  }

  @Override
  public List<RuleTexts.Text> texts(SortedMap<String, String> drl) {
    return cuts.stream().map(one -> one.in(drl)).toList();
  }

  @Override
  public KieBase base() {
    return FiringOrder.in(
        cuts.stream().map(RuleTexts.Cut::id).toList(),
        KieBaseBuilder.createKieBaseFromModel(model));
  }
}
