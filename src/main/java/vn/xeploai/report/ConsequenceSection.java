package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Recommendation;

/**
 * What follows from the rating: reward and criticism, sums per owner, and what people should know.
 */
final class ConsequenceSection {
  private final Overview overview;
  private final Words words;
  private final Lines lines;
  private final Warnings warnings;
  private final boolean members;

  ConsequenceSection(
      Overview overview, Words words, Lines lines, Warnings warnings, boolean members) {
    this.overview = overview;
    this.words = words;
    this.lines = lines;
    this.warnings = warnings;
    this.members = members;
  }

  /** Writes the section. */
  void write() {
    recommendations();
    owners();
    warnings();
  }

  private void recommendations() {
    if (overview.assessment().recommendations().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.recommendations") + clause(), 2);
    List<List<String>> rows = new ArrayList<>();
    for (Recommendation.Kind kind : Recommendation.Kind.values()) {
      for (Recommendation.Reason reason : Recommendation.Reason.values()) {
        List<Recommendation> all =
            overview.assessment().recommendations().stream()
                .filter(one -> one.kind() == kind && one.reason() == reason)
                .toList();
        if (!all.isEmpty()) {
          rows.add(List.of(words.say("recommendation." + kind + "." + reason), who(all)));
        }
      }
    }
    lines.table(rows);
    overview.assessment().recommendations().forEach(this::early);
  }

  /** Criticism by figures from before December is told of at once. */
  private void early(Recommendation one) {
    words
        .early(overview.assessment(), one)
        .filter(text -> members || !overview.isMember(one.subject()))
        .map(text -> words.say("recommendation." + one.kind() + "." + one.reason()) + text)
        .ifPresent(text -> lines.wrapped("  ! " + one.subject() + ": " + text, 4));
  }

  /** What the resolution says, where the dossier tells; that it does not, where it matters. */
  private String clause() {
    String cited = overview.assessment().dossier().commune().resolution().rewards();
    return words.say("table.clause", cited.isEmpty() ? words.say("table.no-clause") : cited);
  }

  private String who(List<Recommendation> all) {
    List<String> named =
        all.stream()
            .map(Recommendation::subject)
            .filter(id -> members || !overview.isMember(id))
            .collect(Collectors.toCollection(ArrayList::new));
    long folded = all.stream().filter(one -> overview.isMember(one.subject())).count();
    if (!members && folded > 0) {
      named.add(words.say("table.members", folded));
    }
    return String.join(", ", named);
  }

  private void owners() {
    if (overview.assessment().owners().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.owners"), 2);
    lines.table(
        overview.assessment().owners().stream()
            .map(
                owner ->
                    List.of(
                        owner.owner(),
                        words.say(
                            "table.owner-targets", owner.met() + owner.exceeded(), owner.targets()),
                        words.say(
                            "table.owner-tasks",
                            owner.done(),
                            owner.done()
                                + owner.partly()
                                + owner.notDone()
                                + owner.tasksNotReported()),
                        Lines.cutTo(overview.name(owner.owner(), members), 40)))
            .toList());
  }

  private void warnings() {
    if (overview.assessment().warnings().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.warnings"), 2);
    overview
        .assessment()
        .warnings()
        .forEach(warning -> lines.wrapped("  - " + warnings.text(warning), 4));
  }
}
