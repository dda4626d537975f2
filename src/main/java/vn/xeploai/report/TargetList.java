package vn.xeploai.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Judgement;
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
    PartyDocument document = matter.begun(FORM, "");
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
                new FormTable.Column(760, true),
                new FormTable.Column(3095, true),
                new FormTable.Column(1250, false),
                new FormTable.Column(1250, false),
                new FormTable.Column(1150, false),
                new FormTable.Column(1850, true)));
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
              targets.forEach(target -> put(target, table));
            });
    document.table(table);
    return matter.closed(document);
  }

  private void put(Target target, FormTable table) {
    Overview overview = matter.overview();
    Judgement judgement = overview.judgement(target);
    Words words = matter.words();
    table.row(
        List.of(
            target.code(),
            target.title(),
            Demand.required(target.requirement())
                .map(words::value)
                .map(asked -> asked + unit(target))
                .orElse(words.say("page.by-leaves")),
            reached(target, judgement),
            words.say("form.outcome." + judgement.verdict()),
            note(target)));
    overview.leaves(target).forEach(leaf -> put(leaf, table));
  }

  private String reached(Target target, Judgement judgement) {
    List<Target> leaves = matter.overview().leaves(target);
    if (target.isByLeaves()) {
      long met = leaves.stream().filter(leaf -> matter.overview().judgement(leaf).met()).count();
      return met + "/" + leaves.size();
    }
    return judgement.value().isEmpty()
        ? "–"
        : matter.words().range(matter.words().value(judgement.value()))
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
            target.owner().map(owner -> words.say("form.targets.owner", owner(owner))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private String owner(String id) {
    String name = matter.overview().naming(id, false, matter.words());
    return matter.overview().subjects().containsKey(id) ? name : matter.named(id);
  }
}
