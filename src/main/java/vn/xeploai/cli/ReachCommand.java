package vn.xeploai.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.facts.Subject;
import vn.xeploai.report.ReachAnswer;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;
import vn.xeploai.whatif.Limit;
import vn.xeploai.whatif.Reach;
import vn.xeploai.whatif.ReachSearch;

/** The smallest changes of facts that would give a subject a level. */
@Command(addMethodSubcommands = false)
final class ReachCommand extends AbstractCommand {
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

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds")
  private int seconds = 30;

  @Option(names = "--rulebook", paramLabel = "${bundle:label.id-dir}", descriptionKey = "rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  ReachCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    if (seconds < 1) {
      console().problem(Message.of("reach.seconds", String.valueOf(seconds)));
      return ExitCode.USAGE;
    }
    Optional<Desk.Base> base = Desk.base(dossier, rulebook, console());
    if (base.isEmpty()) {
      return ExitCode.FACTS_INVALID;
    }
    var ids = base.get().dossier().subjects().stream().map(Subject::id).toList();
    if (!ids.contains(subject)) {
      console()
          .problem(
              Closest.to(subject, ids)
                  .map(one -> Message.of("reach.subject.closest", subject, one))
                  .orElseGet(() -> Message.of("reach.subject.unknown", subject)));
      return ExitCode.USAGE;
    }
    Desk.tell(base.get().rulebook(), console());
    Reach reach = searched(base.get());
    out.give(
        format() == Format.JSON
            ? ReachAnswer.json(reach)
            : ReachAnswer.table(reach, console().messages()),
        console());
    return ExitCode.DONE;
  }

  private Reach searched(Desk.Base base) {
    Limit limit = Limit.of(Duration.ofSeconds(seconds));
    try (Counter counter = Counter.on(console())) {
      return ReachSearch.of(
          base.dossier(), base.rulebook(), subject, level.level(), limit, counter);
    }
  }
}
