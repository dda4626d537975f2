package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.explain.Cascade;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.explain.Proof;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Standing;

/**
 * The answer of one screen: the levels considered, every criterion, the quota, who holds it down.
 */
final class WhyScreen {
  private static final int WEAKEST = 5;
  private static final int AROUND = 2;

  private final Proof proof;
  private final Words words;
  private final StepWords steps;
  private final Lines lines;

  WhyScreen(Proof proof, Words words, StepWords steps, Lines lines) {
    this.proof = proof;
    this.words = words;
    this.steps = steps;
    this.lines = lines;
  }

  /** Writes the screen of a subject. */
  void write(Rating rating) {
    List<Finding> findings = proof.assessment().findings(rating.subject());
    for (Level level : Level.OFFICIAL) {
      level(level, findings.stream().filter(finding -> finding.level() == level).toList(), rating);
    }
    proof.assessment().quotas().stream()
        .filter(quota -> quota.places().containsKey(rating.subject()) && !quota.lone())
        .forEach(quota -> quota(quota, rating.subject()));
    if (rating.kind().isCollective()) {
      weakest(Cascade.of(proof, rating), WEAKEST);
    }
    WhyAnswer.open(proof, rating, words, lines);
    given(rating);
  }

  /** What people gave, where they did. */
  private void given(Rating rating) {
    HumanLevels.of(proof.assessment()).stream()
        .filter(one -> one.computed().equals(rating))
        .findFirst()
        .ifPresent(
            one ->
                lines
                    .blank()
                    .wrapped(words.say("levels.beside", LevelSection.stages(one, words)), 2));
  }

