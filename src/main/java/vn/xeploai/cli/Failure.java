package vn.xeploai.cli;

import vn.xeploai.rating.RulesConflict;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.RuleProblem;
import vn.xeploai.text.Message;
import vn.xeploai.whatif.Unfit;

/** Tells why a command could not do its work. */
final class Failure {
  private Failure() {}

  static ExitCode tell(Exception failure, Console console) {
    if (failure instanceof InvalidRulebook rules) {
      rules.problems().forEach(problem -> tell(problem, console));
      return ExitCode.RULES_INVALID;
    }
    if (failure instanceof Unfit unfit) {
      unfit.messages().forEach(console::problem);
      if (!unfit.problems().isEmpty()) {
        console.problem(Message.of("edit.refused"));
        Desk.tell(unfit.problems(), console);
        return ExitCode.FACTS_INVALID;
      }
      return ExitCode.USAGE;
    }
    if (failure instanceof RulesConflict conflict) {
      console.problem(new Message(conflict.key(), conflict.arguments()));
      return conflict.broken() ? ExitCode.RULES_INVALID : ExitCode.FAILED;
    }
    if (failure instanceof Misuse misuse) {
      console.problem(misuse.message());
      return ExitCode.USAGE;
    }
    if (failure instanceof NoFacts none) {
      console.problem(none.message());
      return ExitCode.FACTS_INVALID;
    }
    if (failure instanceof Answer.NotWritten lost) {
      console.problem(Message.of("cli.not-written", lost.file(), console.say(lost.reason())));
      return ExitCode.FAILED;
    }
    console.problem(Message.of("cli.failed", String.valueOf(failure)));
    return ExitCode.FAILED;
  }

  private static void tell(RuleProblem problem, Console console) {
    String text = console.say(new Message(problem.key(), problem.arguments()));
    String place =
        problem.column() == 0
            ? String.valueOf(problem.line())
            : problem.line() + ":" + problem.column();
    if (problem.line() == 0) {
      console.problem(Message.of("rulebook.problem-file", problem.file(), text));
    } else if (problem.rule().isEmpty() || problem.arguments().contains(problem.rule())) {
      console.problem(Message.of("rulebook.problem", problem.file(), place, text));
    } else {
      console.problem(
          Message.of("rulebook.problem-rule", problem.file(), place, problem.rule(), text));
    }
  }
}
