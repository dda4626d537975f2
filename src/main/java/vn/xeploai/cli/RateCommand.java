package vn.xeploai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.batch.Dossiers;
import vn.xeploai.batch.Settings;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Committee;
import vn.xeploai.report.BookAnswer;
import vn.xeploai.report.CsvAnswer;
import vn.xeploai.report.JsonAnswer;
import vn.xeploai.report.PageAnswer;
import vn.xeploai.report.ResultsReport;
import vn.xeploai.report.TableAnswer;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** The annual rating of one dossier. */
@Command(addMethodSubcommands = false)
final class RateCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON,
    /** One sheet. */
    CSV,
    /** One page to look at or print. */
    HTML,
    /** A workbook. */
    XLSX,
    /** The report of results, as a Word document. */
    DOCX;

    /** Whether it is no text, and so nothing for a terminal. */
    boolean isFile() {
      return this == XLSX || this == DOCX;
    }
  }

  @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Option(names = "--rulebook", paramLabel = "${bundle:label.id-dir}", descriptionKey = "rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "table|json|csv|html|xlsx|docx",
      descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Many many = new Many();

  @Mixin private Output out = new Output();

  @Option(names = "--members", descriptionKey = "members")
  private boolean members;

  @Option(names = "--headings", paramLabel = "vi|en", descriptionKey = "headings")
  private Optional<Language> headings = Optional.empty();

  @Option(
      names = "--fail-below",
      paramLabel = "${bundle:label.level}",
      descriptionKey = "fail-below")
  private Optional<Least> least = Optional.empty();

  @Option(names = "--archive", paramLabel = "${bundle:label.dir}", descriptionKey = "archive")
  private Optional<Path> archive = Optional.empty();

  @Option(names = "--at", paramLabel = "${bundle:label.time}", descriptionKey = "at")
  private Optional<String> at = Optional.empty();

  @Option(names = "--sign", paramLabel = "${bundle:label.key}", descriptionKey = "sign")
  private Optional<Path> sign = Optional.empty();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  RateCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    Optional<Dossiers> several = Many.at(dossier);
    if (several.isPresent()) {
      return answer(several.get());
    }
    if (many.asked() && Dossiers.isOne(dossier)) {
      console().problem(Message.of("batch.one", dossier.toString()));
      return ExitCode.USAGE;
    }
    if (headings.isPresent() && format() != Format.CSV) {
      throw new Misuse(Message.of("cli.headings.format"));
    }
    if (archive.isEmpty() && (at.isPresent() || sign.isPresent())) {
      console().problem(Message.of("archive.only"));
      return ExitCode.USAGE;
    }
    if (format().isFile() && out.file().isEmpty() && Terminal.isOutput()) {
      console()
          .problem(Message.of("cli.file-on-terminal", format().name().toLowerCase(Locale.ROOT)));
      return ExitCode.USAGE;
    }
    Optional<Keeping> keeping =
        archive.flatMap(folder -> Keeping.asked(folder, at, sign, out.force(), console()));
    if (archive.isPresent() && keeping.isEmpty()) {
      return ExitCode.USAGE;
    }
    Optional<Desk.Run> run = Desk.run(dossier, rulebook, console());
    if (run.isEmpty()) {
      return ExitCode.FACTS_INVALID;
    }
    keeping.ifPresent(one -> one.keep(run.get(), console()));
    return give(run.get().assessment(), bytes(run.get().assessment(), format()));
  }

  private ExitCode give(Assessment assessment, byte[] answer) {
    out.give(answer, console());
    return least.map(one -> check(assessment, one)).orElse(ExitCode.DONE);
  }

  /** Rates many dossiers; the format is that of their answers, each in a file. */
  private ExitCode answer(Dossiers several) {
    if (headings.isPresent()) {
      throw new Misuse(Message.of("cli.headings.one"));
    }
    if (out.file().isEmpty() || archive.isPresent() || least.isPresent()) {
      console().problem(Message.of("batch.usage"));
      return ExitCode.USAGE;
    }
    Optional<Settings.Answers> answers =
        asFormat.orElse(Format.TABLE) == Format.TABLE
            ? Optional.empty()
            : Optional.of(
                new Settings.Answers(
                    asFormat.orElse(Format.TABLE).name().toLowerCase(Locale.ROOT),
                    one -> bytes(one, asFormat.orElse(Format.TABLE))));
    return many.rate(several, out.file().orElseThrow(), answers, rulebook, console());
  }

  private byte[] bytes(Assessment assessment, Format format) {
    return switch (format) {
      case TABLE -> table(assessment);
      case JSON -> utf8(JsonAnswer.write(assessment, console().messages()));
      case CSV -> utf8(csv(assessment));
      case HTML -> utf8(PageAnswer.write(assessment, console().messages(), members));
      case XLSX -> BookAnswer.write(assessment, console().messages(), members);
      case DOCX -> ResultsReport.write(assessment, console().messages(), members);
    };
  }

  private String csv(Assessment assessment) {
    return headings
        .map(one -> CsvAnswer.write(assessment, members, Messages.in(one)))
        .orElseGet(() -> CsvAnswer.write(assessment, members));
  }

  private byte[] table(Assessment assessment) {
    return utf8(TableAnswer.write(assessment, console().messages(), members));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ExitCode check(Assessment assessment, Least wanted) {
    Rating committee = Optional.ofNullable(assessment.ratings().get(Committee.ID)).orElseThrow();
    if (committee.span().lowest().atLeast(wanted.level())) {
      return ExitCode.DONE;
    }
    console().problem(Message.of("cli.below", committee.span().toString(), wanted.name()));
    return ExitCode.CHECK_FAILED;
  }
}
