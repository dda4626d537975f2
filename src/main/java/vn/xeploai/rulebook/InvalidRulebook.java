package vn.xeploai.rulebook;

import java.util.List;

/** Thrown where a rulebook cannot be used; names everything that is wrong with it. */
public final class InvalidRulebook extends RuntimeException {
  private final transient List<RuleProblem> problems;

  InvalidRulebook(List<RuleProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  static InvalidRulebook of(String file, int line, String key, String... arguments) {
    return new InvalidRulebook(List.of(new RuleProblem(file, line, key, List.of(arguments))));
  }

  /** All problems. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
