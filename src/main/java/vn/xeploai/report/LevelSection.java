package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.explain.HumanLevels.Difference;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/** The levels that people gave beside the computed ones, and the list of all overrides. */
final class LevelSection {
  private final Overview overview;
  private final Words words;
  private final Lines lines;
  private final boolean members;

  LevelSection(Overview overview, Words words, Lines lines, boolean members) {
    this.overview = overview;
    this.words = words;
    this.lines = lines;
    this.members = members;
  }

  /** Writes the section, where people gave any level. */
  void write() {
    List<HumanLevels> all = HumanLevels.of(overview.assessment());
    if (all.isEmpty()) {
      return;
    }
    List<HumanLevels> told = all.stream().filter(HumanLevels::worthTelling).toList();
    lines
        .blank()
        .wrapped(words.say("levels.title", all.size(), all.size() - told.size()), 2)
        .wrapped("  " + words.say("levels.kept"), 4);
    List<List<String>> rows = new ArrayList<>();
    told.stream()
        .filter(one -> shown(one.computed().kind()))
        .forEach(
            one ->
                rows.add(
                    List.of(
                        one.computed().subject(),
                        words.level(one.computed().span()),
                        stages(one, words))));
    lines.table(rows);
    long folded = told.stream().filter(one -> !shown(one.computed().kind())).count();
    if (folded > 0) {
      lines.wrapped("  " + words.say("levels.members", folded), 4);
    }
    overrides();
  }

  private boolean shown(SubjectKind kind) {
    return members || kind != SubjectKind.MEMBER;
  }

  /**
   * The levels of all stages at which one was given, each with how it stands to the computed one.
   */
  static String stages(HumanLevels levels, Words words) {
    return Stream.of(Stage.values())
        .filter(stage -> levels.level(stage).isPresent())
        .map(stage -> stage(levels, stage, words))
        .collect(Collectors.joining(" · "));
  }

  private static String stage(HumanLevels levels, Stage stage, Words words) {
    String level = levels.level(stage).map(Level::name).orElse("");
    Difference difference = levels.difference(stage);
    return words.say("levels.stage." + stage, level)
        + (difference == Difference.DIFFERS || difference == Difference.OPEN
            ? " " + words.say("levels.mark." + difference)
            : "");
  }

  private void overrides() {
    List<HumanLevels> overrides = HumanLevels.overrides(overview.assessment());
    lines.wrapped("  " + words.say("levels.overrides", overrides.size()), 4);
    List<List<String>> rows = new ArrayList<>();
    for (HumanLevels one : overrides) {
      if (shown(one.computed().kind())) {
        HumanLevel decision = one.decision(Stage.DECISION).orElseThrow();
        rows.add(
            List.of(
                one.computed().subject(),
                words.say(
                    "levels.override",
                    words.level(one.computed().span()),
                    decision.level().map(Level::name).orElse("")),
                Stream.of(
                        decision.decidedBy(),
                        decision.decidedOn().map(Words::day).orElse(""),
                        decision.document(),
                        decision.reason())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "))));
      }
    }
    lines.table(rows);
    long folded = overrides.stream().filter(one -> !shown(one.computed().kind())).count();
    if (folded > 0) {
      lines.wrapped("  " + words.say("levels.members", folded), 4);
    }
  }
}
