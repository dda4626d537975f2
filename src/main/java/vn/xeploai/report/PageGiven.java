package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.HumanLevel.Stage;
import vn.xeploai.facts.Level;

/** The levels that people gave beside the computed ones, the overrides first. */
final class PageGiven {
  private final Words words;
  private final List<HumanLevels> all;
  private final List<HumanLevels> overrides;

  PageGiven(Overview overview, Words words) {
    this.words = words;
    this.all = HumanLevels.of(overview.assessment());
    this.overrides = HumanLevels.overrides(overview.assessment());
  }

  /** Whether people gave any. */
  boolean any() {
    return !all.isEmpty();
  }

  /** How many they gave, and how many agree. */
  String text() {
    long agree = all.stream().filter(one -> !one.worthTelling()).count();
    return words.say("page.given-text", all.size(), agree, overrides.size());
  }

  /** The overrides with who, when and why, and every subject of which some stage differs. */
  List<Map<String, Object>> tables() {
    List<List<String>> decided = new ArrayList<>();
    decided.add(
        Stream.of("id", "computed", "decision", "decided-by", "decided-on", "document", "reason")
            .map(column -> words.say("book." + column))
            .toList());
    overrides.forEach(one -> decided.add(override(one)));
    List<List<String>> told = new ArrayList<>();
    told.add(
        List.of(words.say("book.id"), words.say("book.computed"), words.say("page.given-stages")));
    all.stream()
        .filter(HumanLevels::worthTelling)
        .forEach(
            one -> told.add(List.of(id(one), words.level(one.computed().span()), stages(one))));
    List<Map<String, Object>> tables = new ArrayList<>();
    add(tables, words.say("levels.overrides", overrides.size()), decided);
    add(tables, words.say("page.given-differ"), told);
    return tables;
  }

  private static void add(List<Map<String, Object>> tables, String title, List<List<String>> rows) {
    if (rows.size() > 1) {
      tables.add(PageTable.prose(title, rows));
    }
  }

  private List<String> override(HumanLevels one) {
    HumanLevel decision = one.decision(Stage.DECISION).orElseThrow();
    return List.of(
        id(one),
        words.level(one.computed().span()),
        decision.level().map(Level::name).orElse(""),
        decision.decidedBy(),
        decision.decidedOn().map(Words::day).orElse(""),
        decision.document(),
        decision.reason());
  }

  private static String id(HumanLevels one) {
    return one.computed().subject();
  }

  private String stages(HumanLevels one) {
    return LevelSection.stages(one, words);
  }
}
