package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.text.Message;

/** All problems of the facts of one dossier, at once. */
@Command(name = "check")
final class CheckCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Desk.Intake intake = Desk.Intake.of(dossier, false);
    Answer.give(text(intake), out, console());
    return intake.problems().isEmpty() ? ExitCode.DONE : ExitCode.FACTS_INVALID;
  }

  private String text(Desk.Intake intake) {
    if (format == Format.JSON) {
      return ProblemsAnswer.json(intake.problems(), console());
    }
    if (intake.problems().isEmpty()) {
      String sound = console().say(Message.of("cli.sound")) + "\n";
      return intake.own().isPresent()
          ? sound
          : sound + console().say(Message.of("cli.no-rulebook")) + "\n";
    }
    StringBuilder text = new StringBuilder();
    intake
        .problems()
        .forEach(problem -> text.append(problem.sentence(console().messages())).append('\n'));
    return text
        + console().say(Message.of("cli.problems", String.valueOf(intake.problems().size())))
        + "\n";
  }
}
