package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that would do harm: none is compiled, let alone fired. */
class HostileRulesTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> hostile() {
    return HostileRules.all().entrySet().stream()
        .map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @Test
  void theSameWithoutHarmIsAccepted() throws Exception {
    Files.writeString(folder.resolve("harm.drl"), HostileRules.harmless());
    assertTrue(
        Rulebooks.named("qd124")
            .with(Rulebooks.drl(folder))
            .rules()
            .containsKey("qd124.consequences.harm"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedWithFileLineAndColumn(String what, String text) throws Exception {
    Files.writeString(folder.resolve("harm.drl"), text);
    InvalidRulebook refused =
        assertThrows(
            InvalidRulebook.class,
            () -> Rulebooks.named("qd124").with(Rulebooks.drl(folder)),
            what);
    assertFalse(refused.problems().isEmpty(), what);
    for (RuleProblem problem : refused.problems()) {
      assertEquals("harm.drl", problem.file(), what);
      assertTrue(problem.line() > 0 && problem.column() > 0, what + " " + problem);
      assertNotEquals("rulebook.compile", problem.key(), "the check tells, not the compiler");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"enum-class-loader", "import-in-text", "comment-in-text"})
  void whatWasFoundIsRefused(String name) throws Exception {
    isRefusedWithFileLineAndColumn(
        name, Files.readString(Path.of("src/test/resources/cases/hostile-rules", name + ".drl")));
  }

  @Test
  void thereAreHundredsOfThem() {
    assertTrue(HostileRules.all().size() >= 200, String.valueOf(HostileRules.all().size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.System",
        "java.lang.Runtime",
        "java.lang.Thread",
        "java.lang.ProcessBuilder",
        "java.lang.ClassLoader",
        "java.lang.reflect.Method",
        "java.lang.invoke.MethodHandles",
        "java.io.File",
        "java.nio.file.Files",
        "java.net.Socket",
        "java.util.Scanner",
        "java.util.concurrent.Executors",
        "org.kie.api.KieServices",
        "vn.xeploai.cli.Main",
        "vn.xeploai.dossier.DossierReader"
      })
  void whatGetsPastTheTextSeesNoSuchClass(String name) {
    assertFalse(RuleLoader.shows(name));
    assertThrows(ClassNotFoundException.class, () -> new RuleLoader().loadClass(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.io.File( $id ).delete();",
        "System.exit( 0 );",
        "Runtime.getRuntime().exec( $id );",
        "new java.net.Socket( $id, 80 );",
        "Thread.currentThread().stop();",
        "java.nio.file.Files.delete( java.nio.file.Path.of( $id ) );"
      })
  void whatGetsPastTheTextDoesNotCompile(String then) {
    TreeMap<String, String> drl =
        new TreeMap<>(
            Map.of("harm.drl", HostileRules.rule("", "$s : Rated( $id : subject )", then)));
    InvalidRulebook refused =
        assertThrows(InvalidRulebook.class, () -> RuleCompiler.classic("harm", drl));
    assertEquals(
        List.of("harm.drl"),
        refused.problems().stream().map(RuleProblem::file).distinct().toList());
  }
}
