package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds DRL to words that can do no harm: it is Java in the end, and a rulebook may come from
 * anybody. Types must be facts or conclusions, nothing is named by its package, and no word reaches
 * the engine or a class.
 */
final class RuleWords {
  /** Text in quotes, on one line. */
  static final String QUOTED = "\"[^\"\n]*\"|'[^'\n]*'";

  /** A comment to the end of its line, or between its marks over several. */
  static final String COMMENT = "//[^\n]*|/\\*(?s:.*?)\\*/";

  private static final String NAME = "[$\\w]+";
  private static final Pattern WORD =
      Pattern.compile(
          ("(?<quoted>" + QUOTED + ")|(?<comment>" + COMMENT + ")")
              + "|(?<header>^[ \t]*(?:package|import)\\b[^\n;]*)"
              + ("|(?<chain>" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)")
              + "|(?<foreign>[^\\p{ASCII}]|\\\\)",
          Pattern.MULTILINE);

  private static final Set<String> FORBIDDEN =
      Set.of(
          "class",
          "getClass",
          "forName",
          "eval",
          "from",
          "drools",
          "kcontext",
          "entryPoint",
          "insert",
          "update",
          "modify",
          "delete",
          "retract",
          "halt",
          "function",
          "global",
          "declare",
          "query",
          "do");

  private final String file;
  private final String text;
  private final Set<String> imported = new TreeSet<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  private RuleWords(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Every word of a file that a rule may not use. */
  static List<RuleProblem> problems(String file, String text) {
    RuleWords words = new RuleWords(file, text);
    words.read();
    return words.problems;
  }

  private void read() {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group("foreign") != null || word.group().indexOf('\\') >= 0) {
        refuse(word);
      } else if (word.group("header") != null) {
        imported.add(word.group().replaceAll(".*\\.", "").strip());
      } else if (word.group("chain") != null && !harmless(word.group())) {
        refuse(word);
      }
    }
  }

  private boolean harmless(String chain) {
    String[] names = chain.split("\\s*\\.\\s*", -1);
    for (String name : names) {
      if (FORBIDDEN.contains(name)) {
        return false;
      }
    }
    if (isType(names[0])) {
      return imported.contains(names[0]) || isOurs(names[0]);
    }
    for (String name : names) {
      if (isType(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isType(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private static boolean isOurs(String name) {
    for (String room : List.of("facts", "conclusions")) {
      String resource = "/vn/xeploai/" + room + "/" + name + ".class";
      if (RuleWords.class.getResource(resource) != null) {
        return true;
      }
    }
    return false;
  }

  private void refuse(Matcher word) {
    int line = (int) text.substring(0, word.start()).chars().filter(one -> one == '\n').count();
    problems.add(new RuleProblem(file, line + 1, "rulebook.word", List.of(word.group().strip())));
  }
}
