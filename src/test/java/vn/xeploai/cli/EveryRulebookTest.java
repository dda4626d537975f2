package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebooks;

/** Every command and every format, on a dossier of every rulebook, in both languages. */
class EveryRulebookTest {
  @TempDir private Path temporary = Path.of("");

  /** A dossier for each rulebook, and what is asked of it. */
  enum Rulebook {
    QD132("facts/published/dinh-ban-2022", "quota.percent"),
    QD124("facts/duc-tho-2023", "cell.members-good"),
    QD366("src/test/resources/cases/small-2025", "points.HTXSNV");

    private final String dossier;
    private final String parameter;

    Rulebook(String dossier, String parameter) {
      this.dossier = dossier;
      this.parameter = parameter;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandAnswers(Rulebook one) throws Exception {
    for (String language : List.of("vi", "en")) {
      String dossier = one.dossier;
      List<String[]> commands =
          List.of(
              words("check", dossier),
              words("check", dossier, "--format", "json"),
              words("rate", dossier, "--members"),
              words("rate", dossier, "--format", "json"),
              words("rate", dossier, "--format", "csv"),
              words("rate", dossier, "--format", "html"),
              words("rate", dossier, "--format", "xlsx"),
              words("rate", dossier, "--format", "docx"),
              words("why", dossier, "committee"),
              words("why", dossier, "committee", "--length", "sentence"),
              words("why", dossier, "committee", "--length", "all"),
              words("why", dossier, "committee", "--depth", "3"),
              words("why", dossier, "committee", "--format", "json"),
              words("why", dossier, "committee", "--format", "html"),
              words("why", dossier, "committee", "--format", "dot"),
              words("why", dossier, "committee", "--weakest"),
              words("why-not", dossier, "committee", "HTXSNV"),
              words("why-not", dossier, "committee", "HTXSNV", "--format", "json"),
              words("what-if", dossier, "--set", one.parameter + "=99"),
              words("what-if", dossier, "--set", one.parameter + "=99", "--format", "json"),
              words("what-if", dossier, "--set", one.parameter + "=99", "--format", "csv"),
              words("what-if", dossier, "--set", one.parameter + "=99", "--format", "html"),
              words("what-if", dossier, "--sweep", one.parameter + "=90..92:1"),
              words("reach", dossier, "committee", "HTNV"),
              words("forms", dossier, "--out", temporary.resolve("forms-" + language).toString()),
              words(
                  "rate", dossier, "--archive", temporary.resolve("runs-" + language).toString()));
      for (String[] command : commands) {
        Run run = Run.of(with(command, "--lang", language));
        assertEquals(0, run.code(), String.join(" ", command) + "\n" + run.err());
        assertFalse(run.out().isEmpty() && run.err().isEmpty(), String.join(" ", command));
      }
      Path kept;
      try (Stream<Path> runs = Files.list(temporary.resolve("runs-" + language))) {
        kept = runs.findFirst().orElseThrow();
      }
      for (String command : List.of("verify", "compare", "history")) {
        String[] run =
            switch (command) {
              case "compare" -> words(command, kept.toString(), kept.toString());
              case "history" -> words(command, temporary.resolve("runs-" + language).toString());
              default -> words(command, kept.toString());
            };
        assertEquals(0, Run.of(with(run, "--lang", language)).code(), command);
      }
    }
  }

  /** What no dossier here leads to would be told in no words that a test has seen. */
  @Test
  void theDossiersLeadToEveryKindOfConclusion() {
    Set<Class<?>> seen = new HashSet<>();
    for (Rulebook one : Rulebook.values()) {
      Dossier dossier = ((Reading.Accepted) DossierReader.read(Path.of(one.dossier))).dossier();
      Rater.rate(dossier, "", Rulebooks.of(dossier)).drawn().values().stream()
          .map(Drawn::conclusion)
          .forEach(conclusion -> seen.add(conclusion.getClass()));
    }
    assertEquals(Set.of(Concluded.class.getPermittedSubclasses()), seen);
  }

  private static String[] words(String... words) {
    return words;
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
  }
}
