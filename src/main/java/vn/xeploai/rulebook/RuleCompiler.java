package vn.xeploai.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles DRL. What ships is compiled to classes when the product is built; any other rulebook is
 * compiled by the classic compiler when it is met, which is quicker for a single use.
 */
final class RuleCompiler {
  private static final String ROOT = "src/main/resources/rules/";

  private RuleCompiler() {}

  /**
   * A knowledge base of these files, by the classic compiler; they see only what {@link RuleLoader}
   * shows.
   *
   * @throws InvalidRulebook if they do not compile
   */
  static KieBase classic(String id, SortedMap<String, String> drl) {
    ClassLoader loader = new RuleLoader();
    KieServices services = Engine.services();
    KieBuilder builder =
        services.newKieBuilder(files(id, drl, services), loader).buildAll(DrlProject.class);
    refuseErrors(builder);
    ReleaseId made = builder.getKieModule().getReleaseId();
    return FiringOrder.in(FiringOrder.of(drl), services.newKieContainer(made, loader).getKieBase());
  }

  /**
   * The class files of the executable model of these files, by name, and the name of the class to
   * load it from.
   *
   * @throws InvalidRulebook if they do not compile
   */
  static Executable executable(String id, SortedMap<String, String> drl) {
    KieServices services = Engine.services();
    KieBuilder builder =
        services.newKieBuilder(files(id, drl, services)).buildAll(ExecutableModelProject.class);
    refuseErrors(builder);
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    SortedMap<String, byte[]> classes = new TreeMap<>();
    String model = "";
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        model = modelClass(new String(module.getBytes(name), StandardCharsets.UTF_8));
      }
    }
    return new Executable(classes, model);
  }

  /**
   * Compiled rules.
   *
   * @param classes the class files by name
   * @param model the class that holds the model
   */
  record Executable(SortedMap<String, byte[]> classes, String model) {}

  private static String modelClass(String listing) {
    return listing
        .lines()
        .filter(line -> line.startsWith("rules."))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(listing));
  }

  private static KieFileSystem files(
      String id, SortedMap<String, String> drl, KieServices services) {
    ReleaseId release = services.newReleaseId("vn.xeploai", id, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    for (Map.Entry<String, String> file : drl.entrySet()) {
      files.write(ROOT + file.getKey().replace('/', '.'), file.getValue());
    }
    return files;
  }

  private static void refuseErrors(KieBuilder builder) {
    List<RuleProblem> problems = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      String path = message.getPath() == null ? "" : message.getPath();
      problems.add(
          new RuleProblem(
              path.replace(ROOT, "")
                  .replace("rules/", "")
                  .replace("common.", RulebookFiles.SHARED)
                  .replace("changed.", ""),
              Math.max(0, message.getLine()),
              "rulebook.compile",
              List.of(firstLines(message.getText()))));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRulebook(problems);
    }
  }

  private static String firstLines(String text) {
    int trace = text.indexOf("Problem stacktrace");
    return (trace < 0 ? text : text.substring(0, trace)).strip();
  }
}
