package vn.xeploai.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.archive.Difference;
import vn.xeploai.archive.RunComparison;
import vn.xeploai.archive.RunFile;
import vn.xeploai.archive.RunReader;
import vn.xeploai.archive.RunReading;
import vn.xeploai.report.DepartureWords;
import vn.xeploai.report.JsonText;
import vn.xeploai.report.Lines;
import vn.xeploai.text.Message;

/** What changed from one archived run to another: facts, rules, levels. */
@Command(addMethodSubcommands = false)
final class CompareCommand extends AbstractCommand {
  private static final int SHOWN = 30;

  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(index = "0", paramLabel = "${bundle:label.run-zip}", descriptionKey = "run-before")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.run-zip}", descriptionKey = "run-after")
  private Path after = Path.of("");

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Optional<RunFile> one = read(before);
    Optional<RunFile> other = read(after);
    if (one.isEmpty() || other.isEmpty()) {
      return ExitCode.CHECK_FAILED;
    }
    RunComparison comparison = RunComparison.of(one.get(), other.get());
    List<RunFile> runs = List.of(one.get(), other.get());
    out.give(format() == Format.JSON ? json(comparison, runs) : table(comparison, runs), console());
    return ExitCode.DONE;
  }

  @Override
  boolean withForeignRules() {
    return List.of(before, after).stream()
        .map(RunReader::read)
        .anyMatch(one -> one instanceof RunReading.Whole whole && !whole.run().rulesShip());
  }

  private Optional<RunFile> read(Path file) {
    RunReading reading = RunReader.read(file);
    if (reading instanceof RunReading.Whole whole) {
      return Optional.of(whole.run());
    }
    ((RunReading.Broken) reading)
        .faults()
        .forEach(
            fault ->
                console()
                    .problem(
                        Message.of(
                            "archive.fault",
                            file.toString(),
                            fault.member(),
                            console().say(fault.message()))));
    return Optional.empty();
  }

  private static Map<String, List<Difference>> parts(RunComparison comparison) {
    Map<String, List<Difference>> parts = new LinkedHashMap<>();
    parts.put("head", comparison.heads());
    parts.put("facts", comparison.facts());
    parts.put("files", comparison.files());
    parts.put("parameters", comparison.parameters());
    parts.put("rules", comparison.rules());
    parts.put("levels", comparison.levels());
    parts.put("targets", comparison.targets());
    parts.put("findings", comparison.findings());
    return parts;
  }

  private String table(RunComparison comparison, List<RunFile> runs) {
    Lines lines = new Lines();
    runs.stream()
        .filter(run -> !run.departure().none())
        .map(run -> DepartureWords.named(run.rulebook(), run.departure(), console().messages()))
        .distinct()
        .forEach(named -> lines.wrapped(console().say(Message.of("departure.used", named)), 2));
    if (comparison.same()) {
      lines.wrapped(console().say(Message.of("archive.compare-same")), 2);
    }
    if (!comparison.moves().isEmpty()) {
      lines.wrapped(
          console()
              .say(Message.of("archive.compare.levels", String.valueOf(comparison.moves().size()))),
          2);
      comparison.moves().forEach(move -> lines.wrapped("  " + move.text(console().messages()), 4));
    }
    parts(comparison)
        .forEach(
            (part, differences) -> {
              if (!part.equals("levels") && !differences.isEmpty()) {
                lines.wrapped(
                    console()
                        .say(
                            Message.of(
                                "archive.compare." + part, String.valueOf(differences.size()))),
                    2);
                differences.stream()
                    .limit(SHOWN)
                    .forEach(difference -> lines.wrapped("  " + text(difference), 4));
                if (differences.size() > SHOWN) {
                  lines.wrapped(
                      "  "
                          + console()
                              .say(
                                  Message.of(
                                      "archive.more", String.valueOf(differences.size() - SHOWN))),
                      4);
                }
              }
            });
    return lines.text();
  }

  private String text(Difference difference) {
    return console()
        .say(
            Message.of(
                "archive.changed",
                difference.path(),
                difference.before().isEmpty() ? "–" : difference.before(),
                difference.after().isEmpty() ? "–" : difference.after()));
  }

  private static String json(RunComparison comparison, List<RunFile> runs) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("same", comparison.same());
    if (runs.stream().anyMatch(run -> !run.departure().none())) {
      DepartureWords.write(answer.putObject("before"), runs.get(0).departure());
      DepartureWords.write(answer.putObject("after"), runs.get(1).departure());
    }
    parts(comparison)
        .forEach(
            (part, differences) -> {
              ArrayNode all = answer.putArray(part);
              differences.forEach(
                  one ->
                      all.addObject()
                          .put("path", one.path())
                          .put("before", one.before())
                          .put("after", one.after()));
            });
    return JsonText.of(answer);
  }
}
