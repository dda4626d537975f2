package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule can name facts and conclusions, and nothing that could do harm. */
class RuleWordsTest {
  private static final String RULE =
      """
      package rules

      import vn.xeploai.facts.Grade.Mark

      // a comment may say System.exit( 0 )
      rule "a name may say System.exit( 0 ) too"
      when
          $s : Rated( kind == SubjectKind.MEMBER )
          Gradebook( %s )
      then
          insertLogical( %s );
      end
      """;

  @Test
  void whatShipsIsHarmless() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
        assertEquals(List.of(), RuleWords.problems("x", Files.readString(file)), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finding.withoutQuota( \"java.io.File\" )",
        "Condition.every( $grades, Mark.GOOD ).and( Condition.absent( $x ) )",
        "new QuotaPercent( $percent.add( $percent ) )"
      })
  void factsAndConclusionsMayBeNamed(String consequence) {
    assertEquals(List.of(), words("subject == \"x\"", consequence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new java.io.File( \"x\" )",
        "System.exit( 0 )",
        "Runtime.getRuntime()",
        "Thread.currentThread()",
        "vn.xeploai.cli.Main.main( $x )",
        "$s.getClass()",
        "Rated.class",
        "drools.halt()",
        "kcontext.getKieRuntime()",
        "java . lang . System . exit( 0 )",
        "picocli.CommandLine.usage( $x )",
        "\\u0053ystem.exit( 0 )",
        "new Owner( \"\\u0022 + x + \\u0022\" )",
        "Ѕystem.exit( 0 )"
      })
  void nothingElseMay(String consequence) {
    List<RuleProblem> problems = RuleWords.problems("x.drl", RULE.formatted("x", consequence));
    assertEquals(List.of("x.drl", 11, "rulebook.word"), place(problems), problems.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( true )",
        "subject == java.lang.System.getProperty( \"x\" )",
        "subject == System.getProperty( \"x\" )",
        "getClass().getName() == \"x\"",
        "this.class.name == \"x\""
      })
  void norInACondition(String condition) {
    List<RuleProblem> problems =
        RuleWords.problems("x.drl", RULE.formatted(condition, "Owner.of( $x )"));
    assertEquals(List.of("x.drl", 9, "rulebook.word"), place(problems), problems.toString());
  }

  private static List<String> words(String condition, String consequence) {
    return RuleWords.problems("x.drl", RULE.formatted(condition, consequence)).stream()
        .flatMap(problem -> problem.arguments().stream())
        .toList();
  }

  private static List<Object> place(List<RuleProblem> problems) {
    return problems.stream()
        .findFirst()
        .<List<Object>>map(one -> List.of(one.file(), one.line(), one.key()))
        .orElse(List.of());
  }
}
