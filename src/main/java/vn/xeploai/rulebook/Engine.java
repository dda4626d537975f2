package vn.xeploai.rulebook;

import java.util.Optional;
import org.kie.api.KieServices;

/** The rules engine. */
public final class Engine {
  private Engine() {}

  /** The version of Drools the rules run on. */
  public static String version() {
    return Optional.ofNullable(KieServices.class.getPackage().getImplementationVersion())
        .orElse("unknown");
  }
}
