package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** The process in which rules from elsewhere run: shut off, bounded, and never left behind. */
class ApartTest {
  private static final String FOR_EVER =
      """
      package rules

      import vn.xeploai.conclusions.*
      import vn.xeploai.facts.*

      rule "a trial"
          @id("qd124.consequences.trial")
          @clause("Dự thảo")
          @standing("local")
          @title("Thử")
      when
          Grade( $a : criterion ) Grade( $b : criterion ) Grade( $c : criterion )
          Grade( $d : criterion ) not Grade( criterion == "x" )
      then
          insertLogical( new Owner( $a ) );
      end
      """;

  @TempDir private Path temp = Path.of("");

  @Test
  void itKnowsNothingOfTheEnvironmentAndStandsInAnEmptyFolder() {
    ProcessBuilder builder = Apart.builder(List.of("rate", "x"), temp);
    assertTrue(
        Set.of("LC_ALL", "SystemRoot").containsAll(builder.environment().keySet()),
        builder.environment().toString());
    assertEquals(temp.toFile(), builder.directory());
    assertTrue(builder.command().contains("-Xmx1024m"), builder.command().toString());
  }

  @Test
  void onlyAWholeAnswerEndsWell() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintWriter writer = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new PrintStream(err, true, StandardCharsets.UTF_8),
            writer,
            writer,
            Messages.in(Language.EN),
            List.of());
    for (int exit : new int[] {0, 1, 3, 5, 137}) {
      assertEquals(4, Apart.code(exit, temp, console), "no answer, exit " + exit);
    }
    writer.flush();
    assertTrue(
        err.toString(StandardCharsets.UTF_8).contains("(code 137)"),
        err.toString(StandardCharsets.UTF_8));
    Files.writeString(temp.resolve("answered"), "3");
    assertEquals(3, Apart.code(3, temp, console));
    assertEquals(4, Apart.code(0, temp, console), "it said another code");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itEndsWithWhoStartedItHoweverThatEnds(boolean forcibly) throws Exception {
    Files.writeString(temp.resolve("trial.drl"), FOR_EVER);
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "what-if",
                Run.DOSSIER,
                "--rules",
                temp.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Optional<ProcessHandle> child = Optional.empty();
    while (child.isEmpty() && parent.isAlive()) {
      child = parent.children().findFirst();
      Thread.onSpinWait();
    }
    assertTrue(child.isPresent(), "it was started");
    if (forcibly) {
      parent.destroyForcibly();
    } else {
      parent.destroy();
    }
    parent.waitFor();
    child.get().onExit().get(60, TimeUnit.SECONDS);
    assertFalse(child.get().isAlive());
  }

  @Test
  void aRunFileOfRulesFromElsewhereIsRatedAgainThere() throws Exception {
    Path doctored = temp.resolve("rules");
    Copy.of("rules/common", doctored.resolve("common"));
    Copy rules =
        Copy.of("rules/qd124", doctored.resolve("qd124"))
            .change(
                "parameters.yaml",
                "cell.members-good:\n  value: 80",
                "cell.members-good:\n  value: 79");
    Path runs = Files.createDirectory(temp.resolve("runs"));
    Run kept =
        Run.of("rate", Run.DOSSIER, "--rulebook", rules.path(), "--archive", runs.toString());
    assertEquals(0, kept.code(), kept.err());
    String file;
    try (var files = Files.list(runs)) {
      file = files.findFirst().orElseThrow().toString();
    }
    Run verified = Run.of("verify", file, "--lang", "en");
    assertEquals(0, verified.code(), verified.toString());
    assertTrue(
        verified
            .out()
            .replaceAll("\\s+", " ")
            .contains(
                "DIFFERS from the rulebook that ships under this id: parameters cell.members-good:"
                    + " 80 → 79"),
        verified.out());
    System.setProperty(Apart.SECONDS, "0");
    try {
      Run stopped = Run.of("verify", file, "--lang", "en");
      assertEquals(4, stopped.code(), "its rules ran in a process that can be stopped");
    } finally {
      System.clearProperty(Apart.SECONDS);
    }
  }
}
