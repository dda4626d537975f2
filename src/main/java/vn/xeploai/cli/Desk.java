package vn.xeploai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.xeploai.batch.Dossiers;
import vn.xeploai.batch.Examiner.Examined;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.Problem;
import vn.xeploai.dossier.Reading;
import vn.xeploai.explain.HumanLevels;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.HumanLevel;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Ruling;
import vn.xeploai.rating.Rater;
import vn.xeploai.rating.RulesConflict;
import vn.xeploai.rating.Waivers;
import vn.xeploai.report.DepartureWords;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.RuleProblem;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;
import vn.xeploai.whatif.Change;

/** Where a dossier is taken in: read, checked with its own rulebook, rated. */
final class Desk {
  private Desk() {}

  /**
   * A dossier that was rated.
   *
   * @param assessment what came of it
   * @param facts the files of the dossier as they were read, by name
   * @param rulebook the rulebook it was rated by
   */
  record Run(Assessment assessment, SortedMap<String, String> facts, Rulebook rulebook) {}

  /** The assessment of a dossier; nothing where the facts are invalid, after telling why. */
  static Optional<Assessment> rate(Path folder, Optional<String> rulebook, Console console) {
    return run(folder, rulebook, console).map(Run::assessment);
  }

  /**
   * A dossier that was read and is not rated yet.
   *
   * @param dossier the facts
   * @param rulebook what it is to be rated by
   */
  record Base(Dossier dossier, Rulebook rulebook) {}

  /**
   * A dossier and the rulebook named for it, else its own; nothing where the facts are invalid,
   * after telling why.
   */
  static Optional<Base> base(Path folder, Optional<String> rulebook, Console console) {
    Intake intake = Intake.of(folder, rulebook.isEmpty());
    notice(intake, console);
    if (!intake.problems().isEmpty()) {
      tell(intake.problems(), console);
      return Optional.empty();
    }
    Rulebook rules = rulebook.map(Rulebooks::named).or(intake::own).orElseThrow();
    return Optional.of(new Base(intake.dossier().orElseThrow(), rules));
  }

  /** A dossier rated; nothing where the facts are invalid, after telling why. */
  static Optional<Run> run(Path folder, Optional<String> rulebook, Console console) {
    Intake intake = Intake.of(folder, rulebook.isEmpty());
    notice(intake, console);
    Optional<Rulebook> named = rulebook.map(Rulebooks::named);
    Examined examined = examine(intake, named, Optional.empty());
    if (examined instanceof Examined.Refused refused) {
      tell(refused.problems(), console);
      return Optional.empty();
    }
    Assessment assessment = ((Examined.Rated) examined).assessment();
    return Optional.of(new Run(assessment, intake.facts(), named.or(intake::own).orElseThrow()));
  }

  /** Rates one of many dossiers; rules that do not hold together are a problem of it alone. */
  static Examined examine(Reading reading, Optional<Rulebook> named, Optional<Rivals> rivals) {
    try {
      return examine(Intake.of(reading, named.isEmpty()), named, rivals);
    } catch (RulesConflict conflict) {
      return new Examined.Refused(List.of(problem(conflict)));
    } catch (InvalidRulebook invalid) {
      return new Examined.Refused(List.of(problem(invalid)));
    }
  }

  /** What is wrong with the rules of one of many dossiers, where they do not hold together. */
  static Problem problem(RulesConflict conflict) {
    return problem(
        new Message(conflict.key(), conflict.arguments()), Message.of("batch.rules.hint"));
  }

  /** What is wrong with the rules of one of many dossiers, where they cannot be used. */
  static Problem problem(InvalidRulebook invalid) {
    RuleProblem first = invalid.problems().get(0);
    return problem(new Message(first.key(), first.arguments()), Message.of("batch.rules.hint"));
  }

  /** A problem with no place in the facts. */
  static Problem problem(Message message, Message hint) {
    return new Problem("", 0, "", "", message, hint);
  }

  private static Examined examine(
      Intake intake, Optional<Rulebook> named, Optional<Rivals> rivals) {
    if (!intake.problems().isEmpty()) {
      return new Examined.Refused(intake.problems());
    }
    Dossier dossier = intake.dossier().orElseThrow();
    Rulebook rules = named.or(intake::own).orElseThrow();
    Assessment assessment = Rater.rate(dossier, DossierIdentity.sha256(dossier), rules, rivals);
    List<Problem> unexplained = unexplained(intake, rules, assessment.ratings());
    return unexplained.isEmpty()
        ? new Examined.Rated(assessment)
        : new Examined.Refused(unexplained);
  }

  /** Only the dossier's own rulebook is held against decisions: by another any may differ. */
  private static List<Problem> unexplained(
      Intake intake, Rulebook rules, Map<String, Rating> ratings) {
    boolean own = intake.own().map(Rulebook::sha256).filter(rules.sha256()::equals).isPresent();
    return own ? unexplained(intake.dossier().orElseThrow(), ratings) : List.of();
  }

