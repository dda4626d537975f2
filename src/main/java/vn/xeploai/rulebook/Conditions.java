package vn.xeploai.rulebook;

import com.github.javaparser.ast.expr.BinaryExpr;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import vn.xeploai.rulebook.Signs.Kind;
import vn.xeploai.rulebook.Signs.Sign;

/**
 * Reads the conditions of a rule along their signs as the engine's parser understood them:
 * patterns, their constraints, and what is gathered of several facts.
 */
final class Conditions {
  private static final ParseStart<DrlxExpression> CONDITION =
      DrlxParser.buildDrlxParserWithArguments(List.of());

  private final Signs signs;
  private final Names names;
  private final Expressions expressions;
  private final List<RuleProblem> problems;

  Conditions(Signs signs, Names names, Expressions expressions, List<RuleProblem> problems) {
    this.signs = signs;
    this.names = names;
    this.expressions = expressions;
    this.problems = problems;
  }

  /**
   * Reads one part of a rule's conditions; its variables are then in the scope.
   *
   * @throws InvalidRulebook if it is of a kind that rules may not have
   */
  void read(BaseDescr part, Scope scope) {
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
      read(part, scope);
      return;
    }
    for (int i = 0; i < several.getDescrs().size(); i++) {
      if (i > 0) {
        signs.expect("and");
      }
      read(several.getDescrs().get(i), scope);
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

  /**
   * A condition as the engine's parser understands it.
   *
   * @throws RuntimeException if the parser understands it not
   */
  static DrlxExpression parsed(String text) {
    return DrlxParser.parseExpression(CONDITION, text);
  }

  private DrlxExpression condition(String text) {
    try {
      return parsed(text);
    } catch (RuntimeException e) {
      throw signs.unread();
    }
  }
}
