package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.xeploai.text.Message;
import vn.xeploai.trial.Trial;
import vn.xeploai.trial.TrialFolder;

/** Made-up communes, each a dossier in a folder of its own. */
@Command(addMethodSubcommands = false)
final class GenerateCommand extends AbstractCommand {
  @Option(
      names = "--communes",
      paramLabel = "${bundle:label.n}",
      required = true,
      descriptionKey = "generate-communes")
  private int communes;

  @Option(
      names = "--seed",
      paramLabel = "${bundle:label.s}",
      required = true,
      descriptionKey = "generate-seed")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "${bundle:label.dir}",
      required = true,
      descriptionKey = "generate-out")
  private Path out = Path.of("");

  @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "generate-year")
  private int year = Trial.USUAL_YEAR;

  GenerateCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    if (!within("--communes", communes, 1, Trial.MOST)
        || !within("--year", year, Trial.FIRST_YEAR, Trial.LAST_YEAR)) {
      return ExitCode.USAGE;
    }
    if (Files.exists(out) && !Files.isDirectory(out)) {
      console().problem(Message.of("cli.out.is-file", out.toString()));
      return ExitCode.USAGE;
    }
    Optional<Path> there =
        IntStream.rangeClosed(1, communes)
            .mapToObj(this::folder)
            .filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            .findFirst();
    if (there.isPresent()) {
      console().problem(Message.of("generate.exists", there.get().toString()));
      return ExitCode.USAGE;
    }
    write();
    console().problem(Message.of("generate.written", "" + communes, out.toString()));
    return ExitCode.DONE;
  }

  private boolean within(String option, int value, int least, int most) {
    if (value >= least && value <= most) {
      return true;
    }
    console().problem(Message.of("generate.range", option, "" + least, "" + most, "" + value));
    return false;
  }

  private Path folder(int number) {
    return out.resolve(Trial.folder(number));
  }

  private void write() {
    Path written = out;
    try (Counter counter = Counter.on(console())) {
      Files.createDirectories(out);
      for (int number = 1; number <= communes; number++) {
        written = folder(number);
        TrialFolder.write(Trial.commune(seed, number, year), written);
        counter.done(number, 0, communes);
      }
    } catch (IOException e) {
      throw new Answer.NotWritten(written.toString(), Answer.reason(out, written, e));
    }
  }
}
