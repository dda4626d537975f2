package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.xeploai.batch.Dossiers;
import vn.xeploai.batch.Survey;
import vn.xeploai.report.CommuneMoves;
import vn.xeploai.report.CommunesAnswer;
import vn.xeploai.report.SweepAnswer;
import vn.xeploai.report.SweepChart;
import vn.xeploai.report.WhatIfAnswer;
import vn.xeploai.report.WhatIfPage;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Scenario;
import vn.xeploai.whatif.ScenarioFile;
import vn.xeploai.whatif.Sweep;
import vn.xeploai.whatif.SweepRange;
import vn.xeploai.whatif.WhatIf;

/** Who moves, and why, when facts, numbers or rules change. */
@Command(addMethodSubcommands = false)
final class WhatIfCommand extends AbstractCommand {
  /** How the answer is written. */
  enum Format {
    /** For people at a terminal. */
    TABLE,
    /** For other programs. */
    JSON,
    /** One sheet. */
    CSV,
    /** The chart of a sweep. */
    SVG,
    /** One page to look at or print. */
    HTML
  }

  @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "dossier")
  private Path dossier = Path.of("");

  @Mixin private Asking asking = new Asking();

  @Option(names = "--scenario", paramLabel = "${bundle:label.file}", descriptionKey = "scenario")
  private List<Path> scenarios = new ArrayList<>();

  @Option(
      names = "--sweep",
      paramLabel = "${bundle:label.param-from-to-step}",
      descriptionKey = "sweep")
  private List<String> sweeps = new ArrayList<>();

  @Option(names = "--format", paramLabel = "table|json|csv|svg|html", descriptionKey = "format")
  private Optional<Format> asFormat = Optional.empty();

  @Mixin private Output out = new Output();

  @Option(names = "--members", descriptionKey = "members")
  private boolean members;

  private Format format() {
    return out.format(asFormat, Format.TABLE);
  }

  WhatIfCommand(Console console) {
    super(console);
  }

  @Override
  boolean withForeignRules() {
    return asked().stream().flatMap(one -> one.changes().stream()).anyMatch(Desk::foreign);
  }

  @Override
  ExitCode answer() {
    List<SweepRange> ranges = sweeps.stream().map(SweepRange::of).toList();
    List<Scenario> asked = asked();
    if (ranges.size() > 2 || (!ranges.isEmpty() && asked.size() > 1)) {
      console().problem(Message.of("sweep.two"));
      return ExitCode.USAGE;
    }
    if (format() == Format.SVG && ranges.size() != 1) {
      console().problem(Message.of("sweep.svg"));
      return ExitCode.USAGE;
    }
    if (asked.isEmpty() && ranges.isEmpty()) {
      console().problem(Message.of("whatif.no-changes"));
      return ExitCode.USAGE;
    }
    Optional<Dossiers> several = Many.at(dossier);
    if (several.isPresent()) {
      return answer(several.get(), asked, ranges);
    }
    if (!ranges.isEmpty()) {
      regulations(asked);
    }
    Optional<Desk.Base> base = Desk.base(dossier, Optional.empty(), console());
    if (base.isEmpty()) {
      return ExitCode.FACTS_INVALID;
    }
    if (!ranges.isEmpty()) {
      List<Change> changes = asked.stream().flatMap(one -> one.changes().stream()).toList();
      out.give(text(swept(base.get(), changes, ranges)), console());
      return ExitCode.DONE;
    }
    List<WhatIf> answers =
        asked.stream()
            .map(one -> WhatIf.of(base.get().dossier(), base.get().rulebook(), one.changes()))
            .toList();
    out.give(text(asked, answers), console());
    return ExitCode.DONE;
  }

  /** Answers that have no place for it are told which rulebook is not the one that ships. */
  private void regulations(List<Scenario> asked) {
    asked.stream()
        .flatMap(one -> one.changes().stream())
        .filter(Change.Regulation.class::isInstance)
        .map(one -> Rulebooks.named(((Change.Regulation) one).name()))
        .forEach(one -> Desk.tell(one, console()));
  }

  /** One scenario asked of many dossiers. */
  private ExitCode answer(Dossiers several, List<Scenario> asked, List<SweepRange> ranges) {
    if (!ranges.isEmpty()
        || asked.size() != 1
        || format() == Format.SVG
        || format() == Format.HTML) {
      console().problem(Message.of("whatif.many.usage"));
      return ExitCode.USAGE;
    }
    regulations(asked);
    Survey<CommuneMoves> survey = new ManyMoves(asked.get(0).changes(), console()).of(several);
    if (!survey.answers().isEmpty()) {
      out.give(text(survey), console());
    }
    Many.tell(survey.refused(), console());
    return survey.refused().isEmpty() ? ExitCode.DONE : ExitCode.FACTS_INVALID;
  }

  private String text(Survey<CommuneMoves> survey) {
    int refused = survey.refused().size();
    return switch (format()) {
      case JSON -> CommunesAnswer.json(survey.answers(), refused);
      case CSV -> CommunesAnswer.csv(survey.answers());
      default -> CommunesAnswer.table(survey.answers(), refused, console().messages());
    };
  }

  private Sweep swept(Desk.Base base, List<Change> changes, List<SweepRange> ranges) {
    try (Counter counter = Counter.on(console())) {
      return Sweep.of(base.dossier(), base.rulebook(), changes, ranges, counter);
    }
  }

  /** The scenarios, each with the changes asked for beside them; or these alone. */
  private List<Scenario> asked() {
    List<Change> changes = asking.changes();
    if (scenarios.isEmpty()) {
      return changes.isEmpty() ? List.of() : List.of(new Scenario("", "", changes));
    }
    return scenarios.stream()
        .map(ScenarioFile::read)
        .map(
            one -> {
              List<Change> all = new ArrayList<>(one.changes());
              all.addAll(changes);
              return new Scenario(one.title(), one.reason(), all);
            })
        .toList();
  }

  private String text(Sweep sweep) {
    return switch (format()) {
      case TABLE -> SweepAnswer.table(sweep, console().messages());
      case JSON -> SweepAnswer.json(sweep);
      case CSV -> SweepAnswer.csv(sweep);
      case SVG -> SweepChart.svg(sweep, console().messages());
      case HTML -> WhatIfPage.write(sweep, console().messages());
    };
  }

  private String text(List<Scenario> asked, List<WhatIf> answers) {
    return switch (format()) {
      case TABLE -> WhatIfAnswer.table(asked, answers, console().messages(), members);
      case JSON -> WhatIfAnswer.json(asked, answers, console().messages());
      case HTML -> WhatIfPage.write(asked, answers, console().messages(), members);
      case CSV, SVG -> WhatIfAnswer.csv(asked, answers, console().messages());
    };
  }
}
