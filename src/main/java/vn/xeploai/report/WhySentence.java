package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.explain.Proof;
import vn.xeploai.explain.TargetGap;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Standing;
import vn.xeploai.facts.Target;

/** The shortest answer: one sentence for the minutes, with its numbers. */
final class WhySentence {
  private static final int NAMED = 3;

  private final Proof proof;
  private final Overview overview;
  private final Words words;
  private final StepWords steps;
  private final boolean members;

  WhySentence(Proof proof, Overview overview, Words words, StepWords steps, boolean members) {
    this.proof = proof;
    this.overview = overview;
    this.words = words;
    this.steps = steps;
    this.members = members;
  }

  /** Why a subject is rated as it is. */
  String of(Rating rating) {
    String who =
        words.say(
            "why.who",
            overview.naming(rating.subject(), members, words),
            proof.assessment().dossier().commune().year());
    if (rating.settledAt(Level.NOT_RATED)) {
      return words.say("why.exempt", who, words.say("exempt." + exemption(rating)));
    }
    if (!rating.span().settled()) {
      return open(who, rating);
    }
    Level level = rating.span().lowest();
    String head = words.say("why.rated", who, words.levelName(level));
    return switch (level) {
      case KHTNV -> failed(head, rating);
      case NO_LEVEL -> words.say("why.no-level", who, list(inTheWay(rating)));
      case HTXSNV -> words.say("why.reached", head, held(rating, level)) + place(rating) + ".";
      default -> reached(head, rating, level);
    };
  }

  private String reached(String head, Rating rating, Level level) {
    if (rating.merit().equals(rating.span())) {
      Level next = Level.OFFICIAL.get(Level.OFFICIAL.indexOf(level) - 1);
      List<Finding> missing = conditions(rating, next).stream().filter(Finding::inTheWay).toList();
      return ruled(rating)
          ? words.say("why.ruled", head)
          : words.say(
              "why.short-of",
              head,
              held(rating, level),
              next,
              missing.size(),
              conditions(rating, next).size(),
              words.say(
                  missing.stream().anyMatch(one -> one.outcome() == Outcome.UNKNOWN)
                      ? "why.not-met-or-open"
                      : "why.not-met"),
              list(missing));
    }
    return words.say(
            rating.merit().lowest() == Level.HTXSNV ? "why.cut" : "why.cut-open",
            head,
            words.level(rating.merit()))
        + place(rating)
        + ".";
  }

  private boolean ruled(Rating rating) {
    return proof
        .conclusion("merit:" + rating.subject(), Merit.class)
        .filter(Merit::ruled)
        .isPresent();
  }

  private String failed(String head, Rating rating) {
    List<Finding> cases =
        conditions(rating, Level.KHTNV).stream().filter(Finding::inTheWay).toList();
    if (!cases.isEmpty()) {
      return words.say("why.failed", head, cases.size(), list(cases));
    }
    List<Finding> missing =
        conditions(rating, Level.HTNV).stream().filter(Finding::inTheWay).toList();
    return words.say(
        "why.no-level-holds",
        head,
        missing.size(),
        conditions(rating, Level.HTNV).size(),
        list(missing));
  }

  private String open(String who, Rating rating) {
    List<Finding> unknown =
        proof.assessment().findings(rating.subject()).stream()
            .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
            .filter(
                finding ->
                    finding.level() == Level.KHTNV
                        || (finding.level().compareTo(rating.span().lowest()) > 0
                            && rating.span().highest().atLeast(finding.level())))
            .toList();
    String span =
        words.say(
            "why.open",
            who,
            words.levelName(rating.span().lowest()),
            words.levelName(rating.span().highest()));
    boolean merit = unknown.stream().anyMatch(Finding::ofMerit);
    return span
        + (merit
            ? words.say(
                "why.open-criteria", list(unknown.stream().filter(Finding::ofMerit).toList()))
            : "")
        + (unknown.stream().allMatch(Finding::ofMerit) ? "" : place(rating))
        + awaited(rating)
        + ".";
  }

