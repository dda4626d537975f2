package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Proof;
import vn.xeploai.report.WhyAnswer;
import vn.xeploai.text.Message;

/** The proof of a rating, of a target's outcome, or of any other conclusion. */
@Command(addMethodSubcommands = false)
final class WhyCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON,
    /** As a page. */
    HTML,
    /** As a graph, for Graphviz. */
    DOT
  }

  /** How much is told. */
  enum Length {
    /** One sentence. */
    SENTENCE,
    /** One screen. */
    SCREEN,
    /** Everything, down to the reported facts. */
    ALL
  }

  @Parameters(index = "0", paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.subject}", descriptionKey = "why-subject")
  private String subject = "";

  @Option(names = "--rulebook", paramLabel = "${bundle:label.id-dir}", descriptionKey = "rulebook")
  private Optional<String> rulebook = Optional.empty();

  @Option(names = "--length", paramLabel = "sentence|screen|all", descriptionKey = "length")
  private Optional<Length> length = Optional.empty();

  @Option(names = "--depth", paramLabel = "${bundle:label.n}", descriptionKey = "depth")
  private Optional<Integer> depth = Optional.empty();

  @Option(names = "--weakest", descriptionKey = "weakest")
  private boolean weakest;

  @Option(names = "--format", paramLabel = "table|json|html|dot", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  @Option(names = "--members", descriptionKey = "members")
  private boolean members;

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  WhyCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return Desk.foreign(rulebook);
  }

  @Override
  ExitCode answer() {
    Optional<Message> misuse = misuse();
    if (misuse.isPresent()) {
      console().problem(misuse.get());
      return ExitCode.USAGE;
    }
    Optional<Assessment> assessment = Desk.rate(dossier, rulebook, console());
    if (assessment.isEmpty()) {
      return ExitCode.FACTS_INVALID;
    }
    Proof proof = Proof.of(assessment.get());
    Optional<Concluded> about = Asked.about(subject, proof, console());
    if (about.isEmpty()) {
      return ExitCode.USAGE;
    }
    if (weakest && !isCollective(about.get())) {
      console().problem(Message.of("cli.weakest.collective", subject));
      return ExitCode.USAGE;
    }
    WhyAnswer answer = new WhyAnswer(proof, about.get(), console().messages(), members);
    out.give(text(answer), console());
    return ExitCode.DONE;
  }

  private static boolean isCollective(Concluded about) {
    return about instanceof Rating rating && rating.kind().isCollective();
  }

  /** Options that contradict each other. */
  private Optional<Message> misuse() {
    if (depth.filter(one -> one < 0).isPresent()) {
      return Optional.of(Message.of("cli.depth.negative", String.valueOf(depth.orElseThrow())));
    }
    if (length.isPresent() && format() != Format.TABLE) {
      return Optional.of(Message.of("cli.length.table"));
    }
    if (depth.isPresent() && length.filter(one -> one != Length.ALL).isPresent()) {
      return Optional.of(Message.of("cli.depth.all"));
    }
    if (weakest && (depth.isPresent() || length.isPresent())) {
      return Optional.of(Message.of("cli.weakest.alone"));
    }
    return weakest && (format() == Format.HTML || format() == Format.DOT)
        ? Optional.of(Message.of("cli.weakest.format"))
        : Optional.empty();
  }

  private String text(WhyAnswer answer) {
    int deepest = depth.orElse(Integer.MAX_VALUE);
    return switch (format()) {
      case JSON -> weakest ? answer.weakestJson() : answer.json(deepest);
      case HTML -> answer.html(deepest);
      case DOT -> answer.dot(deepest);
      case TABLE -> weakest ? answer.weakest() : table(answer, deepest);
    };
  }

  private String table(WhyAnswer answer, int deepest) {
    return switch (length.orElse(depth.isPresent() ? Length.ALL : Length.SCREEN)) {
      case SENTENCE -> answer.sentence();
      case SCREEN -> answer.screen();
      case ALL -> answer.whole(deepest);
    };
  }
}
