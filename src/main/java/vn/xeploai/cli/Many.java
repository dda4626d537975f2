package vn.xeploai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import vn.xeploai.batch.Batch;
import vn.xeploai.batch.BatchResult;
import vn.xeploai.batch.Dossiers;
import vn.xeploai.batch.NotRated;
import vn.xeploai.batch.NotUsable;
import vn.xeploai.batch.Settings;
import vn.xeploai.batch.TableFormat;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;

/** The options of a run over many dossiers. */
final class Many {
  /** So many reasons why dossiers were not rated are told, and so many dossiers of each named. */
  private static final int NAMED = 20;

  @Option(names = "--tables", paramLabel = "csv|jsonl", descriptionKey = "tables")
  private Optional<TableFormat> tables = Optional.empty();

  @Option(names = "--threads", paramLabel = "${bundle:label.n}", descriptionKey = "threads")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--resume", descriptionKey = "resume")
  private boolean resume;

  /** The dossiers at a path, where there are several. */
  static Optional<Dossiers> at(Path path) {
    try {
      Optional<Dossiers> all = Dossiers.at(path);
      if (all.filter(one -> one.count() == 0).isPresent()) {
        throw new NoFacts(Message.of("batch.none", path.toString()));
      }
      return all;
    } catch (IOException e) {
      throw NoFacts.unreadable(path, e);
    }
  }

  /** Whether something was asked for that only many dossiers have. */
  boolean asked() {
    return tables.isPresent() || threads.isPresent() || resume;
  }

  /** Rates them all. */
  ExitCode rate(
      Dossiers dossiers,
      Path out,
      Optional<Settings.Answers> answers,
      Optional<String> rulebook,
      Console console) {
    int beside = threads.orElseGet(Runtime.getRuntime()::availableProcessors);
    if (beside < 1 || beside > 256) {
      console.problem(Message.of("batch.threads", String.valueOf(beside)));
      return ExitCode.USAGE;
    }
    Optional<Rulebook> named = rulebook.map(Rulebooks::named);
    named.ifPresent(one -> Desk.tell(one, console));
    Settings settings =
        new Settings(
            out,
            tables.orElse(TableFormat.CSV),
            answers,
            beside,
            resume,
            named.map(Rulebook::sha256),
            id -> named.orElseGet(() -> Rulebooks.named(id)).rules(),
            console.messages());
    try {
      return told(run(dossiers, settings, named, console), out, console);
    } catch (NotUsable e) {
      console.problem(e.reason());
      return ExitCode.USAGE;
    } catch (IOException | UncheckedIOException e) {
      console.problem(Message.of("batch.stopped", String.valueOf(e.getMessage()), out.toString()));
      return ExitCode.FAILED;
    }
  }

  private static BatchResult run(
      Dossiers dossiers, Settings settings, Optional<Rulebook> named, Console console)
      throws IOException {
    try (Counter counter = Counter.on(console)) {
      return Batch.run(
          dossiers, settings, (reading, rivals) -> Desk.examine(reading, named, rivals), counter);
    }
  }

  private static ExitCode told(BatchResult result, Path out, Console console) {
    tell(result.refused(), console);
    int refused = result.refused().size();
    console.problem(
        Message.of(
            "batch.done", String.valueOf(result.rated()), String.valueOf(refused), out.toString()));
    return refused == 0 ? ExitCode.DONE : ExitCode.FACTS_INVALID;
  }

  /** Names the first dossiers that were not rated, those of the same problems together. */
  static void tell(List<NotRated> refused, Console console) {
    Map<List<NotRated.Told>, List<NotRated>> alike =
        refused.stream()
            .collect(
                Collectors.groupingBy(NotRated::problems, LinkedHashMap::new, Collectors.toList()));
    alike.entrySet().stream()
        .limit(NAMED)
        .forEach(one -> tell(one.getKey(), names(one.getValue(), console), console));
  }

  private static String names(List<NotRated> alike, Console console) {
    String first =
        alike.stream().limit(NAMED).map(NotRated::name).collect(Collectors.joining(", "));
    return alike.size() <= NAMED
        ? first
        : console
            .messages()
            .of(Message.of("batch.refused.others", first, String.valueOf(alike.size() - NAMED)));
  }

  private static void tell(List<NotRated.Told> problems, String names, Console console) {
    NotRated.Told first = problems.get(0);
    console.problem(
        Message.of(
            first.file().isEmpty() ? "batch.refused.whole" : "batch.refused",
            names,
            String.valueOf(problems.size()),
            first.place().isEmpty() ? first.file() : first.file() + ":" + first.place(),
            first.problem()));
  }
}
