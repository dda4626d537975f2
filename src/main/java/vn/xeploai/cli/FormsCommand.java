package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.report.FormFiles;
import vn.xeploai.text.Message;

/** The Word documents of one rating. */
@Command(addMethodSubcommands = false)
final class FormsCommand extends AbstractCommand {
  @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.dir}",
      required = true,
      descriptionKey = "forms-out")
  private Path out = Path.of("");

  @Option(names = "--rulebook", paramLabel = "${bundle:label.id-dir}", descriptionKey = "rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--members", descriptionKey = "members")
  private boolean members;

  @Option(names = "--pdf", descriptionKey = "pdf")
  private boolean pdf;

  FormsCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    try (NewFolder folder = NewFolder.at(out)) {
      Optional<Assessment> assessment = Desk.rate(dossier, rulebook, console());
      if (assessment.isEmpty()) {
        return ExitCode.FACTS_INVALID;
      }
      SortedMap<String, byte[]> files =
          FormFiles.of(assessment.get(), console().messages(), members);
      folder.write(files);
      Optional<Message> lost = pdf ? pdfs(folder.draft(), files.keySet()) : Optional.empty();
      folder.keep();
      console()
          .problem(Message.of("cli.written.folder", String.valueOf(files.size()), out.toString()));
      lost.ifPresent(console()::problem);
      return lost.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  private Optional<Message> pdfs(Path folder, Set<String> names) {
    try (Counter counter = Counter.on(console())) {
      return Pdf.of(folder, names, counter);
    }
  }
}
