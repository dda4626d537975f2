package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;

/**
 * What a run would have found if one unit were in order: a target reached as well as it can be, or
 * a subject rated at a level with nothing against it in the registers. It follows the counts that
 * the unit stands in, upward: targets, the bodies that answer for them, targets computed from
 * ratings, the committee.
 */
final class Hypothesis {
  private final Proof proof;
  private final String text;
  private final Set<String> cleared = new HashSet<>();
  private final Map<String, Span> ratings = new HashMap<>();
  private final Map<String, Judgement> judgements = new HashMap<>();
  private final Map<String, Quota> quotas = new HashMap<>();

  private Hypothesis(Proof proof, String text) {
    this.proof = proof;
    this.text = text;
  }

  /** A target that is reached as well as it can be, with all of its leaves. */
  static Hypothesis ofTarget(Proof proof, String code) {
    Judgement now = judged(proof, code);
    Verdict best = now.exceedable() ? Verdict.EXCEEDED : Verdict.MET;
    Hypothesis hypothesis = new Hypothesis(proof, best.name());
    hypothesis.reach(code);
    hypothesis.leaves(code).forEach(leaf -> hypothesis.reach(leaf.code()));
    hypothesis.parents();
    hypothesis.bodies();
    hypothesis.computed();
    return hypothesis;
  }

  /** A subject rated at least at a level, nothing in the registers against it. */
  static Hypothesis ofSubject(Proof proof, String subject, Level level) {
    Hypothesis hypothesis = new Hypothesis(proof, level.name());
    Span now = proof.rating(subject).orElseThrow().span();
    hypothesis.cleared.add(subject);
    Span supposed = new Span(better(now.lowest(), level), better(now.highest(), level));
    if (!supposed.equals(now)) {
      hypothesis.rate(subject, supposed);
      hypothesis.ratings.put(subject, supposed);
    }
    hypothesis.computed();
    return hypothesis;
  }

  /** What the unit would be. */
  String text() {
    return text;
  }

  /** A criterion as it would come out. */
  Finding on(Finding finding) {
    if (finding.outcome() == Outcome.NOT_APPLICABLE) {
      return finding;
    }
    List<Condition> parts =
        finding.condition().simple().stream().map(part -> on(finding, part)).toList();
    if (parts.equals(finding.condition().simple())) {
      return finding;
    }
    Condition together = parts.size() == 1 ? parts.get(0) : Condition.all(parts);
    return new Finding(
        finding.subject(),
        finding.level(),
        finding.criterion(),
        finding.outcome() == Outcome.WAIVED ? together.waived() : together);
  }

  private Condition on(Finding finding, Condition part) {
    Quantity actual = part.actual();
    Quantity moved = actual;
    if (actual instanceof Quantity.Share share) {
      if (share.counted().sort() != Counted.Sort.NUMBERS) {
        moved = Quantity.Share.of(recount(share.counted()), share.missing());
      }
    } else if (actual instanceof Quantity.Answer answer) {
      if (answer.counted().sort() != Counted.Sort.NUMBERS) {
        moved = Quantity.Answer.any(recount(answer.counted()), answer.missing());
      }
    } else if (actual instanceof Quantity.Levels) {
      moved = proof.premise(finding, Tally.class).map(tally -> on(tally).worst()).orElse(actual);
    }
    return moved.equals(actual) ? part : Condition.of(moved, part.required().get(0));
  }

  private Tally on(Tally tally) {
    return new Tally(
        tally.of(),
        tally.sort(),
        tally.ratings().stream()
            .map(
                rating ->
                    new Rating(
                        rating.subject(),
                        rating.kind(),
                        rating.merit(),
                        ratings.getOrDefault(rating.subject(), rating.span()),
                        rating.missing()))
            .toList());
  }

  private Counted recount(Counted counted) {
    List<String> in = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> out = new ArrayList<>();
    for (String unit : counted.in()) {
      put(unit, counts(counted, unit, Truth.YES), in, open, out);
    }
    for (String unit : counted.open()) {
      put(unit, counts(counted, unit, Truth.UNKNOWN), in, open, out);
    }
    for (String unit : counted.out()) {
      put(unit, counts(counted, unit, Truth.NO), in, open, out);
    }
    return new Counted(counted.sort(), counted.as(), in, open, out);
  }

  private static void put(
      String unit, Truth counts, List<String> in, List<String> open, List<String> out) {
    switch (counts) {
      case YES -> in.add(unit);
      case UNKNOWN -> open.add(unit);
      case NO -> out.add(unit);
    }
  }

  private Truth counts(Counted counted, String unit, Truth now) {
    return switch (counted.sort()) {
      case TARGETS ->
          Optional.ofNullable(judgements.get(unit))
              .map(judgement -> counts(judgement, counted.as()))
              .orElse(now);
      case SUBJECTS -> subject(counted, unit, now);
      case ROWS ->
          proof.registered(unit).filter(row -> cleared.contains(row.about())).isPresent()
              ? Truth.NO
              : now;
      case NUMBERS -> now;
    };
  }

