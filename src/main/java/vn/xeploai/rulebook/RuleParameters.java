package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.xeploai.text.Closest;

/** Holds the parameters that rules name to those that there are. */
final class RuleParameters {
  private static final Pattern NAMED = Pattern.compile("\\bParameter\\( name == \"([^\"]+)\"");

  private RuleParameters() {}

  /**
   * Refuses rules that name parameters the rulebook does not have: they would never match.
   *
   * @throws InvalidRulebook naming each with the closest one
   */
  static void refuse(RulebookFiles files) {
    Set<String> known = ParameterFile.read(files.parameters()).keySet();
    List<RuleProblem> problems = new ArrayList<>();
    files
        .drl()
        .forEach(
            (file, text) -> {
              List<String> lines = text.lines().toList();
              for (int i = 0; i < lines.size(); i++) {
                Matcher named = NAMED.matcher(lines.get(i));
                while (named.find()) {
                  String name = named.group(1);
                  if (!known.contains(name)) {
                    String closest =
                        Closest.to(name, known).orElseGet(() -> String.join(", ", known));
                    problems.add(
                        new RuleProblem(
                                file, i + 1, "rulebook.unknown-parameter", List.of(name, closest))
                            .in(lines));
                  }
                }
              }
            });
    if (!problems.isEmpty()) {
      throw new InvalidRulebook(problems);
    }
  }
}