  /** Decisions that differ from the computed level and do not say why, or in which document. */
  static List<Problem> unexplained(Dossier dossier, Map<String, Rating> ratings) {
    List<Problem> problems = new ArrayList<>();
    for (HumanLevels levels : HumanLevels.overrides(dossier, ratings)) {
      HumanLevel decision = levels.decision(HumanLevel.Stage.DECISION).orElseThrow();
      if (decision.reason().isEmpty()) {
        problems.add(unexplained(levels, decision, "reason"));
      }
      if (decision.document().isEmpty()) {
        problems.add(unexplained(levels, decision, "document"));
      }
    }
    return problems.stream().sorted(Problem.ORDER).toList();
  }

  private static Problem unexplained(HumanLevels levels, HumanLevel decision, String column) {
    String decided = decision.level().map(Level::name).orElse("");
    return new Problem(
        decision.source().file(),
        decision.source().line(),
        column,
        "",
        Message.of(
            "levels.unexplained." + column,
            decision.subject(),
            decided,
            levels.computed().span().toString()),
        Message.of("levels.explain", column));
  }

  /** Says in what a rulebook differs from the one that ships under its id, where it does. */
  static void tell(Rulebook rulebook, Console console) {
    if (!rulebook.departure().none()) {
      console.problem(
          Message.of(
              "departure.used",
              DepartureWords.named(rulebook.id(), rulebook.departure(), console.messages())));
    }
  }

  /** Whether a rulebook is named that does not ship with the product. */
  static boolean foreign(Optional<String> rulebook) {
    return rulebook.filter(name -> !Rulebooks.shipped().contains(name)).isPresent();
  }

  /** Whether a change brings in rules from elsewhere. */
  static boolean foreign(Change change) {
    return change instanceof Change.Rules
        || (change instanceof Change.Regulation other && foreign(Optional.of(other.name())));
  }

  /** Speaks of what was passed over and is no fault. */
  static void notice(Intake intake, Console console) {
    intake
        .notices()
        .forEach(
            one -> console.problem(Message.of("notice.told", one.sentence(console.messages()))));
  }

  /** Speaks of all problems of the facts. */
  static void tell(List<Problem> problems, Console console) {
    problems.forEach(problem -> console.err().print(problem.sentence(console.messages()) + "\n"));
    console.problem(Message.of("cli.refused", String.valueOf(problems.size())));
  }

  /**
   * A dossier at the door.
   *
   * @param dossier the facts, where they can be read
   * @param facts the files as they were read, by name; none where the facts are invalid
   * @param own the rulebook the dossier names, or that its year asks for
   * @param problems all problems of the facts
   * @param notices what was passed over and is no fault
   */
  record Intake(
      Optional<Dossier> dossier,
      SortedMap<String, String> facts,
      Optional<Rulebook> own,
      List<Problem> problems,
      List<Problem> notices) {
    /**
     * Reads a dossier and holds its waivers against its own rulebook.
     *
     * @param ownNeeded whether a dossier that no rulebook is for is refused
     */
    static Intake of(Path folder, boolean ownNeeded) {
      try {
        return of(Dossiers.one(folder).orElseGet(() -> DossierReader.read(folder)), ownNeeded);
      } catch (IOException e) {
        throw NoFacts.unreadable(folder, e);
      }
    }

    /** As above, of a dossier that was read already. */
    static Intake of(Reading reading, boolean ownNeeded) {
      if (reading instanceof Reading.Refused refused) {
        Dossier readable = refused.readable();
        return new Intake(
            Optional.empty(),
            Collections.emptySortedMap(),
            Optional.empty(),
            Stream.concat(refused.problems().stream(), waivers(readable, own(readable, false)))
                .map(reading.places()::located)
                .sorted(Problem.ORDER)
                .toList(),
            List.of());
      }
      Reading.Accepted accepted = (Reading.Accepted) reading;
      Dossier dossier = accepted.dossier();
      Optional<Rulebook> own = own(dossier, ownNeeded);
      return new Intake(
          Optional.of(dossier),
          accepted.files(),
          own,
          waivers(dossier, own).map(reading.places()::located).toList(),
          accepted.notices());
    }

    private static Optional<Rulebook> own(Dossier dossier, boolean needed) {
      return needed || Rulebooks.knows(dossier)
          ? Optional.of(Rulebooks.of(dossier))
          : Optional.empty();
    }

    private static Stream<Problem> waivers(Dossier dossier, Optional<Rulebook> own) {
      return own.stream()
          .flatMap(
              rules ->
                  Waivers.notAllowed(dossier, rules).stream()
                      .map(ruling -> problem(ruling, rules)));
    }

    private static Problem problem(Ruling ruling, Rulebook own) {
      return new Problem(
          ruling.source().file(),
          ruling.source().line(),
          "clause",
          ruling.clause(),
          Message.of("waiver.problem", ruling.clause(), ruling.subject(), own.id()),
          Message.of("waiver.hint", String.join(", ", own.waivable())));
    }
  }
}