  private String awaited(Rating rating) {
    return rating.missing().stream().allMatch(address -> address.startsWith("rulings.csv:"))
        ? words.say("why.open-ruling", rating.subject())
        : words.say(
            "why.open-missing",
            rating.missing().size(),
            words.some(rating.missingOwnFirst().stream().map(words::fact).toList(), NAMED));
  }

  private String held(Rating rating, Level level) {
    List<Finding> all = conditions(rating, level);
    long asked =
        all.stream().filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE).count();
    long met = all.stream().filter(finding -> finding.outcome() == Outcome.MET).count();
    String held = words.say("why.held", met, asked);
    long waived = asked - met;
    return waived == 0 ? held : held + words.say("why.held-waived", waived);
  }

  /** Where a candidate stands under the quota; empty where there is none. */
  String place(Rating rating) {
    for (Quota quota : proof.assessment().quotas()) {
      Place place = quota.places().get(rating.subject());
      if (place != null && !quota.lone()) {
        return words.range(
            words.numbers(
                words.say(
                    "why.place." + place.decision(),
                    new Place.Bounds(place.best(), place.worst()).text(),
                    place.candidates().text(),
                    place.ceiling().text(),
                    words.percent(quota.percent()),
                    place.base().text(),
                    words.reading(quota.reading()) + words.rounding(quota.rounding()))));
      }
    }
    return "";
  }

  private List<Finding> inTheWay(Rating rating) {
    return proof.assessment().findings(rating.subject()).stream()
        .filter(Finding::ofMerit)
        .filter(Finding::inTheWay)
        .toList();
  }

  private List<Finding> conditions(Rating rating, Level level) {
    return proof.assessment().findings(rating.subject()).stream()
        .filter(finding -> finding.level() == level && finding.ofMerit())
        .toList();
  }

  private String list(List<Finding> findings) {
    return ByLevel.joined(findings, this::criterion);
  }

  private String criterion(Finding finding, String level) {
    String title = Words.inSentence(words.title(proof.assessment().ruleOf(finding)));
    String asked = steps.condition(finding.condition(), finding.level() == Level.KHTNV);
    String assumed =
        proof.assessment().standingOf(finding) == Standing.ASSUMED
            ? " " + words.say("why.assumed")
            : "";
    return title + level + assumed + ": " + asked;
  }

  private String exemption(Rating rating) {
    return proof.assessment().dossier().members().stream()
        .filter(member -> member.id().equals(rating.subject()))
        .findFirst()
        .flatMap(Member::exemption)
        .map(Enum::name)
        .orElseThrow();
  }

  /** Why a target came out as it did. */
  String of(Target target, Judgement judgement) {
    String required = Demand.required(target.requirement()).map(words::value).orElse("");
    String value =
        judgement.value().isEmpty() ? words.say("word.unknown") : words.value(judgement.value());
    String unit = target.unitName().isEmpty() ? "" : " " + target.unitName();
    String found = value.endsWith("%") || judgement.value().isEmpty() ? value : value + unit;
    String what =
        target.isByLeaves()
            ? words.say(
                "why.leaves",
                judgement.counted().in().size(),
                judgement.counted().size(),
                units(judgement))
            : words.say("why.value", found, required + unit);
    return words.range(
            words.say(
                "why.target",
                target.code(),
                target.title(),
                proof.assessment().dossier().commune().year(),
                words.say("mark." + judgement.verdict()),
                what))
        + TargetGap.of(target, judgement)
            .map(
                gap ->
                    words.numbers(
                        words.say("why.gap." + gap.side(), Quantity.plain(gap.amount()) + unit)))
            .orElse("")
        + ".";
  }

  private String units(Judgement judgement) {
    List<String> parts = new ArrayList<>();
    if (!judgement.counted().out().isEmpty()) {
      parts.add(words.say("why.leaves-missed", String.join(", ", judgement.counted().out())));
    }
    if (!judgement.counted().open().isEmpty()) {
      parts.add(words.say("why.leaves-open", String.join(", ", judgement.counted().open())));
    }
    return parts.isEmpty() ? "" : "; " + String.join("; ", parts);
  }
}
