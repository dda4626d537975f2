package vn.xeploai.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Address;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.EarlyMisses;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.conclusions.Warning.Code;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Standing;
import vn.xeploai.facts.Task;
import vn.xeploai.rulebook.Rulebook;

/** What people should know of a run beyond its ratings: nothing happens silently. */
final class Notices {
  private final Dossier dossier;
  private final Rulebook rulebook;
  private final Map<String, List<Judged>> bySubject = new HashMap<>();
  private final List<Warning> warnings = new ArrayList<>();

  /** A finding and the rule that drew it, the first of several. */
  private record Judged(Finding finding, Rule rule) {
    private boolean assumed() {
      return rule.standing() == Standing.ASSUMED;
    }
  }

  private Notices(Dossier dossier, Rulebook rulebook, Conclusions drawn) {
    this.dossier = dossier;
    this.rulebook = rulebook;
    Map<String, Rule> rules = new HashMap<>(rulebook.rules());
    for (Drawn one : drawn.drawn(Finding.class)) {
      Finding finding = (Finding) one.conclusion();
      bySubject
          .computeIfAbsent(finding.subject(), id -> new ArrayList<>())
          .add(new Judged(finding, rule(one, rules)));
    }
  }

  private static Rule rule(Drawn finding, Map<String, Rule> rules) {
    return Objects.requireNonNull(rules.get(finding.why().get(0).rule()));
  }

  /**
   * What people should know.
   *
   * @param drawn what the session concluded
   * @param judgements how every target came out, by code
   * @param ratings every rating, by subject
   */
  static List<Warning> of(
      Dossier dossier,
      Rulebook rulebook,
      Conclusions drawn,
      Map<String, Judgement> judgements,
      Map<String, Rating> ratings) {
    Notices notices = new Notices(dossier, rulebook, drawn);
    notices.ofDossier();
    dossier.rulings().forEach(notices::ofRuling);
    notices.ofEarlyMisses(EarlyMisses.days(dossier, judgements));
    notices.ofOwners();
    notices.warnings.addAll(Plausibility.of(dossier, rulebook));
    notices.bySubject.forEach(notices::ofWaivable);
    ratings.values().forEach(notices::ofRating);
    notices.ofAssumptions();
    return notices.warnings;
  }

  private void ofDossier() {
    if (dossier.commune().illustrative()) {
      add(Code.ILLUSTRATIVE, "dossier.yaml:illustrative");
    }
    rulebook.notEvaluated().forEach(what -> add(Code.NOT_EVALUATED, rulebook.id(), what));
  }

  private void ofRuling(Ruling ruling) {
    int year = dossier.commune().year();
    String where = Address.of("rulings.csv", ruling.subject(), "ruling");
    if (!ruling.countsFor(year)) {
      add(Code.RULING_OF_ANOTHER_YEAR, where, ruling.decidedOn().toString(), "" + year);
    } else if (ruling.kind() == Ruling.Kind.WAIVE && !Waivers.allowed(dossier, rulebook, ruling)) {
      add(
          Code.WAIVER_WITHOUT_EFFECT,
          where,
          ruling.subject(),
          ruling.clause(),
          String.join(", ", rulebook.waivable()));
    }
    if (ruling.decidedBy().isEmpty() || ruling.reason().isEmpty()) {
      add(Code.RULING_UNEXPLAINED, where, ruling.subject());
    }
  }

  /** One for all targets that were last reported on the same day. */
  private void ofEarlyMisses(SortedMap<String, LocalDate> days) {
    SortedMap<LocalDate, List<String>> codes = new TreeMap<>();
    days.forEach((code, day) -> codes.computeIfAbsent(day, one -> new ArrayList<>()).add(code));
    codes.forEach(
        (day, of) ->
            add(
                Code.MISSED_EARLY,
                Address.of("results.csv", of.get(0), "value"),
                String.join(", ", of),
                day.toString()));
  }

  private void ofOwners() {
    dossier
        .unknownOwners()
        .forEach(
            (owner, row) ->
                add(
                    Code.OWNER_UNKNOWN,
                    Address.of(
                        row instanceof Task ? "tasks.csv" : "targets.csv", row.about(), "owner"),
                    owner));
  }

  private void ofWaivable(String subject, List<Judged> findings) {
    for (Judged judged : findings) {
      Finding finding = judged.finding();
      if (finding.outcome() == Outcome.MET
          && finding.level() == Level.KHTNV
          && judged.rule().waivable()) {
        add(
            Code.WAIVER_POSSIBLE,
            Address.of("rulings.csv", subject, "ruling"),
            subject,
            finding.key());
      }
    }
  }

  private void ofRating(Rating rating) {
    if (rating.settledAt(Level.NO_LEVEL)) {
      add(Code.NO_LEVEL, Address.of("rulings.csv", rating.subject(), "ruling"), rating.subject());
    }
  }

  /** A criterion that nobody has read decides where the level would be another without such. */
  private void ofAssumptions() {
    Parameter none = rulebook.parameters().get("level.none");
    if (none == null) {
      return;
    }
    Map<String, Set<String>> subjectsOf = new TreeMap<>();
    bySubject.forEach(
        (subject, all) -> {
          List<Judged> judged = all.stream().filter(one -> one.finding().ofMerit()).toList();
          if (judged.stream().noneMatch(one -> one.assumed() && one.finding().inTheWay())) {
            return;
          }
          Span with = Merit.span(judged.stream().map(Judged::finding).toList(), none.level());
          Span without =
              Merit.span(
                  judged.stream().filter(one -> !one.assumed()).map(Judged::finding).toList(),
                  none.level());
          if (!with.equals(without)) {
            judged.stream()
                .filter(one -> one.assumed() && decides(one.finding(), with, without))
                .forEach(
                    one ->
                        subjectsOf
                            .computeIfAbsent(one.rule().id(), id -> new TreeSet<>())
                            .add(subject));
          }
        });
    subjectsOf.forEach(
        (rule, subjects) ->
            add(Code.ASSUMED_DECIDES, rule, rule, "" + subjects.size(), some(subjects)));
  }

  private static boolean decides(Finding finding, Span with, Span without) {
    return finding.inTheWay()
        && (finding.level() == Level.KHTNV
            || (finding.level().compareTo(with.lowest()) > 0
                && without.highest().atLeast(finding.level())));
  }

  private static String some(Set<String> subjects) {
    String first = subjects.stream().limit(5).collect(Collectors.joining(", "));
    return subjects.size() > 5 ? first + ", …" : first;
  }

  private void add(Code code, String where, String... arguments) {
    warnings.add(new Warning(code, where, List.of(arguments)));
  }
}
