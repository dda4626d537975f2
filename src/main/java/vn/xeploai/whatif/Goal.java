package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Required;
import vn.xeploai.conclusions.Span;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Target;

/**
 * What still stands between a subject and a level in one assessment, and which facts could change
 * it. Whoever reaches the level must change at least one of the facts named for each criterion in
 * the way.
 */
final class Goal {
  private final Assessment assessment;
  private final Levers levers;
  private final Map<String, Map<String, Lever>> known = new LinkedHashMap<>();

  Goal(Assessment assessment) {
    this.assessment = assessment;
    this.levers = new Levers(assessment.dossier(), assessment.parameters().values());
  }

  /** Whether a subject is certainly rated at a level or better. */
  boolean reached(String subject, Level level) {
    return rating(subject).filter(one -> one.span().lowest().atLeast(level)).isPresent();
  }

  /** The criteria that keep a subject from one level, those of KHTNV and the quota among them. */
  List<Finding> inTheWay(String subject, Level level) {
    return assessment.findings(subject).stream()
        .filter(finding -> finding.level() == level || finding.level() == Level.KHTNV)
        .filter(Finding::inTheWay)
        .toList();
  }

  /** The fewest facts that must change for a criterion to turn. */
  int atLeast(Finding finding) {
    boolean wanted = finding.level() != Level.KHTNV;
    return finding.condition().simple().stream()
        .mapToInt(part -> wanted ? needed(part) : 1)
        .max()
        .orElse(1);
  }

  /** Units that must count more, each by a fact of its own but for targets computed together. */
  private int needed(Condition part) {
    if (part.actual() instanceof Quantity.Share share
        && share.counted().sort() != Counted.Sort.NUMBERS
        && part.required().get(0).sign() == Required.Sign.AT_LEAST
        && part.required().get(0).bound() instanceof Quantity.Amount amount) {
      int more = 0;
      while (more <= share.of() - share.low() && !enough(share, share.low() + more, amount.low())) {
        more++;
      }
      return Math.max(1, more - computed(share.counted()));
    }
    return 1;
  }

  /** Targets that do not count and may come to count by one fact together. */
  private int computed(Counted counted) {
    if (counted.sort() != Counted.Sort.TARGETS) {
      return 0;
    }
    return (int)
        Stream.concat(counted.out().stream(), counted.open().stream())
            .filter(code -> isComputed(code))
            .count();
  }

  private boolean isComputed(String code) {
    return assessment.dossier().targets().stream()
        .filter(target -> target.code().equals(code) || target.parent().equals(code))
        .anyMatch(target -> target.measure().isPresent());
  }

  private static boolean enough(Quantity.Share share, int count, BigDecimal percent) {
    return BigDecimal.valueOf(count)
            .movePointRight(2)
            .compareTo(percent.multiply(BigDecimal.valueOf(share.of())))
        >= 0;
  }

  /** The facts of which at least one must change for a criterion to turn. */
  Map<String, Lever> levers(Finding finding) {
    return levers(finding, new TreeSet<>());
  }

  /** Every fact of a subject's own. */
  Map<String, Lever> own(String subject) {
    Map<String, Lever> found = new LinkedHashMap<>();
    put(found, levers.own(subject).stream());
    return found;
  }

  private Map<String, Lever> levers(Finding finding, Set<String> seen) {
    String key = finding.handle();
    Map<String, Lever> before = known.get(key);
    if (before != null) {
      return before;
    }
    if (!seen.add(key)) {
      return Map.of();
    }
    Map<String, Lever> found = new LinkedHashMap<>();
    for (Condition part : finding.condition().simple()) {
      put(found, levers(finding, part, seen));
    }
    known.put(key, found);
    return found;
  }

  private Stream<Lever> levers(Finding finding, Condition part, Set<String> seen) {
    String subject = finding.subject();
    if (!finding.ofMerit()) {
      return Stream.concat(
          Stream.of(levers.work(subject), levers.grades(subject), levers.points(subject))
              .flatMap(List::stream),
          assessment.quotas().stream().flatMap(quota -> group(quota, subject, seen)));
    }
    Quantity actual = part.actual();
    Counted counted = Counted.behind(actual);
    return switch (counted.sort()) {
      case SUBJECTS ->
          level(counted.as()).stream()
              .flatMap(
                  level ->
                      Stream.concat(counted.out().stream(), counted.open().stream())
                          .flatMap(unit -> lifting(unit, level, seen)));
      case TARGETS ->
          Stream.of(counted.in(), counted.open(), counted.out())
              .flatMap(List::stream)
              .flatMap(code -> target(code, seen));
      case ROWS -> Stream.empty();
      case NUMBERS -> own(finding, part, seen);
    };
  }

