package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Reading;
import vn.xeploai.dossier.WorkbookWriter;
import vn.xeploai.facts.Dossier;

/** A workbook for the facts: empty, or with those of a dossier. */
@Command(addMethodSubcommands = false)
final class TemplateCommand extends AbstractCommand {
  @Option(
      names = "--out",
      paramLabel = "${bundle:label.file-xlsx}",
      required = true,
      descriptionKey = "template-out")
  private Path out = Path.of("");

  @Option(names = Outputs.FORCE, descriptionKey = "force")
  @SuppressWarnings("UnusedVariable") // read by Outputs
  private boolean force;

  @Option(
      names = "--from",
      paramLabel = "${bundle:label.dossier}",
      descriptionKey = "template-from")
  private Optional<Path> from = Optional.empty();

  TemplateCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Optional<Dossier> dossier = Optional.empty();
    if (from.isPresent()) {
      Reading reading = DossierReader.read(from.get());
      if (reading instanceof Reading.Refused refused) {
        Desk.tell(refused.problems(), console());
        return ExitCode.FACTS_INVALID;
      }
      dossier = Optional.of(((Reading.Accepted) reading).dossier());
    }
    Answer.keep(WorkbookWriter.write(dossier, console().messages()), out, console());
    return ExitCode.DONE;
  }
}
