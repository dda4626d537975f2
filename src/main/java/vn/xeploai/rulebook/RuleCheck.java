package vn.xeploai.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * Holds DRL to the house's form before it is compiled: one package, rules that only conclude, no
 * ordering, no functions, nothing but our facts and conclusions.
 */
final class RuleCheck {
  private static final String PACKAGE = "rules";
  private static final List<String> METADATA = List.of("id", "clause", "standing", "title");

  private RuleCheck() {}

  /**
   * Refuses rules that are not of the house's form.
   *
   * @param manifest that of the rulebook they are for
   * @throws InvalidRulebook naming everything that is wrong
   */
  static void refuse(SortedMap<String, String> drl, Manifest manifest) {
    List<RuleProblem> problems = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    drl.forEach(
        (file, text) -> {
          List<RuleProblem> own = new ArrayList<>();
          check(file, text, manifest, ids, own);
          List<String> lines = text.lines().toList();
          own.forEach(problem -> problems.add(problem.in(lines)));
        });
    if (!problems.isEmpty()) {
      throw new InvalidRulebook(problems);
    }
  }

  private static void check(
      String file, String text, Manifest manifest, Set<String> ids, List<RuleProblem> problems) {
    problems.addAll(RuleNames.endless(file, text.lines().toList()));
    if (!problems.isEmpty()) {
      return;
    }
    Signs signs;
    try {
      signs = Signs.of(file, text);
    } catch (InvalidRulebook refused) {
      problems.addAll(refused.problems());
      return;
    }
    DrlParser parser = Engine.parser();
    PackageDescr parsed;
    try {
      parsed = parser.parse(false, text);
    } catch (DroolsParserException e) {
      problems.add(problem(file, 0, "rulebook.syntax", String.valueOf(e.getMessage())));
      return;
    }
    for (DroolsError error : parser.getErrors()) {
      int[] lines = error.getLines();
      problems.add(
          problem(file, lines.length > 0 ? lines[0] : 0, "rulebook.syntax", error.getMessage()));
    }
    if (parsed == null || parser.hasErrors()) {
      return;
    }
    if (!PACKAGE.equals(parsed.getName())) {
      problems.add(problem(file, 1, "rulebook.package", parsed.getName()));
    }
    for (ImportDescr one : parsed.getImports()) {
      if (!Names.allows(one.getTarget())) {
        problems.add(problem(file, one.getLine(), "rulebook.import", one.getTarget()));
      }
    }
    if (!parsed.getFunctions().isEmpty()
        || !parsed.getFunctionImports().isEmpty()
        || !parsed.getAccumulateImports().isEmpty()
        || !parsed.getGlobals().isEmpty()
        || !parsed.getTypeDeclarations().isEmpty()
        || !parsed.getEnumDeclarations().isEmpty()
        || !parsed.getEntryPointDeclarations().isEmpty()
        || !parsed.getWindowDeclarations().isEmpty()
        || !parsed.getAttributes().isEmpty()) {
      problems.add(problem(file, 1, "rulebook.only-rules"));
    }
    for (RuleDescr rule : parsed.getRules()) {
      check(file, rule, ids, problems);
    }
    if (problems.isEmpty()) {
      problems.addAll(RuleReader.problems(signs, parsed, manifest));
    }
  }

  private static void check(
      String file, RuleDescr rule, Set<String> ids, List<RuleProblem> problems) {
    String name = rule.getName();
    if (!rule.getAttributes().isEmpty()) {
      problems.add(
          problem(
              file,
              rule.getLine(),
              "rulebook.attribute",
              name,
              String.join(", ", new TreeSet<>(rule.getAttributes().keySet()))));
    }
    for (String key : METADATA) {
      if (said(rule, key).isEmpty()) {
        problems.add(problem(file, rule.getLine(), "rulebook.metadata-lacks", name, key));
      }
    }
    said(rule, "id")
        .filter(id -> !ids.add(id))
        .ifPresent(id -> problems.add(problem(file, rule.getLine(), "rulebook.id-twice", id)));
    String consequence = String.valueOf(rule.getConsequence()).strip();
    if (!rule.getNamedConsequences().isEmpty()
        || !consequence.matches("(?s)insertLogical\\(.*\\);")
        || consequence.indexOf(';') != consequence.length() - 1) {
      problems.add(
          problem(
              file,
              Math.max(rule.getLine(), rule.getConsequenceLine()),
              "rulebook.only-concludes",
              name));
    }
  }

  /** What a rule says of itself under a key; nothing where it is blank or no text. */
  private static Optional<String> said(RuleDescr rule, String key) {
    return Optional.ofNullable(rule.getAnnotation(key))
        .map(AnnotationDescr::getSingleValue)
        .map(value -> RuleCatalog.unquoted(value.toString()))
        .filter(value -> !value.isBlank());
  }

  private static RuleProblem problem(String file, int line, String key, String... arguments) {
    return new RuleProblem(file, line, key, List.of(arguments));
  }
}