  /**
   * Whatever moves the line of a quota for a subject: others who come to count for the base, and
   * others of whom it is open whether they compete.
   */
  private Stream<Lever> group(Quota quota, String subject, Set<String> seen) {
    if (quota.merits().stream().noneMatch(merit -> merit.subject().equals(subject))) {
      return Stream.empty();
    }
    return quota.merits().stream()
        .filter(merit -> !merit.subject().equals(subject))
        .flatMap(
            merit -> {
              String other = merit.subject();
              Span span = merit.span();
              if (!span.settled() && span.highest() == Level.HTXSNV) {
                return levers.own(other).stream();
              }
              return span.lowest().atLeast(Level.HTTNV)
                  ? Stream.empty()
                  : Stream.of(Level.HTTNV, Level.HTXSNV)
                      .flatMap(level -> inTheWay(other, level).stream())
                      .filter(Finding::ofMerit)
                      .flatMap(finding -> levers(finding, seen).values().stream());
            })
        .map(levers::wide);
  }

  private Stream<Lever> own(Finding finding, Condition part, Set<String> seen) {
    String subject = finding.subject();
    if (part.required().get(0).bound() instanceof Quantity.Levels least) {
      Optional<Tally> tally = premise(finding);
      return tally.isEmpty()
          ? levers.civil(subject).stream()
          : tally.get().ratings().stream()
              .flatMap(one -> lifting(one.subject(), least.span().lowest(), seen));
    }
    if (part.required().get(0).bound() instanceof Quantity.Worst) {
      return levers.grades(subject).stream();
    }
    return part.actual() instanceof Quantity.Amount
        ? levers.points(subject).stream()
        : levers.work(subject).stream();
  }

  /** Whatever could lift a subject to a level or above it. */
  private Stream<Lever> lifting(String subject, Level level, Set<String> seen) {
    if (reached(subject, level)) {
      return Stream.empty();
    }
    return Level.OFFICIAL.stream()
        .filter(one -> one.atLeast(level) && one != Level.KHTNV)
        .flatMap(one -> inTheWay(subject, one).stream())
        .flatMap(finding -> levers(finding, seen).values().stream());
  }

  private Stream<Lever> target(String code, Set<String> seen) {
    Judgement judgement = assessment.judgements().get(code);
    if (judgement == null || !seen.add("target:" + code)) {
      return Stream.empty();
    }
    Target target =
        assessment.dossier().targets().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    if (target.measures(Target.Measure.ATTRACTION)) {
      return levers.attraction().stream();
    }
    Counted counted = judgement.counted();
    Stream<Lever> computed =
        target.measure().isEmpty()
            ? Stream.empty()
            : premise(judgement).stream()
                .flatMap(tally -> tally.ratings().stream())
                .flatMap(one -> lifting(one.subject(), asked(counted, target), seen));
    Stream<Lever> leaves =
        counted.sort() == Counted.Sort.TARGETS
            ? Stream.of(counted.in(), counted.open(), counted.out())
                .flatMap(List::stream)
                .flatMap(leaf -> target(leaf, seen))
            : Stream.empty();
    return Stream.of(levers.results(code).stream(), computed, leaves).flatMap(one -> one);
  }

  private static Level asked(Counted counted, Target target) {
    return level(counted.as())
        .orElseGet(
            () ->
                target.requirement() instanceof Requirement.AtLevel level
                    ? level.exceeds().orElse(level.threshold())
                    : Level.HTXSNV);
  }

  private static Optional<Level> level(String name) {
    return Level.OFFICIAL.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private Optional<Tally> premise(Concluded conclusion) {
    return assessment.why(conclusion).stream()
        .flatMap(one -> one.premises().stream())
        .filter(Tally.class::isInstance)
        .map(Tally.class::cast)
        .findFirst();
  }

  private Optional<Rating> rating(String subject) {
    return Optional.ofNullable(assessment.ratings().get(subject));
  }

  private static void put(Map<String, Lever> found, Stream<Lever> levers) {
    levers.forEach(lever -> found.putIfAbsent(lever.address(), lever));
  }
}
