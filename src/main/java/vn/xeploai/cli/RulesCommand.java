package vn.xeploai.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.report.RulebookAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** The rulebooks, or what stands in one of them. */
@Command(addMethodSubcommands = false)
final class RulesCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(
      paramLabel = "${bundle:label.id-dir}",
      arity = "0..1",
      descriptionKey = "one-rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  RulesCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    out.give(rulebook.map(Rulebooks::named).map(this::one).orElseGet(this::all), console());
    return ExitCode.DONE;
  }

  private String all() {
    var rulebooks = Rulebooks.shipped().stream().map(Rulebooks::named).map(RulesCommand::view);
    return switch (format()) {
      case TABLE -> RulebookAnswer.table(rulebooks.toList(), console().messages());
      case JSON -> RulebookAnswer.json(rulebooks.toList());
    };
  }

  private String one(Rulebook one) {
    return switch (format()) {
      case TABLE -> RulebookAnswer.table(view(one), console().messages());
      case JSON -> RulebookAnswer.json(view(one));
    };
  }

  private static RulebookAnswer.View view(Rulebook one) {
    return new RulebookAnswer.View(
        one.id(),
        one.title(),
        one.years(),
        one.sha256(),
        one.departure(),
        one.rules(),
        one.parameters());
  }
}