  private Truth subject(Counted counted, String unit, Truth now) {
    if (counted.as().equals("disciplined")) {
      return cleared.contains(unit) ? Truth.NO : now;
    }
    return Optional.ofNullable(ratings.get(unit))
        .map(span -> span.atLeast(Level.valueOf(counted.as())))
        .orElse(now);
  }

  private static Truth counts(Judgement judgement, String as) {
    if (judgement.verdict() == Verdict.NOT_REPORTED) {
      return Truth.UNKNOWN;
    }
    return switch (as) {
      case "exceeded" -> Truth.of(judgement.verdict() == Verdict.EXCEEDED);
      case "missed" -> Truth.of(judgement.verdict() == Verdict.MISSED);
      default -> Truth.of(judgement.met());
    };
  }

  private void reach(String code) {
    Judgement now = judged(proof, code);
    judgements.put(
        code,
        new Judgement(
            code,
            now.exceedable() ? Verdict.EXCEEDED : Verdict.MET,
            now.exceedable(),
            now.value(),
            now.counted(),
            List.of()));
  }

  private List<Target> leaves(String code) {
    return proof.assessment().dossier().targets().stream()
        .filter(target -> !target.counted() && target.parent().equals(code))
        .toList();
  }

  /** Targets whose leaves changed. */
  private void parents() {
    for (Target target : proof.assessment().dossier().targets()) {
      List<Target> leaves = leaves(target.code());
      if (target.isByLeaves()
          && leaves.stream().anyMatch(leaf -> judgements.containsKey(leaf.code()))) {
        judgements.put(
            target.code(),
            Judgement.ofLeaves(target, leaves.stream().map(leaf -> now(leaf.code())).toList()));
      }
    }
  }

  /** Collectives that answer for a target that changed. */
  private void bodies() {
    for (Rating rating : proof.assessment().ratings().values()) {
      if (rating.kind() != SubjectKind.MEMBER && !rating.subject().equals(Committee.ID)) {
        List<Finding> before =
            proof.assessment().findings(rating.subject()).stream()
                .filter(Finding::ofMerit)
                .toList();
        List<Finding> after = before.stream().map(this::on).toList();
        Level none = none();
        if (!Merit.span(before, none).equals(Merit.span(after, none))) {
          rate(rating.subject(), Merit.span(after, none));
        }
      }
    }
  }

  /**
   * Another merit of one subject: its own rating, and in its group whoever it lets up or down. Who
   * is exempt has no rank and stays out of the quota.
   */
  private void rate(String subject, Span span) {
    Rating rating = proof.rating(subject).orElseThrow();
    Merit merit = new Merit(subject, rating.kind(), span, false, List.of());
    Optional<Quota> group =
        proof.assessment().quotas().stream().filter(quota -> quota.has(subject)).findFirst();
    if (group.isEmpty()) {
      ratings.put(subject, span);
      return;
    }
    Quota before = quotas.getOrDefault(group.get().name(), group.get());
    Quota quota =
        proof
            .conclusion("rank:" + subject, Rank.class)
            .map(rank -> before.with(merit, rank))
            .orElse(before);
    quotas.put(quota.name(), quota);
    for (Merit one : quota.merits()) {
      Rating after = Rating.inGroup(one, quota);
      ratings.put(one.subject(), after.span());
    }
  }

  /** Targets computed from ratings that changed, but for the committee's own. */
  private void computed() {
    for (Target target : proof.assessment().dossier().targets()) {
      if (target.measure().filter(one -> one != Target.Measure.COMMITTEE_LEVEL).isPresent()
          && !judgements.containsKey(target.code())) {
        Judgement now = judged(proof, target.code());
        proof
            .premise(now, Tally.class)
            .ifPresent(
                tally -> {
                  Judgement after = Judgement.ofRatings(target, reached(now, on(tally)));
                  if (after.verdict() != now.verdict()) {
                    judgements.put(target.code(), after);
                  }
                });
      }
    }
    parents();
  }

  private static Quantity reached(Judgement now, Tally tally) {
    return now.counted().sort() == Counted.Sort.SUBJECTS
        ? tally.share(Level.valueOf(now.counted().as()))
        : tally.worst();
  }

  private Judgement now(String code) {
    return judgements.getOrDefault(code, judged(proof, code));
  }

  private Level none() {
    return Objects.requireNonNull(proof.assessment().parameters().get("level.none")).level();
  }

  private static Judgement judged(Proof proof, String code) {
    return proof.conclusion("target:" + code, Judgement.class).orElseThrow();
  }

  private static Level better(Level one, Level other) {
    return one.atLeast(other) ? one : other;
  }
}
