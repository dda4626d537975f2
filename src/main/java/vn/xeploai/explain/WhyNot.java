package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Required;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;

/**
 * Everything that stands between a subject and a level: every criterion of that level, and of each
 * level between, that is not met or not known, every case of KHTNV that is met or not known, and
 * the quota. What holds only a lower level back from above, as the end of its points, is not in the
 * way of a higher one. A query over findings; nothing is evaluated anew.
 *
 * @param rating how the subject is rated
 * @param level the level asked about
 * @param missing what stands in the way, cases of KHTNV first, then from the lowest level up
 * @param quota the quota that would come after, where the subject does not compete yet
 * @param exemption why the subject is not rated at all
 * @param ruling what a ruling on the level as a whole could be, as rulings.csv has it
 */
public record WhyNot(
    Rating rating,
    Level level,
    List<Missing> missing,
    Optional<Quota> quota,
    Optional<Member.Exemption> exemption,
    Optional<String> ruling) {
  /** Copies the list. */
  public WhyNot {
    missing = List.copyOf(missing);
  }

  /**
   * A criterion that stands in the way.
   *
   * @param finding the criterion, as it was found
   * @param reason the rule behind it
   * @param distances how far each of its conditions is from what it asks, where there is an order
   * @param obstacles what to look at
   * @param ruling the ruling that could change it, as rulings.csv has it
   */
  public record Missing(
      Finding finding,
      Reason reason,
      List<Distance> distances,
      List<Obstacle> obstacles,
      Optional<String> ruling) {
    /** Copies the lists. */
    public Missing {
      distances = List.copyOf(distances);
      obstacles = List.copyOf(obstacles);
    }
  }

  /** What stands between a rating and a level. */
  public static WhyNot of(Proof proof, Rating rating, Level level) {
    List<Missing> missing = new ArrayList<>();
    Obstacles obstacles = new Obstacles(proof);
    proof.assessment().findings(rating.subject()).stream()
        .filter(finding -> concerns(finding, rating, level))
        .filter(finding -> finding.inTheWay() && !capsOnly(finding, level))
        .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::criterion))
        .forEach(finding -> missing.add(missing(proof, obstacles, finding)));
    return new WhyNot(
        rating,
        level,
        missing,
        quota(proof, rating, level),
        exemption(proof, rating),
        rating.settledAt(Level.NO_LEVEL) ? Optional.of("level:" + level) : Optional.empty());
  }

  /** Whether the subject has this level, or a better one, for certain. */
  public boolean reached() {
    return rating.span().lowest().atLeast(level);
  }

  private static boolean concerns(Finding finding, Rating rating, Level level) {
    if (rating.span().lowest().atLeast(level)) {
      return false;
    }
    return finding.level() == Level.KHTNV
        || (finding.level().compareTo(rating.span().lowest()) > 0
            && level.atLeast(finding.level()));
  }

  private static Missing missing(Proof proof, Obstacles obstacles, Finding finding) {
    Reason reason = proof.reasons(finding).get(0);
    boolean wanted = finding.level() != Level.KHTNV;
    return new Missing(
        finding,
        reason,
        finding.condition().simple().stream()
            .filter(part -> falls(part, wanted))
            .flatMap(part -> Distance.of(part, wanted).stream())
            .toList(),
        obstacles.of(finding),
        ruling(finding, reason));
  }

  /** Whether a lower level asks only that a figure end where the next level begins. */
  private static boolean capsOnly(Finding finding, Level level) {
    return finding.level() != Level.KHTNV
        && !finding.level().atLeast(level)
        && finding.condition().simple().stream()
            .filter(part -> falls(part, true))
            .allMatch(part -> caps(part, finding.condition()));
  }

  private static boolean caps(Condition part, Condition whole) {
    return isUpper(part)
        && whole.simple().stream()
            .anyMatch(other -> !isUpper(other) && other.actual().equals(part.actual()));
  }

  private static boolean isUpper(Condition part) {
    return part.required().stream()
        .anyMatch(one -> one.sign() == Required.Sign.BELOW || one.sign() == Required.Sign.AT_MOST);
  }

  /** Whether one of several joined conditions is itself in the way. */
  static boolean falls(Condition part, boolean wanted) {
    return part.outcome() == Outcome.UNKNOWN || (part.outcome() == Outcome.MET) != wanted;
  }

  private static Optional<String> ruling(Finding finding, Reason reason) {
    if (!finding.ofMerit()) {
      return Optional.of("quota:keep");
    }
    return reason.rule().waivable() ? Optional.of("waive " + finding.key()) : Optional.empty();
  }

  private static Optional<Quota> quota(Proof proof, Rating rating, Level level) {
    boolean competes = rating.merit().highest() == Level.HTXSNV;
    return level == Level.HTXSNV && !competes && !rating.settledAt(Level.NOT_RATED)
        ? proof.assessment().quotas().stream()
            .filter(quota -> quota.has(rating.subject()) && !quota.lone())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Member.Exemption> exemption(Proof proof, Rating rating) {
    return rating.settledAt(Level.NOT_RATED)
        ? proof.assessment().dossier().members().stream()
            .filter(member -> member.id().equals(rating.subject()))
            .findFirst()
            .flatMap(Member::exemption)
        : Optional.empty();
  }
}
