package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  private static final String NAME = "a rule that would do harm";

  @TempDir private Path folder = Path.of("");

  /** A rule with these conditions and this consequence. */
  private static String rule(String head, String when, String then) {
    return "package rules\n\nimport vn.xeploai.conclusions.*\nimport vn.xeploai.facts.*\n"
        + head
        + "\nrule \""
        + NAME
        + "\"\n    @id(\"x.cell.HTXSNV.harm\")\n    @clause(\"x\")\n    @standing(\"assumed\")\n"
        + "    @title(\"x\")\nwhen\n    "
        + when
        + "\nthen\n    "
        + then
        + "\nend\n";
  }

  private static String when(String when) {
    return rule("", when, "insertLogical( new Owner( \"x\" ) );");
  }

  private static String then(String then) {
    return rule("", "$s : Rated( $id : subject )", then);
  }

  private static String head(String head) {
    return rule(head, "$s : Rated( $id : subject )", "insertLogical( new Owner( $id ) );");
  }

  static Stream<Arguments> hostile() {
    Map<String, String> rules = new TreeMap<>();
    rules.put(
        "writes a file",
        then("insertLogical( new Owner( \"\" + new java.io.FileWriter( $id ) ) );"));
    rules.put(
        "reads a file",
        then("insertLogical( new Owner( java.nio.file.Files.readString( $id ) ) );"));
    rules.put("deletes a file", then("new java.io.File( $id ).delete();"));
    rules.put("reads a file in a condition", when("Rated( new java.io.File( subject ).exists() )"));
    rules.put(
        "opens a socket",
        then("insertLogical( new Owner( \"\" + new java.net.Socket( $id, port ) ) );"));
    rules.put(
        "fetches an address",
        then("insertLogical( new Owner( new java.net.URL( $id ).getContent() ) );"));
    rules.put(
        "looks up a host", when("Rated( java.net.InetAddress.getByName( subject ) != null )"));
    rules.put("runs a program", then("Runtime.getRuntime().exec( $id );"));
    rules.put("runs a program in a condition", when("Rated( Runtime.getRuntime() != null )"));
    rules.put(
        "builds a process",
        then("insertLogical( new Owner( \"\" + new ProcessBuilder( $id ).start() ) );"));
    rules.put("ends the program", then("System.exit( 0 );"));
    rules.put("ends the program in a condition", when("Rated( System.exit( 0 ) )"));
    rules.put("halts the machine", then("insertLogical( Runtime.getRuntime().halt( 1 ) );"));
    rules.put("reads the environment", then("insertLogical( new Owner( System.getenv( $id ) ) );"));
    rules.put("reads a property", when("Rated( System.getProperty( subject ) == subject )"));
    rules.put("loads a class", then("insertLogical( Class.forName( $id ) );"));
    rules.put("asks for its class", then("insertLogical( new Owner( $s.getClass().getName() ) );"));
    rules.put(
        "asks for a class by its name",
        then("insertLogical( new Owner( Rated.class.getName() ) );"));
    rules.put(
        "reaches the class loader", when("Rated( this.getClass().getClassLoader() != null )"));
    rules.put("asks for a class as a property", when("Rated( class.classLoader != null )"));
    rules.put("reflects", then("insertLogical( $s.getClass().getMethod( $id ).invoke( $s ) );"));
    rules.put("starts a thread", then("insertLogical( new Owner( \"\" + new Thread( $s ) ) );"));
    rules.put("sleeps", then("Thread.sleep( 100000 );"));
    rules.put("loops for ever in its consequence", then("while ( true ) { }"));
    rules.put(
        "loops for ever over nothing", then("for ( ; ; ) ; insertLogical( new Owner( $id ) );"));
    rules.put("loops in its condition", when("eval( loop() )"));
    rules.put("declares a function", head("function boolean loop() { while ( true ) { } }\n"));
    rules.put("imports a function", head("import function java.lang.System.exit\n"));
    rules.put("imports a class", head("import java.io.File\n"));
    rules.put("imports the engine", head("import org.kie.api.KieServices\n"));
    rules.put("imports the program", head("import vn.xeploai.cli.Main\n"));
    rules.put("declares a global", head("global java.util.List out\n"));
    rules.put("declares a type", head("declare Harm\n  x : int\nend\n"));
    rules.put("declares a query", head("query all\n  Rated()\nend\n"));
    rules.put("speaks another dialect", head("dialect \"mvel\"\n"));
    rules.put("evaluates", when("eval( true )"));
    rules.put("reads from a collection", when("Rated() from new java.util.ArrayList()"));
    rules.put("reads an entry point", when("Rated() from entry-point x"));
    rules.put(
        "collects its own way",
        when("accumulate( Rated(); init( int x = 0; ) action( ) result( x ) )"));
    rules.put("changes a fact", then("modify( $s ) { };"));
    rules.put("removes a fact", then("delete( $s );"));
    rules.put("inserts a fact for good", then("insert( new Owner( $id ) );"));
    rules.put("halts the engine", then("drools.halt();"));
    rules.put("reaches the session", then("insertLogical( kcontext.getKieRuntime() );"));
    rules.put("reaches the engine", then("insertLogical( drools.getWorkingMemory() );"));
    rules.put(
        "has another consequence",
        rule(
            "",
            "$s : Rated() do[more]",
            "insertLogical( new Owner( \"x\" ) );\nthen[more]\n    System.exit( 0 );"));
    rules.put(
        "fills the memory",
        then("insertLogical( new Owner( new String( new char[2000000000] ) ) );"));
    rules.put(
        "fills the memory with text",
        then("insertLogical( new Owner( \"x\".repeat( 2000000000 ) ) );"));
    rules.put("names a class in escapes", then("\\u0053ystem.exit( 0 );"));
    rules.put("names a class in look-alikes", then("insertLogical( Ѕystem.exit( 0 ) );"));
    rules.put(
        "hides behind a comment",
        then("insertLogical( new Owner( $id ) ); /* x */ System.exit( 0 );"));
    rules.put(
        "comes first",
        rule("", "Rated()", "insertLogical( new Owner( \"x\" ) );")
            .replace("when", "salience 1000\nwhen"));
    return rules.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedWithFileLineAndRule(String what, String text) throws Exception {
    Files.writeString(folder.resolve("harm.drl"), text);
    InvalidRulebook refused =
        assertThrows(
            InvalidRulebook.class,
            () -> Rulebooks.named("qd124").with(Rulebooks.drl(folder)),
            what);
    assertFalse(refused.problems().isEmpty(), what);
    for (RuleProblem problem : refused.problems()) {
      assertEquals("harm.drl", problem.file(), what);
      assertTrue(problem.line() > 0, what + " " + problem);
    }
    int first = text.lines().toList().indexOf("rule \"" + NAME + "\"") + 1;
    assertTrue(
        refused.problems().stream().allMatch(one -> one.line() < first || one.rule().equals(NAME)),
        refused.problems().toString());
  }

  @Test
  void thereAreFortyOfThem() {
    assertTrue(hostile().count() >= 40);
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
    TreeMap<String, String> drl = new TreeMap<>(Map.of("harm.drl", then(then)));
    InvalidRulebook refused =
        assertThrows(InvalidRulebook.class, () -> RuleCompiler.classic("harm", drl));
    assertEquals(
        List.of("harm.drl"),
        refused.problems().stream().map(RuleProblem::file).distinct().toList());
  }
}
