package vn.xeploai.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.archive.History;
import vn.xeploai.archive.History.Entry;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.facts.Committee;
import vn.xeploai.report.DepartureWords;
import vn.xeploai.report.JsonText;
import vn.xeploai.report.Lines;
import vn.xeploai.text.Message;

/** The runs in a folder by commune and year, and what next year's dossier needs of them. */
@Command(addMethodSubcommands = false)
final class HistoryCommand extends AbstractCommand {
  private static final List<String> KINDS =
      List.of("GOVERNMENT", "FRONT", "ORGANISATION", "CELL", "MEMBER");

  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON
  }

  @Parameters(paramLabel = "${bundle:label.dir}", descriptionKey = "runs")
  private Path folder = Path.of("");

  @Option(
      names = "--history-csv",
      paramLabel = "${bundle:label.commune}",
      descriptionKey = "history-csv")
  private Optional<String> commune = Optional.empty();

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  HistoryCommand(Console console) {
    super(console);
  }

  @Override
  ExitCode answer() {
    Optional<History> found = History.of(folder);
    if (found.isEmpty()) {
      console().problem(History.noFolder(folder));
      return ExitCode.USAGE;
    }
    History history = found.get();
    history.skipped().forEach(this::tell);
    if (commune.isPresent() && !history.communes().contains(commune.get())) {
      console()
          .problem(
              Message.of(
                  "archive.no-commune", commune.get(), String.join(", ", history.communes())));
      return ExitCode.USAGE;
    }
    out.give(
        commune
            .map(one -> DossierWriter.history(history.past(one)))
            .orElseGet(() -> format() == Format.JSON ? json(history) : table(history)),
        console());
    return ExitCode.DONE;
  }

  private void tell(History.Skipped skipped) {
    String why =
        skipped.faults().stream()
            .limit(3)
            .map(
                fault ->
                    (fault.member().isEmpty() ? "" : fault.member() + ": ")
                        + console().say(fault.message()))
            .collect(Collectors.joining(" "));
    console().problem(Message.of("archive.skipped", skipped.file(), why));
  }

  private String table(History history) {
    Lines lines = new Lines();
    if (history.entries().isEmpty()) {
      return lines.wrapped(say("archive.no-runs"), 2).text();
    }
    for (String one : history.communes()) {
      lines.wrapped(say("archive.commune", one), 2);
      List<List<String>> rows = new ArrayList<>();
      history.entries().stream()
          .filter(entry -> entry.commune().equals(one))
          .forEach(entry -> rows.add(row(entry)));
      lines.table(rows);
    }
    return lines.blank().wrapped(say("archive.history-hint"), 2).text();
  }

  private List<String> row(Entry entry) {
    List<String> facts = new ArrayList<>();
    facts.add(say("archive.targets", entry.value("targets/met"), entry.value("targets/counted")));
    for (String kind : KINDS) {
      if (!entry.levels(kind).isEmpty()) {
        facts.add(
            say("kind." + kind)
                + " "
                + entry.levels(kind).entrySet().stream()
                    .map(level -> word(level.getKey()) + " " + level.getValue())
                    .collect(Collectors.joining(" · ")));
      }
    }
    facts.add(
        DepartureWords.named(entry.run().rulebook(), entry.run().departure(), console().messages())
            + (entry.rulebookChanged() ? " " + say("archive.rulebook-changed") : ""));
    if (entry.overrides() > 0) {
      facts.add(say("archive.overrides", String.valueOf(entry.overrides())));
    }
    if (!entry.counts()) {
      facts.add(say("archive.earlier"));
    }
    facts.add(entry.file());
    return List.of(
        String.valueOf(entry.year()), entry.level(Committee.ID), String.join("; ", facts));
  }

  private String word(String level) {
    return switch (level) {
      case "open" -> say("archive.open");
      case "NO_LEVEL", "NOT_RATED" -> say("level." + level);
      default -> level;
    };
  }

  private String json(History history) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode runs = answer.putArray("runs");
    for (Entry entry : history.entries()) {
      ObjectNode run =
          runs.addObject()
              .put("file", entry.file())
              .put("commune", entry.commune())
              .put("year", entry.year())
              .put("at", entry.run().at())
              .put("rulebook", entry.run().rulebook())
              .put("rulebookChanged", entry.rulebookChanged())
              .put("counts", entry.counts())
              .put("committee", entry.level(Committee.ID))
              .put("targetsMet", entry.value("targets/met"))
              .put("targetsCounted", entry.value("targets/counted"))
              .put("overrides", entry.overrides());
      DepartureWords.write(run, entry.run().departure());
      for (String kind : KINDS) {
        ObjectNode levels = run.putObject(kind);
        entry.levels(kind).forEach(levels::put);
      }
    }
    ArrayNode skipped = answer.putArray("skipped");
    history.skipped().forEach(one -> skipped.add(one.file()));
    return JsonText.of(answer);
  }

  private String say(String key, String... arguments) {
    return console().say(Message.of(key, arguments));
  }
}
