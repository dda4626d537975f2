package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.facts.Target;

/** How the targets came out: the count, each group, what is missed and what is not reported. */
final class TargetSection {
  private final Overview overview;
  private final Words words;
  private final Lines lines;

  TargetSection(Overview overview, Words words, Lines lines) {
    this.overview = overview;
    this.words = words;
    this.lines = lines;
  }

  /** Writes the section. */
  void write() {
    Overview.TargetCount all = overview.count(overview.targets().values());
    lines.blank();
    lines.wrapped(
        words.say(
            "table.targets",
            all.met(),
            all.counted(),
            all.exceeded(),
            all.missed(),
            all.notReported()),
        2);
    List<List<String>> rows = new ArrayList<>();
    overview
        .groups()
        .forEach(
            (group, targets) -> {
              Overview.TargetCount count = overview.count(targets);
              rows.add(
                  List.of(
                      words.say("table.group", group),
                      count.met() + "/" + count.counted(),
                      targets.stream().map(this::target).collect(Collectors.joining(" · "))));
            });
    lines.table(rows);
    listed(Verdict.MISSED, "table.missed");
    listed(Verdict.NOT_REPORTED, "table.not-reported");
  }

  private String target(Target target) {
    return target.code() + " " + words.say("mark." + overview.judgement(target).verdict());
  }

  private void listed(Verdict verdict, String heading) {
    List<List<String>> rows = new ArrayList<>();
    for (Target target : overview.targets().values()) {
      Judgement judgement = overview.judgement(target);
      if (judgement.verdict() == verdict && !target.isByLeaves()) {
        String value = judgement.value().isEmpty() ? "–" : words.value(judgement.value());
        String required = Demand.required(target.requirement()).map(words::value).orElse("");
        rows.add(
            List.of(
                target.code(),
                words.say("table.value", value, required, unit(target, judgement)).strip(),
                Lines.cutTo(target.title(), 58)));
      }
    }
    if (!rows.isEmpty()) {
      lines.wrapped("  " + words.say(heading), 4).table(rows);
    }
  }

  private static String unit(Target target, Judgement judgement) {
    return judgement.value().endsWith("%") ? "" : target.unitName();
  }
}
