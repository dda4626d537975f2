package vn.xeploai.side;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import vn.xeploai.facts.Level;

/** kie-dmn: a decision table, the first row that holds decides; a context for each entry. */
final class KieDmn extends JavaEngine {
  private @Nullable DMNRuntime runtime;

  KieDmn() {
    super("kie-dmn", versionOf(DMNRuntimeBuilder.class));
  }

  @Override
  void read() throws IOException {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    KieServices.get()
                        .getResources()
                        .newReaderResource(new StringReader(Rules.text("members.dmn")))))
            .getOrElseThrow(IllegalStateException::new);
  }

  @Override
  List<Level> levels(Commune commune) {
    DMNRuntime read = Objects.requireNonNull(runtime);
    DMNModel model = read.getModels().get(0);
    return commune.entries().stream().map(entry -> level(read, model, entry)).toList();
  }

  private static Level level(DMNRuntime runtime, DMNModel model, Entry entry) {
    DMNContext context = runtime.newContext();
    context.set("completed", entry.completed());
    context.set("onTime", entry.onTime());
    context.set("exceeded", entry.exceeded());
    context.set("task", entry.task());
    context.set("general", entry.general());
    context.set("basic", entry.basic());
    context.set("disciplined", entry.disciplined());
    context.set("degraded", entry.degraded());
    context.set("forbidden", entry.forbidden());
    context.set("breach", entry.breach());
    DMNResult result = runtime.evaluateAll(model, context);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return Level.valueOf((String) result.getDecisionResultByName("level").getResult());
  }
}
