package vn.xeploai.side;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import vn.xeploai.facts.Level;

/** Drools as its manual shows it: DRL compiled at the start, literals in rules, a session each. */
final class StockDrools extends JavaEngine {
  private final Class<? extends KieBuilder.ProjectType> compiler;
  private @Nullable KieBase base;

  StockDrools(String name, Class<? extends KieBuilder.ProjectType> compiler) {
    super(name, versionOf(KieServices.class));
    this.compiler = compiler;
  }

  @Override
  void read() throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/side/members.drl", Rules.text("members.drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll(compiler);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  @Override
  List<Level> levels(Commune commune) {
    Level[] levels = new Level[commune.entries().size()];
    KieSession session = Objects.requireNonNull(base).newKieSession();
    try {
      commune.entries().forEach(session::insert);
      session.fireAllRules();
      for (Object object : session.getObjects(Verdict.class::isInstance)) {
        Verdict verdict = (Verdict) object;
        levels[verdict.number()] = verdict.level();
      }
    } finally {
      session.dispose();
    }
    return List.of(levels);
  }
}
