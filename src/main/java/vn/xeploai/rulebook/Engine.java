package vn.xeploai.rulebook;

import java.util.Optional;
import org.drools.drl.parser.DrlParser;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The rules engine. What it makes ready only once, whatever the rules are, takes as long as to read
 * a dossier, and can be done meanwhile.
 */
public final class Engine {
  private static final Once<KieServices> READY = new Once<>(Engine::ready);

  private Engine() {}

  /** Has it made ready by a thread of its own; who needs it before that waits for it. */
  public static void begin() {
    Thread beside = new Thread(READY::get, "engine");
    beside.setDaemon(true);
    // Whoever needs the engine fails as well, and that is told.
    beside.setUncaughtExceptionHandler((thread, failure) -> {});
    beside.start();
  }

  /**
   * What it does, once it is ready. Nothing else of it may be touched before: of classes that name
   * each other, two threads that begin with different ones would wait for each other forever.
   */
  static KieServices services() {
    return READY.get();
  }

  /** A parser of rules. */
  static DrlParser parser() {
    services();
    return new DrlParser(LanguageLevelOption.DRL6);
  }

  private static KieServices ready() {
    KieServices services = KieServices.get();
    KieSession session = KieBaseBuilder.createKieBaseFromModel(new ModelImpl()).newKieSession();
    session.fireAllRules();
    session.dispose();
    return services;
  }

  /** The version of Drools the rules run on. */
  public static String version() {
    return Optional.ofNullable(KieServices.class.getPackage().getImplementationVersion())
        .orElse("unknown");
  }
}
