package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where rules begin and end in a file, read line by line: it need not be whole for that. */
final class RuleNames {
  private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+[\"']([^\"']*)[\"'].*");
  private static final Pattern END = Pattern.compile("(^|.*[\\s;])end\\s*$");

  private RuleNames() {}

  /** The name of the rule that begins on a line. */
  static Optional<String> begun(String line) {
    Matcher rule = RULE.matcher(line);
    return rule.matches() ? Optional.of(rule.group(1)) : Optional.empty();
  }

  /** The name of the rule a line stands in; empty before the first. */
  static String at(List<String> lines, int line) {
    for (int i = line - 1; i >= 0; i--) {
      Matcher rule = RULE.matcher(lines.get(i));
      if (rule.matches()) {
        return rule.group(1);
      }
    }
    return "";
  }

  /** Rules that another rule follows before their end. */
  static List<RuleProblem> endless(String file, List<String> lines) {
    List<RuleProblem> problems = new ArrayList<>();
    String open = "";
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher rule = RULE.matcher(lines.get(i));
      if (rule.matches()) {
        if (from > 0) {
          problems.add(new RuleProblem(file, from, "rulebook.no-end", List.of(open)));
        }
        open = rule.group(1);
        from = i + 1;
      } else if (END.matcher(lines.get(i)).matches()) {
        from = 0;
      }
    }
    if (from > 0) {
      problems.add(new RuleProblem(file, from, "rulebook.no-end", List.of(open)));
    }
    return problems;
  }
}
