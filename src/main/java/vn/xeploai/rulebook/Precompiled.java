package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules of a shipped rulebook as the build compiled them.
 *
 * @param model the rules
 * @param order their ids in the order in which they fire
 */
record Precompiled(Model model, List<String> order) {
  /** What the build leaves beside a rulebook: the class of the model, then the order, by line. */
  static String listing(String model, List<String> order) {
    return String.join("\n", Stream.concat(Stream.of(model), order.stream()).toList()) + "\n";
  }

  /** Those of a rulebook that ships. */
  static Precompiled of(String id) {
    try (InputStream in = Precompiled.class.getResourceAsStream("/rulebooks/" + id + ".model")) {
      if (in == null) {
        throw InvalidRulebook.of(id, 0, "rulebook.file-missing", id + ".model");
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      Class<?> model = Class.forName(lines.get(0));
      return new Precompiled(
          model.asSubclass(Model.class).getDeclaredConstructor().newInstance(),
          lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A knowledge base of all of them. */
  KieBase base() {
    return FiringOrder.in(order, KieBaseBuilder.createKieBaseFromModel(model));
  }

  /** Those with such names, and no others. */
  Precompiled only(Predicate<String> names) {
    ModelImpl part = new ModelImpl();
    model.getTypeMetaDatas().forEach(part::addTypeMetaData);
    model.getRules().stream().filter(rule -> names.test(rule.getName())).forEach(part::addRule);
    return new Precompiled(part, order);
  }
}
