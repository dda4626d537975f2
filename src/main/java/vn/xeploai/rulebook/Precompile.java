package vn.xeploai.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A step of the build: compiles every rulebook that ships to classes, so that nobody waits for a
 * compiler, and lists what ships.
 */
public final class Precompile {
  private Precompile() {}

  /**
   * Compiles the rulebooks under {@code rulebooks/} of a folder of classes.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    // In parallel, Drools names and orders what it generates by whichever thread comes first.
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
    System.setProperty("drools.parallelLambdaExternalization", "false");
    Path classes = Path.of(arguments[0]);
    Path rulebooks = classes.resolve("rulebooks");
    List<String> names = names(rulebooks);
    Files.writeString(rulebooks.resolve("INDEX"), String.join("\n", names) + "\n");
    for (String name : names) {
      if (name.endsWith("/" + RulebookFiles.MANIFEST)) {
        Path folder = rulebooks.resolve(name.substring(0, name.lastIndexOf('/')));
        compile(classes, folder, RulebookFiles.ofFolder(folder));
      }
    }
  }

  private static void compile(Path classes, Path folder, RulebookFiles files) throws IOException {
    Manifest manifest = files.manifest();
    String id = manifest.id();
    RuleCheck.refuse(files.drl(), manifest);
    RuleCompiler.Executable compiled = RuleCompiler.executable(id, files.drl());
    for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
      Path target = classes.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    Files.writeString(
        folder.resolveSibling(id + ".model"),
        Precompiled.listing(compiled.model(), FiringOrder.cuts(files.drl())));
  }

  private static List<String> names(Path rulebooks) throws IOException {
    try (Stream<Path> files = Files.walk(rulebooks)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> rulebooks.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.contains("/"))
          .sorted()
          .toList();
    }
  }
}
