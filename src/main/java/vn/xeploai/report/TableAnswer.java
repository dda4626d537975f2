package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.text.Messages;

/** The answer of {@code rate} for people at a terminal, at most 100 columns wide. */
public final class TableAnswer {
  private static final int MANY = 12;

  private final Overview overview;
  private final Assessment assessment;
  private final Words words;
  private final Warnings warnings;
  private final boolean members;
  private final Lines lines = new Lines();

  private TableAnswer(Overview overview, Messages messages, boolean members) {
    this.overview = overview;
    this.assessment = overview.assessment();
    this.words = new Words(messages);
    this.warnings = new Warnings(overview, messages);
    this.members = members;
  }

  /**
   * The answer as text.
   *
   * @param members whether members are listed by name; personal data is shown only on request
   */
  public static String write(Assessment assessment, Messages messages, boolean members) {
    TableAnswer table = new TableAnswer(Overview.of(assessment), messages, members);
    table.head();
    table.targets();
    table.ratings();
    table.quotas();
    table.open();
    table.recommendations();
    table.owners();
    table.warnings();
    return table.lines.text();
  }

  private void head() {
    Dossier.Commune commune = assessment.dossier().commune();
    lines.wrapped(words.say("table.title", commune.year(), commune.name()), 2);
    lines.wrapped(
        words.say(
            "table.rulebook",
            assessment.rulebook(),
            assessment.rulebookSha256().substring(0, 12),
            assessment.dossierSha256().substring(0, 12)),
        2);
    if (commune.illustrative()) {
      lines.wrapped(words.say("table.illustrative"), 2);
    }
  }

  private void targets() {
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

  private void ratings() {
    lines.blank().wrapped(words.say("table.ratings"), 2);
    List<List<String>> rows = new ArrayList<>();
    for (SubjectKind kind : Overview.KINDS) {
      if (kind == SubjectKind.MEMBER && !members) {
        continue;
      }
      for (Rating rating : overview.ratings(kind)) {
        rows.add(
            List.of(
                words.kind(kind),
                rating.subject(),
                words.level(rating.span()),
                Lines.cutTo(overview.name(rating.subject(), members) + merit(rating), 58)));
      }
    }
    lines.table(rows);
    folded(SubjectKind.CELL);
    folded(SubjectKind.MEMBER);
  }

  private String merit(Rating rating) {
    return rating.merit().equals(rating.span())
        ? ""
        : words.say("table.merit", words.level(rating.merit()));
  }

  private void folded(SubjectKind kind) {
    List<Rating> ratings = overview.ratings(kind);
    if (ratings.isEmpty()) {
      return;
    }
    Map<Level, Integer> settled = Overview.settled(ratings);
    List<String> parts = new ArrayList<>();
    Stream.concat(Level.OFFICIAL.stream(), Stream.of(Level.NO_LEVEL, Level.NOT_RATED))
        .filter(settled::containsKey)
        .forEach(level -> parts.add(words.level(Span.of(level)) + " " + settled.get(level)));
    long open = ratings.stream().filter(rating -> !rating.span().settled()).count();
    if (open > 0) {
      parts.add(words.say("table.open-count", open));
    }
    lines.wrapped(
        "  "
            + words.say(
                "table.folded", words.kind(kind), ratings.size(), String.join(" · ", parts)),
        4);
  }

  private void quotas() {
    if (assessment.quotas().stream().allMatch(quota -> quota.places().isEmpty())) {
      return;
    }
    lines.blank().wrapped(words.say("table.quotas"), 2);
    for (Quota quota : assessment.quotas()) {
      if (!quota.places().isEmpty()) {
        List<String> arguments = quota.arguments();
        lines.wrapped(
            "  "
                + words.numbers(
                    words.say(
                        "table.quota",
                        words.kind(quota.group()),
                        quota.places().size(),
                        arguments.get(1),
                        arguments.get(5),
                        arguments.get(2),
                        arguments.get(3),
                        arguments.get(4))),
            4);
      }
    }
  }

  private void open() {
    List<Rating> open =
        assessment.ratings().values().stream()
            .filter(rating -> !rating.span().settled())
            .sorted(
                Comparator.comparingInt((Rating rating) -> Overview.KINDS.indexOf(rating.kind()))
                    .thenComparing(Rating::subject))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.open"), 2);
    lines.table(
        open.stream()
            .map(
                rating ->
                    List.of(
                        rating.subject(),
                        words.level(rating.span()),
                        words.say("table.missing", some(rating.missing()))))
            .toList());
  }

  private void recommendations() {
    if (assessment.recommendations().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.recommendations"), 2);
    List<List<String>> rows = new ArrayList<>();
    for (Recommendation.Kind kind : Recommendation.Kind.values()) {
      for (Recommendation.Reason reason : Recommendation.Reason.values()) {
        List<Recommendation> all =
            assessment.recommendations().stream()
                .filter(one -> one.kind() == kind && one.reason() == reason)
                .toList();
        if (!all.isEmpty()) {
          rows.add(List.of(words.say("recommendation." + kind + "." + reason), who(all)));
        }
      }
    }
    lines.table(rows);
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
    if (assessment.owners().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.owners"), 2);
    lines.table(
        assessment.owners().stream()
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
    if (assessment.warnings().isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("table.warnings"), 2);
    assessment.warnings().forEach(warning -> lines.wrapped("  - " + warnings.text(warning), 4));
  }

  private String some(List<String> addresses) {
    String first = addresses.stream().limit(MANY).collect(Collectors.joining(", "));
    return addresses.size() > MANY
        ? words.say("table.more", first, addresses.size() - MANY)
        : first;
  }
}
