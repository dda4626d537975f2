package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.Problem;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.rating.Rater;
import vn.xeploai.report.UnknownOwners;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.text.Message;

/** All problems of the facts of one dossier, at once. */
@Command(addMethodSubcommands = false)
final class CheckCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Desk.Intake intake = Desk.Intake.of(dossier, false);
    Desk.notice(intake, console());
    List<Problem> problems = intake.problems().isEmpty() ? decisions(intake) : intake.problems();
    out.give(text(intake, problems), console());
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FACTS_INVALID;
  }

  /** Decisions can only be held against a rating; without decisions nothing is rated. */
  private static List<Problem> decisions(Desk.Intake intake) {
    Dossier facts = intake.dossier().orElseThrow();
    boolean decided =
        facts.levels().stream().anyMatch(one -> one.stage() == HumanLevel.Stage.DECISION);
    return intake
        .own()
        .filter(rulebook -> decided)
        .map(rulebook -> Desk.unexplained(facts, levels(facts, rulebook)))
        .orElse(List.of());
  }

  private static Map<String, Rating> levels(Dossier facts, Rulebook rulebook) {
    return Rater.rate(facts, DossierIdentity.sha256(facts), rulebook).ratings();
  }

  /** What stops nothing and is probably a slip. */
  private String owners(Desk.Intake intake) {
    return UnknownOwners.told(intake.dossier().orElseThrow(), console().messages()).stream()
        .map(one -> console().say(Message.of("cli.warning", one)) + "\n")
        .collect(Collectors.joining());
  }

  private String text(Desk.Intake intake, List<Problem> problems) {
    if (format() == Format.JSON) {
      return ProblemsAnswer.json(problems, console());
    }
    if (problems.isEmpty()) {
      String sound = console().say(Message.of("cli.sound")) + "\n" + owners(intake);
      return intake.own().isPresent()
          ? sound
          : sound + console().say(Message.of("cli.no-rulebook")) + "\n";
    }
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem.sentence(console().messages())).append('\n'));
    return text + console().say(Message.of("cli.problems", String.valueOf(problems.size()))) + "\n";
  }
}
