package vn.xeploai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.facts.Target;

/** Every target as a bar against its threshold, by group, its leaves folded below it. */
final class PageTargets {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  PageTargets(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The groups with their targets. */
  List<Map<String, Object>> groups() {
    List<Map<String, Object>> groups = new ArrayList<>();
    overview
        .groups()
        .forEach(
            (group, targets) -> {
              Overview.TargetCount count = overview.count(targets);
              groups.add(
                  Map.of(
                      "group",
                      Lines.shown(words.say("table.group", group)),
                      "of",
                      count.met() + "/" + count.counted(),
                      "targets",
                      targets.stream().map(target -> target(target, "")).toList()));
            });
    return groups;
  }

  /**
   * A target, or a leaf.
   *
   * @param above who answers for it where it names nobody
   */
  private Map<String, Object> target(Target target, String above) {
    Judgement judgement = overview.judgement(target);
    Map<String, Object> view = new HashMap<>();
    String owner = target.owner().orElse(above);
    view.put("code", Lines.shown(target.code()));
    view.put("anchor", PageAnchors.target(target.code()));
    view.put("title", Lines.shown(target.title()));
    view.put("tone", judgement.verdict().name());
    view.put("mark", words.say("mark." + judgement.verdict()));
    view.put("groupCode", groupCode(target.group()));
    view.put("owner", Lines.shown(owner));
    view.put(
        "ownerName", owner.isEmpty() ? "" : Lines.shown(owner(overview, words, owner, members)));
    view.put("value", Lines.shown(value(target, judgement)));
    view.put(
        "required",
        Lines.shown(
            Demand.required(target.requirement())
                .map(words::value)
                .map(required -> required + unit(target))
                .orElse(words.say("page.by-leaves"))));
    view.put("exceeds", Demand.exceeds(target.requirement()).map(words::value).orElse(""));
    List<Target> leaves = overview.leaves(target);
    view.put(
        "bar",
        PageTargetBar.of(target, judgement, leaves.stream().map(overview::judgement).toList())
            .drawn());
    view.put("leaves", leaves.stream().map(leaf -> target(leaf, owner)).toList());
    view.put("folded", !leaves.isEmpty());
    return view;
  }

  /** What tells the targets of a group from subjects, in the filter. */
  static String groupCode(String group) {
    return "+" + Lines.shown(group);
  }

  /** Who answers for a target, by name and id. */
  static String owner(Overview overview, Words words, String id, boolean members) {
    String name = overview.subjects().containsKey(id) ? "" : overview.name(id, members);
    return name.isEmpty()
        ? overview.naming(id, members, words)
        : words.say("naming.named", name, id);
  }

  private String value(Target target, Judgement judgement) {
    if (target.isByLeaves()) {
      return met(target) + "/" + overview.leaves(target).size();
    }
    return judgement.value().isEmpty()
        ? "–"
        : words.value(judgement.value()) + (judgement.value().endsWith("%") ? "" : unit(target));
  }

  private static String unit(Target target) {
    return target.unitName().isEmpty() ? "" : " " + target.unitName();
  }

  private long met(Target target) {
    return overview.leaves(target).stream().filter(leaf -> overview.judgement(leaf).met()).count();
  }
}
