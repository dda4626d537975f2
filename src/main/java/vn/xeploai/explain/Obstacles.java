package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Condition;
import vn.xeploai.conclusions.Counted;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Outcome;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Required.Sign;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.dossier.FactCells;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Work;

/** What stands in the way of a criterion, looked up in its own proof. */
public final class Obstacles {
  private final Proof proof;
  private final Map<String, Subject> subjects;

  /** The obstacles of a run. */
  public Obstacles(Proof proof) {
    this.proof = proof;
    var dossier = proof.assessment().dossier();
    this.subjects = dossier.subjects().stream().collect(Collectors.toMap(Subject::id, one -> one));
  }

  /**
   * What keeps a criterion from holding, or a case of KHTNV from falling; none where nothing does.
   */
  public List<Obstacle> of(Finding finding) {
    if (!finding.inTheWay()) {
      return List.of();
    }
    Set<Obstacle> obstacles = new LinkedHashSet<>();
    boolean wanted = finding.level() != Level.KHTNV;
    for (Condition part : finding.condition().simple()) {
      if (WhyNot.falls(part, wanted)) {
        obstacles.addAll(of(finding, part, wanted));
      }
    }
    return List.copyOf(obstacles);
  }

  private List<Obstacle> of(Finding finding, Condition part, boolean wanted) {
    Quantity actual = part.actual();
    Counted counted = Counted.behind(actual);
    List<Obstacle> obstacles = new ArrayList<>();
    if (counted.sort() != Counted.Sort.NUMBERS) {
      boolean more = wantsMore(part, wanted);
      (more ? counted.out() : counted.in())
          .forEach(unit -> obstacles.add(unit(counted.sort(), unit, Outcome.NOT_MET)));
      counted.open().forEach(unit -> obstacles.add(unit(counted.sort(), unit, Outcome.UNKNOWN)));
    } else if (actual instanceof Quantity.Levels && part.required().size() == 1) {
      levels(finding, part, obstacles);
    } else if (actual instanceof Quantity.Worst worst) {
      grades(finding, worst, part, wanted, obstacles);
    } else {
      rows(finding, actual, obstacles);
    }
    actual.missing().forEach(address -> obstacles.add(missing(address)));
    return obstacles;
  }

  /** Whether more units would have to count, not fewer. */
  private static boolean wantsMore(Condition part, boolean wanted) {
    Sign sign = part.required().get(0).sign();
    if (part.actual() instanceof Quantity.Answer) {
      boolean yes = part.required().get(0).bound().text().equals("yes");
      return yes == wanted;
    }
    return (sign == Sign.AT_LEAST || sign == Sign.ABOVE) == wanted;
  }

  private Obstacle unit(Counted.Sort sort, String unit, Outcome outcome) {
    return switch (sort) {
      case SUBJECTS -> subject(unit, outcome);
      case TARGETS -> target(unit, outcome);
      case ROWS, NUMBERS ->
          proof
              .registered(unit)
              .map(row -> fact(row, outcome))
              .orElseThrow(() -> new IllegalStateException(unit));
    };
  }

  private Obstacle subject(String id, Outcome outcome) {
    return new Obstacle(
        Obstacle.Sort.SUBJECT,
        id,
        id,
        proof.rating(id).map(rating -> rating.span().toString()).orElse(""),
        Map.of(),
        outcome,
        Optional.ofNullable(subjects.get(id))
            .filter(Reported.class::isInstance)
            .map(one -> ((Reported) one).source()));
  }

  private Obstacle target(String code, Outcome outcome) {
    Judgement judgement = proof.conclusion("target:" + code, Judgement.class).orElseThrow();
    return new Obstacle(
        Obstacle.Sort.TARGET,
        code,
        code,
        judgement.verdict().name(),
        Map.of(),
        outcome,
        proof.assessment().dossier().targets().stream()
            .filter(target -> target.code().equals(code))
            .map(Reported::source)
            .findFirst());
  }

  private static Obstacle fact(Reported fact, Outcome outcome) {
    return new Obstacle(
        Obstacle.Sort.FACT,
        fact.place(),
        fact.about(),
        "",
        FactCells.of(fact),
        outcome,
        Optional.of(fact.source()));
  }

  private static Obstacle missing(String address) {
    String[] parts = address.split(":", 3);
    String key = parts.length == 3 ? parts[1] : "";
    int slash = key.indexOf('/');
    return new Obstacle(
        Obstacle.Sort.MISSING,
        address,
        slash < 0 ? key : key.substring(0, slash),
        "",
        Map.of(),
        Outcome.UNKNOWN,
        Optional.empty());
  }

  /** Ratings below the level asked for; the fact itself where a level was reported. */
  private void levels(Finding finding, Condition part, List<Obstacle> obstacles) {
    Quantity.Levels least = (Quantity.Levels) part.required().get(0).bound();
    Optional<Tally> tally = proof.premise(finding, Tally.class);
    if (tally.isEmpty()) {
      rows(finding, part.actual(), obstacles);
      return;
    }
    for (Rating rating : tally.get().ratings()) {
      switch (rating.span().atLeast(least.span().lowest())) {
        case NO -> obstacles.add(subject(rating.subject(), Outcome.NOT_MET));
        case UNKNOWN -> obstacles.add(subject(rating.subject(), Outcome.UNKNOWN));
        case YES -> {}
      }
    }
  }

  /** Grades below the mark asked for; for a case, grades at that mark. */
  private void grades(
      Finding finding,
      Quantity.Worst worst,
      Condition part,
      boolean wanted,
      List<Obstacle> obstacles) {
    Grade.Mark bound = ((Quantity.Worst) part.required().get(0).bound()).mark();
    facts(finding, Grade.class).stream()
        .filter(worst.grades()::contains)
        .filter(
            grade ->
                grade
                    .mark()
                    .filter(mark -> wanted ? mark.compareTo(bound) < 0 : mark == bound)
                    .isPresent())
        .forEach(grade -> obstacles.add(fact(grade, Outcome.NOT_MET)));
  }

  /** The rows that hold the figures. */
  private void rows(Finding finding, Quantity actual, List<Obstacle> obstacles) {
    boolean open = actual instanceof Quantity.Unreported;
    for (Class<? extends Reported> type : List.of(Work.class, Points.class, Member.class)) {
      for (Reported row : facts(finding, type)) {
        if (!(row instanceof Member) || actual instanceof Quantity.Levels) {
          obstacles.add(fact(row, open ? Outcome.UNKNOWN : Outcome.NOT_MET));
        }
      }
    }
  }

  /** The reported facts of one type right behind a criterion, or behind what is right behind it. */
  private <T extends Reported> List<T> facts(Finding finding, Class<T> type) {
    List<T> facts = new ArrayList<>();
    for (Reason reason : proof.reasons(finding)) {
      facts.addAll(reason.premises(type));
      for (Concluded premise : reason.premises(Concluded.class)) {
        if (premise.handle().endsWith(":" + finding.subject())) {
          proof.reasons(premise).forEach(below -> facts.addAll(below.premises(type)));
        }
      }
    }
    return facts.stream().distinct().toList();
  }
}
