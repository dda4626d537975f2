package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Target;

/** The list of targets with their results and notes. */
final class TargetList {
  private static final String FORM = "targets";

  private final FormMatter matter;

  private TargetList(FormMatter matter) {
    this.matter = matter;
  }

  /** The list as a Word document. */
  static byte[] write(FormMatter matter) {
    return new TargetList(matter).document();
  }

  private byte[] document() {
    FormFrame frame = new FormFrame(matter);
    PartyDocument document = frame.begun(FORM, "");
    Overview overview = matter.overview();
    Overview.TargetCount count = overview.count(overview.targets().values());
    document.text(
        matter.say(
            "form.report.targets",
            count.met(),
            count.counted(),
            count.exceeded(),
            count.missed(),
            count.notReported()));
    FormTable table =
        new FormTable(
            11,
            List.of(
                FormColumn.text(720),
                FormColumn.names(2785),
                FormColumn.figures(1250),
                FormColumn.figures(1250),
                FormColumn.figures(950),
                FormColumn.text(2400)));
    table.head(
        Stream.of("code", "target", "asked", "reached", "outcome", "note")
            .map(column -> matter.say("form.column." + column))
            .toList());
    overview
        .groups()
        .forEach(
            (group, targets) -> {
              Overview.TargetCount of = overview.count(targets);
              table.group(matter.say("form.targets.group", group, of.met(), of.counted()));
              for (Target target : targets) {
                table.row(cells(target));
                overview.leaves(target).forEach(leaf -> table.part(cells(leaf)));
              }
            });
    document.table(table);
    return frame.forOffice(frame.signed(document), List.of()).bytes();
  }

  private List<String> cells(Target target) {
    Judgement judgement = matter.overview().judgement(target);
    Words words = matter.words();
    return List.of(
        target.code(),
        target.title(),
        Demand.required(target.requirement())
            .map(words::value)
            .map(asked -> asked + unit(target))
            .orElse(words.say("page.by-leaves")),
        reached(target, judgement),
        words.say("form.outcome." + judgement.verdict()),
        note(target));
  }

  private String reached(Target target, Judgement judgement) {
    List<Target> leaves = matter.overview().leaves(target);
    if (target.isByLeaves()) {
      long met = leaves.stream().filter(leaf -> matter.overview().judgement(leaf).met()).count();
      return met + "/" + leaves.size();
    }
    return judgement.value().isEmpty()
        ? "–"
        : matter.words().inWords(matter.words().value(judgement.value()))
            + (judgement.value().endsWith("%") ? "" : unit(target));
  }

  private static String unit(Target target) {
    return target.unitName().isEmpty() ? "" : " " + target.unitName();
  }

  private String note(Target target) {
    Words words = matter.words();
    return Stream.of(
            Demand.exceeds(target.requirement())
                .map(words::value)
                .map(beyond -> words.say("form.targets.exceeds", beyond)),
            target.owner().map(owner -> words.say("form.targets.owner", matter.named(owner))),
            evidence(target).map(where -> words.say("form.targets.evidence", where)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  /** Where the result that counts is documented: results are in the order of their days. */
  private Optional<String> evidence(Target target) {
    return matter.assessment().dossier().results().stream()
        .filter(result -> result.code().equals(target.code()))
        .reduce((earlier, later) -> later)
        .map(Result::evidence)
        .filter(evidence -> !evidence.isEmpty());
  }
}
