package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;

/** The rules of DRL files as they are written. */
final class RuleTexts {
  private static final Pattern WORD = Pattern.compile("(?<![\\w$])\\w+");
  private static final Pattern ASIDE =
      Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|//[^\n]*|/\\*(?s:.*?)\\*/");
  private static final Pattern CONCLUDED =
      Pattern.compile("insertLogical\\s*\\(\\s*(?:new\\s+)?(?<type>\\w+)");

  private RuleTexts() {}

  /**
   * A rule as it is written.
   *
   * @param file the file it stands in
   * @param id its id
   * @param text from its first word to its last
   */
  record Text(String file, String id, String text) {
    /** Its words but names of variables and those in strings and comments. */
    Set<String> words() {
      return words(bare());
    }

    /** Those of them that stand in its conditions. */
    Set<String> conditions() {
      return words(bare().split("\\bthen\\b", 2)[0]);
    }

    /** The plain name of the type it concludes; empty where it says so in another way. */
    String concludes() {
      Matcher concluded = CONCLUDED.matcher(bare());
      return concluded.find() ? concluded.group("type") : "";
    }

    private String bare() {
      return ASIDE.matcher(text).replaceAll(" ");
    }

    private static Set<String> words(String bare) {
      return WORD.matcher(bare).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether it reads a parameter. */
    boolean reads(String parameter) {
      return text.contains("name == \"" + parameter + "\"");
    }

    /** How many line ends stand in it. */
    int lines() {
      return (int) text.chars().filter(one -> one == '\n').count();
    }
  }

  /**
   * Where a rule stands.
   *
   * @param file the file
   * @param id its id
   * @param start the character it begins with, from 0
   * @param end the one behind its last
   */
  record Cut(String file, String id, int start, int end) {
    /** What stands there. */
    Text in(SortedMap<String, String> drl) {
      return new Text(file, id, Objects.requireNonNull(drl.get(file), file).substring(start, end));
    }
  }

  /** The rules of these files, in their order. */
  static List<Text> of(SortedMap<String, String> drl) {
    return cuts(drl).stream().map(one -> one.in(drl)).toList();
  }

  /** Where the rules of these files stand, in their order. */
  static List<Cut> cuts(SortedMap<String, String> drl) {
    List<Cut> rules = new ArrayList<>();
    drl.forEach(
        (file, text) -> {
          for (RuleDescr rule : parsed(file, text).getRules()) {
            rules.add(
                new Cut(
                    file,
                    RuleCatalog.unquoted(String.valueOf(rule.getAnnotation("id").getSingleValue())),
                    rule.getStartCharacter(),
                    rule.getEndCharacter() + 1));
          }
        });
    return rules;
  }

  private static PackageDescr parsed(String file, String text) {
    try {
      return Engine.parser().parse(false, text);
    } catch (DroolsParserException e) {
      throw InvalidRulebook.of(file, 0, "rulebook.syntax", String.valueOf(e.getMessage()));
    }
  }
}
