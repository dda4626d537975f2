package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.text.Language;

/** {@code --help} of every command, in both languages. */
class ProgramHelpTest {
  private static final String KEYS_OF_ALL = "lang help";

  @ParameterizedTest
  @CsvSource({
    "'',version",
    "rate,dossier rulebook format tables threads resume out members headings fail-below archive at"
        + " sign",
    "why,dossier why-subject rulebook length depth weakest format out members",
    "why-not,dossier subject level rulebook format out members",
    "what-if,dossier set fact rules-dir without other-rulebook quota-base scenario sweep format"
        + " out members",
    "reach,dossier subject level rulebook format out",
    "check,dossier format out",
    "template,template-out template-from",
    "forms,dossier forms-out rulebook members pdf",
    "generate,generate-communes generate-seed generate-out generate-year",
    "rules,one-rulebook format",
    "verify,run key format",
    "history,runs history-csv format out",
    "compare,run-before run-after format out",
    "key,key-out"
  })
  void everyOptionHasItsText(String command, String keys) {
    for (Language language : Language.values()) {
      String help = help(command, language);
      String text = text(help);
      for (String key : (KEYS_OF_ALL + " " + keys).split(" ", -1)) {
        String own = text(Help.in(language).getString(key));
        assertTrue(text.contains(own), () -> own + " is not in\n" + help);
        assertFalse(help.contains(" " + key + "\n"), key);
      }
      assertTrue(text.contains(text(Help.in(language).getString(description(command)))), help);
      assertTrue(text.contains(text(Help.in(language).getString("usage.footer.0"))), help);
      assertTrue(text.contains(text(Help.in(language).getString("usage.footer.1"))), help);
      assertFalse(help.contains("usage.") || help.contains("%n"), help);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',-h --help --lang -V --version",
    "rate,-h --help --lang --rulebook --format --tables --threads --resume --out --members --force"
        + " --headings --fail-below --archive --at --sign",
    "why,-h --help --lang --rulebook --length --depth --weakest --format --out --force --members",
    "why-not,-h --help --lang --rulebook --format --out --force --members",
    "what-if,-h --help --lang --set --fact --rules --without --rulebook --quota-base --scenario"
        + " --sweep --format --out --force --members",
    "reach,-h --help --lang --seconds --rulebook --format --out --force",
    "check,-h --help --lang --format --out --force",
    "template,-h --help --lang --out --from --force",
    "forms,-h --help --lang --out --rulebook --members --pdf",
    "generate,-h --help --lang --communes --seed --out --year",
    "rules,-h --help --lang --format --out --force",
    "verify,-h --help --lang --key --format --out --force",
    "history,-h --help --lang --history-csv --format --out --force",
    "compare,-h --help --lang --format --out --force",
    "key,-h --help --lang --out"
  })
  void theOptionsAreThoseOfTheCommand(String command, String options) {
    Set<String> shown = new TreeSet<>();
    help(command, Language.VI)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("-"))
        .flatMap(line -> Arrays.stream(line.split("[ =,]+", -1)).takeWhile(w -> w.startsWith("-")))
        .forEach(shown::add);
    assertEquals(new TreeSet<>(List.of(options.split(" ", -1))), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "rate",
    "why",
    "why-not",
    "what-if",
    "reach",
    "check",
    "rules",
    "verify",
    "history",
    "compare",
    "key",
    "template",
    "forms",
    "generate"
  })
  void vietnameseHelpHasNoEnglishHeading(String command) {
    String vi = help(command, Language.VI);
    for (String heading : List.of("Usage", "Options", "Parameters", "Commands", "Exit codes")) {
      assertTrue(vi.lines().noneMatch(line -> line.startsWith(heading)), vi);
    }
    assertTrue(vi.startsWith("Cách dùng: xeploai"), vi);
    assertTrue(help(command, Language.EN).startsWith("Usage: xeploai"));
  }

  @Test
  void thePagesWrittenByTheBuildSayWhatTheCommandsSay() {
    for (String command : XepLoai.names()) {
      for (Language language : Language.values()) {
        assertTrue(
            HelpPages.of(List.of(command, "--help"), language).isPresent(),
            () -> command + " has no page");
        assertEquals(
            new String(WriteHelp.described(command, language), StandardCharsets.UTF_8),
            help(command, language));
      }
    }
  }

  @Test
  void whatAsksForMoreThanHelpIsReadLikeAnyCommand() {
    assertEquals(Optional.empty(), HelpPages.of(List.of("rate", "d", "--help"), Language.VI));
    assertEquals(Optional.empty(), HelpPages.of(List.of("guess", "--help"), Language.VI));
    assertEquals(Optional.empty(), HelpPages.of(List.of("rate"), Language.VI));
    assertEquals(Optional.empty(), HelpPages.of(List.of(), Language.VI));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertEquals(Help.in(Language.VI).keySet(), Help.in(Language.EN).keySet());
  }

  @Test
  void theProgramListsItsCommands() {
    assertTrue(
        help("", Language.EN)
            .contains(
                """
                Commands:
                  rate      Rates every subject of a dossier.
                  why       Says why a subject is rated as it is, down to the reported facts.
                  why-not   Names everything that stands between a subject and a level.
                  what-if   Tries other thresholds, facts or rules: who moves, and why; or why nobody does; of one
                              dossier, or of a folder, zip or tar of many.
                  reach     Finds the smallest changes of facts that would give a level.
                  check     Tells all problems of the facts at once.
                  template  Writes a workbook for the facts: empty, or filled from a dossier.
                  forms     Writes the Word documents of a rating: report, cells, targets, proposal, draft decision.
                  generate  Makes up communes for trials and benchmarks, marked illustrative.
                  rules     Lists the rulebooks, or the criteria, parameters and clauses of one.
                  verify    Verifies a run file: whole, and rated again to the same bytes.
                  history   Lists the run files in a folder by commune and year.
                  compare   Compares two run files: which facts, rules and levels changed.
                  key       Makes a key pair to sign run files with.
                """));
  }

  private static String help(String command, Language language) {
    return command.isEmpty()
        ? Run.answer("--lang", language.name(), "--help")
        : Run.answer(command, "--lang", language.name(), "--help");
  }

  private static String description(String command) {
    return (command.isEmpty() ? "xeploai" : "xeploai." + command) + ".usage.description";
  }

  /** Without the breaks that help puts into long lines. */
  private static String text(String help) {
    return help.replaceAll("\\s+", " ").strip();
  }
}
