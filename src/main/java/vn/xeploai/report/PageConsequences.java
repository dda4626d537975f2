package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Recommendation;

/** What follows from the rating: reward and criticism, and the sums of each owner. */
final class PageConsequences {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  PageConsequences(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** Whether anything follows. */
  boolean any() {
    return !overview.assessment().recommendations().isEmpty()
        || !overview.assessment().owners().isEmpty();
  }

  /** Rewards and criticism, by kind and reason. */
  List<Map<String, Object>> recommendations() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Recommendation.Kind kind : Recommendation.Kind.values()) {
      for (Recommendation.Reason reason : Recommendation.Reason.values()) {
        List<Map<String, Object>> whom =
            overview.assessment().recommendations().stream()
                .filter(one -> one.kind() == kind && one.reason() == reason)
                .map(this::whom)
                .toList();
        if (!whom.isEmpty()) {
          all.add(
              Map.of(
                  "follows",
                  words.say("recommendation." + kind + "." + reason),
                  "number",
                  whom.size(),
                  "whom",
                  whom));
        }
      }
    }
    return all;
  }

  private Map<String, Object> whom(Recommendation one) {
    String id = one.subject();
    return Map.of(
        "to",
        overview.subjects().containsKey(id) ? PageAnchors.subject(id) : "",
        "who",
        Lines.shown(id),
        "name",
        Lines.shown(
            overview.name(id, members) + words.early(overview.assessment(), one).orElse("")));
  }

  /** A table of the owners, where there are any. */
  List<Map<String, Object>> owners() {
    List<OwnerTally> owners = overview.assessment().owners();
    if (owners.isEmpty()) {
      return List.of();
    }
    List<String> head =
        List.of(
            words.say("page.owner"),
            words.say("page.owner-targets"),
            words.say("page.owner-tasks"));
    return List.of(
        PageTable.of(
            words.say("page.owners"),
            Stream.concat(Stream.of(head), owners.stream().map(this::row)).toList()));
  }

  private List<String> row(OwnerTally owner) {
    int tasks = owner.done() + owner.partly() + owner.notDone() + owner.tasksNotReported();
    return List.of(
        PageTargets.owner(overview, words, owner.owner(), members),
        owner.met() + owner.exceeded() + "/" + owner.targets(),
        owner.done() + "/" + tasks);
  }
}
