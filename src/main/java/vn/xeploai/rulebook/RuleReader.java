package vn.xeploai.rulebook;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
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
  private static final ParseStart<DrlxExpression> CONDITION =
      DrlxParser.buildDrlxParserWithArguments(List.of());

  private final Signs signs;
  private final Names names;
  private final RuleAim aim;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Expressions expressions;

  private RuleReader(Signs signs, Names names, Manifest manifest) {
    this.signs = signs;
    this.names = names;
    this.expressions = new Expressions(signs, names, problems);
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
      condition(part, scope);
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

  private void condition(BaseDescr part, Scope scope) {
    if (part instanceof PatternDescr pattern && pattern.getSource() != null) {
      accumulate(pattern, scope);
    } else if (part instanceof PatternDescr pattern) {
      pattern(pattern, scope);
    } else if (part instanceof NotDescr not) {
      signs.expect("not");
      within(not.getDescrs(), scope.inner());
    } else if (part instanceof ExistsDescr exists) {
      signs.expect("exists");
      within(exists.getDescrs(), scope.inner());
    } else {
      throw signs.unread();
    }
  }

  private void within(List<?> parts, Scope scope) {
    if (parts.size() != 1 || !(parts.get(0) instanceof BaseDescr only)) {
      throw signs.unread();
    }
    boolean enclosed = signs.skip("(");
    joined(only, scope);
    if (enclosed) {
      signs.expect(")");
    }
  }

  /** One pattern, or several with {@code and} between them. */
  private void joined(BaseDescr part, Scope scope) {
    if (!(part instanceof AndDescr several)) {
      condition(part, scope);
      return;
    }
    for (int i = 0; i < several.getDescrs().size(); i++) {
      if (i > 0) {
        signs.expect("and");
      }
      condition(several.getDescrs().get(i), scope);
    }
  }

  private void pattern(PatternDescr pattern, Scope scope) {
    if (pattern.getObjectType() == null
        || pattern.isQuery()
        || pattern.isUnification()
        || !pattern.getBehaviors().isEmpty()
        || !pattern.getAnnotations().isEmpty()) {
      throw signs.unread();
    }
    Optional<Sign> bound = Optional.empty();
    if (pattern.getIdentifier() != null) {
      bound = Optional.of(signs.next(Kind.NAME));
      signs.expect(":");
    }
    Sign name = signs.peek();
    Optional<Class<?>> type = names.type(pattern.getObjectType());
    if (type.isEmpty()) {
      throw new InvalidRulebook(
          List.of(
              signs.problem(
                  name,
                  "rulebook.type",
                  pattern.getObjectType(),
                  Names.closest(pattern.getObjectType(), names.listed().types().keySet()))));
    }
    signs.expect(pattern.getObjectType().replace(".", " . ").split(" "));
    signs.expect("(");
    constraints(pattern, scope.of(type.get()));
    signs.expect(")");
    bound.ifPresent(variable -> bind(variable, Sort.of(type.get()), scope));
  }

  private void constraints(PatternDescr pattern, Scope scope) {
    boolean first = true;
    for (BaseDescr one : pattern.getConstraint().getDescrs()) {
      if (!first) {
        signs.expect(",");
      }
      first = false;
      if (!(one instanceof ExprConstraintDescr constraint)
          || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
        throw signs.unread();
      }
      constraint(constraint.getExpression(), scope);
    }
  }

  private void constraint(String text, Scope scope) {
    Signs own = Signs.of("", text);
    DrlxExpression parsed = condition(own.joined());
    if (own.commented()) {
      throw signs.unread();
    }
    if (parsed.getBind() == null) {
      Sign begin = signs.peek();
      if (!expressions.read(parsed.getExpr(), scope).fits(Sort.BOOLEAN)) {
        problems.add(signs.problem(begin, "rulebook.no-condition", begin.text()));
      }
      return;
    }
    Sign variable = signs.next(Kind.NAME);
    if (!variable.text().equals(parsed.getBind().asString())
        || parsed.getExpr() instanceof BinaryExpr) {
      throw signs.unread();
    }
    signs.expect(":");
    bind(variable, expressions.read(parsed.getExpr(), scope), scope);
  }

  private void bind(Sign variable, Sort sort, Scope scope) {
    if (!variable.text().startsWith("$")) {
      problems.add(signs.problem(variable, "rulebook.variable-form", variable.text()));
    }
    scope.variables().put(variable.text(), sort);
  }

  private void accumulate(PatternDescr pattern, Scope scope) {
    if (!(pattern.getSource() instanceof AccumulateDescr accumulate)
        || accumulate.getFunctions().isEmpty()
        || accumulate.getInitCode() != null
        || pattern.getIdentifier() != null
        || !"Object".equals(pattern.getObjectType())) {
      throw signs.unread();
    }
    signs.expect("accumulate", "(");
    Scope inner = scope.inner();
    joined(accumulate.getInput(), inner);
    signs.expect(";");
    boolean first = true;
    for (AccumulateDescr.AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
      if (!first) {
        signs.expect(",");
      }
      first = false;
      function(function, inner, scope);
    }
    if (!pattern.getConstraint().getDescrs().isEmpty()) {
      signs.expect(";");
      constraints(pattern, scope.of(Object.class));
    }
    signs.expect(")");
  }

  private void function(
      AccumulateDescr.AccumulateFunctionCallDescr function, Scope inner, Scope outer) {
    Sign bound = signs.next(Kind.NAME);
    signs.expect(":");
    Sign name = signs.next(Kind.NAME);
    signs.expect("(");
    Sign of = signs.next(Kind.NAME);
    signs.expect(")");
    if (!bound.text().equals(function.getBind())
        || !name.text().equals(function.getFunction())
        || function.getParams().length != 1
        || !of.text().equals(function.getParams()[0].strip())) {
      throw signs.unread();
    }
    if (!Vocabulary.FUNCTIONS.contains(name.text())) {
      problems.add(
          signs.problem(
              name,
              "rulebook.function",
              name.text(),
              Names.closest(name.text(), Vocabulary.FUNCTIONS)));
    }
    Optional<Sort> each = inner.variable(of.text());
    if (each.isEmpty()) {
      problems.add(
          signs.problem(
              of, "rulebook.variable", of.text(), Names.closest(of.text(), inner.names())));
    }
    Class<?> element = each.<Class<?>>map(Sort::type).orElse(Object.class);
    bind(
        bound,
        name.text().equals("count") ? Sort.of(Long.class) : new Sort(List.class, element),
        outer);
  }

  private DrlxExpression condition(String text) {
    try {
      return DrlxParser.parseExpression(CONDITION, text);
    } catch (RuntimeException e) {
      throw signs.unread();
    }
  }

  private Expression parsed(String text) {
    try {
      return StaticJavaParser.parseExpression(text);
    } catch (RuntimeException e) {
      throw signs.unread();
    }
  }
}
