package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.WhyNot;
import vn.xeploai.report.WhyNotAnswer;

/** Everything that stands between a subject and a level. */
@Command(addMethodSubcommands = false)
final class WhyNotCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(index = "0", paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.subject}", descriptionKey = "subject")
  private String subject = "";

  @Parameters(index = "2", paramLabel = "${bundle:label.level}", descriptionKey = "level")
  private Least level = Least.HTXSNV;

  @Option(names = "--rulebook", paramLabel = "${bundle:label.id-dir}", descriptionKey = "rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  @Option(names = "--members", descriptionKey = "members")
  private boolean members;

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  WhyNotCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    Optional<Assessment> assessment = Desk.rate(dossier, rulebook, console());
    if (assessment.isEmpty()) {
      return ExitCode.FACTS_INVALID;
    }
    Proof proof = Proof.of(assessment.get());
    Optional<Rating> rating = Asked.subject(subject, proof, console());
    if (rating.isEmpty()) {
      return ExitCode.USAGE;
    }
    out.give(text(proof, WhyNot.of(proof, rating.get(), level.level())), console());
    return ExitCode.DONE;
  }

  private String text(Proof proof, WhyNot whyNot) {
    return switch (format()) {
      case TABLE -> WhyNotAnswer.table(proof, whyNot, console().messages(), members);
      case JSON -> WhyNotAnswer.json(proof, whyNot);
    };
  }
}
