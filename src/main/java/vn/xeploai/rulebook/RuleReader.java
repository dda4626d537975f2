package vn.xeploai.rulebook;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.xeploai.rulebook.Signs.Kind;
import vn.xeploai.rulebook.Signs.Sign;

/**
 * Reads a DRL file along its signs as the engine's parser understood it: every sign must be one the
 * parser saw, every part one that rules may have, every name one of the vocabulary.
 */
final class RuleReader {
  private static final int NAME_LENGTH = 150;
  private static final List<String> ANNOTATIONS =
      List.of("id", "clause", "standing", "title", "waivable");

  private final Signs signs;
  private final RuleAim aim;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Expressions expressions;
  private final Conditions conditions;

  private RuleReader(Signs signs, Names names, Manifest manifest) {
    this.signs = signs;
    this.expressions = new Expressions(signs, names, problems);
    this.conditions = new Conditions(signs, names, expressions, problems);
    this.aim = new RuleAim(signs, names, manifest, problems);
  }

  /** Everything in a file that rules may not say. */
  static List<RuleProblem> problems(Signs signs, PackageDescr parsed, Manifest manifest) {
    RuleReader reader = new RuleReader(signs, Names.of(parsed), manifest);
    try {
      reader.head(parsed);
    } catch (InvalidRulebook refused) {
      return refused.problems();
    }
    boolean whole = true;
    for (RuleDescr rule : parsed.getRules()) {
      Sign next = signs.peek();
      signs.seek(rule.getStartCharacter(), rule.getName());
      if (whole && !next.equals(signs.peek())) {
        return List.of(signs.problem(next, "rulebook.word", next.text()));
      }
      try {
        reader.rule(rule);
        whole = true;
      } catch (InvalidRulebook refused) {
        reader.problems.addAll(refused.problems());
        whole = false;
      }
    }
    if (whole && !signs.ended()) {
      reader.problems.addAll(signs.unread().problems());
    }
    return reader.problems;
  }

  private void head(PackageDescr parsed) {
    signs.expect("package", parsed.getName());
    signs.skip(";");
    for (ImportDescr one : parsed.getImports()) {
      newLine();
      signs.expect("import");
      signs.expect(one.getTarget().replace(".", " . ").split(" "));
      signs.skip(";");
    }
  }

  /** What begins a part of the file begins a line, so that nobody overlooks it. */
  private void newLine() {
    if (signs.peek().line() == signs.last().line()) {
      throw signs.unread();
    }
  }

  private void rule(RuleDescr rule) {
    int before = problems.size();
    newLine();
    signs.expect("rule");
    Sign name = signs.next(Kind.TEXT);
    if (!name.unquoted().equals(rule.getName())) {
      throw signs.unread();
    }
    if (rule.getName().length() > NAME_LENGTH) {
      problems.add(signs.problem(name, "rulebook.name-long", String.valueOf(NAME_LENGTH)));
    }
    Map<String, Sign> said = annotations(rule);
    signs.expect("when");
    Scope scope = Scope.empty();
    for (BaseDescr part : rule.getLhs().getDescrs()) {
      conditions.read(part, scope);
    }
    signs.expect("then");
    Signs consequence = Signs.of("", String.valueOf(rule.getConsequence()));
    String text = consequence.joined();
    Expression concluded = parsed(text.substring(0, text.length() - 1));
    if (!(concluded instanceof MethodCallExpr call)
        || call.getScope().isPresent()
        || call.getArguments().size() != 1) {
      throw signs.unread();
    }
    signs.expect("insertLogical", "(");
    Sign begin = signs.peek();
    Sort sort = expressions.read(call.getArgument(0), scope.concluding());
    signs.expect(")", ";", "end");
    if (problems.size() == before) {
      aim.check(said, rule, call.getArgument(0), sort, begin);
    }
  }

  private Map<String, Sign> annotations(RuleDescr rule) {
    Map<String, Sign> said = new TreeMap<>();
    while (signs.skip("@")) {
      Sign key = signs.next(Kind.NAME);
      signs.expect("(");
      Sign value = signs.next(Kind.TEXT);
      signs.expect(")");
      if (!ANNOTATIONS.contains(key.text())) {
        problems.add(
            signs.problem(
                key,
                "rulebook.annotation",
                key.text(),
                Names.closest(key.text(), ANNOTATIONS),
                String.join(", ", ANNOTATIONS)));
      }
      AnnotationDescr annotation = rule.getAnnotation(key.text());
      if (said.put(key.text(), value) != null
          || annotation == null
          || !value.text().equals(String.valueOf(annotation.getSingleValue()))) {
        problems.add(signs.problem(key, "rulebook.word", "@" + key.text()));
      }
    }
    return said;
  }

  private Expression parsed(String text) {
    try {
      return StaticJavaParser.parseExpression(text);
    } catch (RuntimeException e) {
      throw signs.unread();
    }
  }
}