  private void level(Level level, List<Finding> findings, Rating rating) {
    if (findings.isEmpty()) {
      return;
    }
    boolean asCase = level == Level.KHTNV;
    long inTheWay = findings.stream().filter(Finding::inTheWay).count();
    lines
        .blank()
        .wrapped(
            words.say(
                asCase ? "why.level-any" : "why.level-all",
                level,
                findings.size(),
                inTheWay,
                words.say("why.verdict." + (asCase ? "ANY." : "ALL.") + verdict(findings, asCase))),
            2);
    boolean brief =
        level.compareTo(rating.span().lowest()) < 0
            && inTheWay == 0
            && level != rating.merit().lowest();
    if (brief) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    findings.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> !finding.inTheWay())
                .thenComparing(Finding::criterion))
        .forEach(finding -> rows.add(row(finding, asCase)));
    lines.table(rows);
  }

  private static String verdict(List<Finding> findings, boolean asCase) {
    boolean certain =
        findings.stream()
            .anyMatch(finding -> finding.outcome() == (asCase ? Outcome.MET : Outcome.NOT_MET));
    if (certain) {
      return asCase ? "MET" : "NOT_MET";
    }
    boolean open = findings.stream().anyMatch(finding -> finding.outcome() == Outcome.UNKNOWN);
    if (open) {
      return "UNKNOWN";
    }
    return asCase ? "NOT_MET" : "MET";
  }

  private List<String> row(Finding finding, boolean asCase) {
    Rule rule = proof.assessment().ruleOf(finding);
    String asked = steps.condition(finding.condition(), asCase);
    String distance = steps.distance(finding.condition(), asCase);
    String mark = proof.assessment().standingOf(finding) == Standing.ASSUMED ? "*" : "";
    return List.of(
        steps.outcome(finding.outcome(), asCase),
        words.title(rule)
            + mark
            + (asked.isEmpty() ? "" : ": " + asked)
            + (distance.isEmpty() ? "" : "; " + distance)
            + (finding.inTheWay() ? " · " + rule.clause() : ""));
  }

  /** The quota with those who stand around the line, and around the subject. */
  private void quota(Quota quota, String subject) {
    lines
        .blank()
        .wrapped(
            words.range(
                words.numbers(
                    words.say(
                        "why.quota",
                        words.group(quota.group(), quota.within()),
                        quota.ceilings(quota.reading()).text(),
                        words.percent(quota.percent()),
                        quota.base().text(),
                        words.reading(quota.reading()) + words.rounding(quota.rounding()),
                        quota.places().size()))),
            2);
    List<Place> ranked =
        quota.places().values().stream()
            .sorted(
                Comparator.comparing(Place::best)
                    .thenComparing(Place::worst)
                    .thenComparing(Place::subject))
            .toList();
    int line = quota.ceilings(quota.reading()).high();
    int own = indexOf(ranked, subject);
    List<List<String>> rows = new ArrayList<>();
    boolean gap = false;
    for (int i = 0; i < ranked.size(); i++) {
      boolean near = Math.abs(i - own) <= AROUND || (i >= line - AROUND && i < line + AROUND);
      if (!near) {
        gap = true;
        continue;
      }
      if (gap) {
        rows.add(List.of("…", "", ""));
        gap = false;
      }
      rows.add(row(ranked.get(i), quota, subject));
    }
    if (gap) {
      rows.add(List.of("…", "", ""));
    }
    lines.table(rows);
  }

  private static int indexOf(List<Place> ranked, String subject) {
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).subject().equals(subject)) {
        return i;
      }
    }
    throw new IllegalArgumentException(subject);
  }

  private List<String> row(Place place, Quota quota, String subject) {
    String keys =
        quota.ranks().stream()
            .filter(rank -> rank.subject().equals(place.subject()))
            .flatMap(rank -> rank.keys().stream())
            .map(Rank.Key::text)
            .collect(Collectors.joining(" · "));
    return List.of(
        words.range(words.say("why.rank", new Place.Bounds(place.best(), place.worst()).text())),
        place.subject() + (place.subject().equals(subject) ? " ◄" : ""),
        words.say("why.decision." + place.decision()) + " · " + words.say("why.keys", keys));
  }

  /** Who holds a collective down, the weakest first. */
  void weakest(List<Cascade.Hold> holds, int most) {
    if (holds.isEmpty()) {
      return;
    }
    lines.blank().wrapped(words.say("why.weakest", holds.size()), 2);
    lines.table(
        holds.stream()
            .limit(most)
            .map(
                hold ->
                    List.of(
                        hold.target() ? words.say("why.target-unit", hold.unit()) : hold.unit(),
                        hold.target()
                            ? words.say("mark." + hold.state())
                            : words.range(hold.state()),
                        effects(hold)))
            .toList());
    if (holds.size() > most) {
      lines.wrapped("  " + words.say("why.weakest-more", holds.size() - most), 4);
    }
  }

  private String effects(Cascade.Hold hold) {
    String levels =
        hold.levels() > 0 ? words.say("why.rise", hold.levels(), hold.after()) + " " : "";
    String hypothesis = hold.target() ? words.say("mark." + hold.hypothesis()) : hold.hypothesis();
    return levels
        + words.say(
            "why.would",
            hypothesis,
            hold.effects().stream()
                .filter(WhyScreen::tells)
                .map(this::effect)
                .collect(Collectors.joining("; ")));
  }

  /** Whether an effect is worth a word: on what stands in the way, or on an outcome. */
  private static boolean tells(Cascade.Effect effect) {
    return effect.before().inTheWay() || effect.before().outcome() != effect.after().outcome();
  }

  private String effect(Cascade.Effect effect) {
    boolean asCase = effect.before().level() == Level.KHTNV;
    String before = figure(effect.before());
    String after = figure(effect.after());
    String turn =
        effect.before().outcome() == effect.after().outcome()
            ? steps.outcome(effect.after().outcome(), asCase)
            : steps.outcome(effect.before().outcome(), asCase)
                + " → "
                + steps.outcome(effect.after().outcome(), asCase);
    return words.range(
        words.say(
            "why.effect", effect.before().key(), words.value(before), words.value(after), turn));
  }

  private static String figure(Finding finding) {
    String of = finding.condition().actual().ofText();
    return of.isEmpty() ? finding.condition().actual().text() : of;
  }
}
