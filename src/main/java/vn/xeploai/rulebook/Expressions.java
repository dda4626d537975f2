package vn.xeploai.rulebook;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import vn.xeploai.rulebook.Signs.Kind;
import vn.xeploai.rulebook.Signs.Sign;
import vn.xeploai.text.Closest;

/**
 * Reads expressions as the engine's parser understood them, along the signs they are written in:
 * each name is what the vocabulary lists, each sign is one the parser saw. Any other kind of
 * expression is refused where it begins.
 */
final class Expressions {
  private final Signs signs;
  private final Names names;
  private final List<RuleProblem> problems;

  Expressions(Signs signs, Names names, List<RuleProblem> problems) {
    this.signs = signs;
    this.names = names;
    this.problems = problems;
  }

  /**
   * What an expression gives.
   *
   * @param scope the variables, and whose fields it may name
   * @throws InvalidRulebook if it is of a kind that rules may not use
   */
  Sort read(Expression expression, Scope scope) {
    if (expression instanceof EnclosedExpr enclosed) {
      signs.expect("(");
      Sort inner = read(enclosed.getInner(), scope);
      signs.expect(")");
      return inner;
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary, scope);
    }
    if (expression instanceof PointFreeExpr point) {
      return contains(point, scope);
    }
    if (expression instanceof StringLiteralExpr text) {
      if (!signs.next(Kind.TEXT).unquoted().equals(text.getValue())) {
        throw signs.unread();
      }
      return Sort.TEXT;
    }
    if (expression instanceof BooleanLiteralExpr truth) {
      signs.expect(String.valueOf(truth.getValue()));
      return Sort.BOOLEAN;
    }
    if (expression instanceof LiteralStringValueExpr && signs.peek().kind() == Kind.NUMBER) {
      Sign number = signs.next(Kind.NUMBER);
      return told(signs.problem(number, "rulebook.number", number.text()));
    }
    if (expression instanceof ThisExpr it && it.getTypeName().isEmpty() && scope.ofPattern()) {
      signs.expect("this");
      return Sort.of(scope.self());
    }
    if (expression instanceof ObjectCreationExpr made) {
      return made(made, scope);
    }
    if (expression instanceof MethodCallExpr call && call.getTypeArguments().isEmpty()) {
      return call(call, scope);
    }
    if (expression instanceof FieldAccessExpr access && access.getTypeArguments().isEmpty()) {
      return access(access, scope);
    }
    if (expression instanceof NameExpr name
        && !(name instanceof DrlNameExpr back && back.getBackReferencesCount() > 0)) {
      return name(scope);
    }
    throw signs.unread();
  }

  private Sort name(Scope scope) {
    Sign name = signs.next(Kind.NAME);
    if (name.text().startsWith("$")) {
      return scope
          .variable(name.text())
          .orElseGet(
              () ->
                  told(
                      signs.problem(
                          name,
                          "rulebook.variable",
                          name.text(),
                          Names.closest(name.text(), scope.names()))));
    }
    return scope.ofPattern() && !Character.isUpperCase(name.text().charAt(0))
        ? property(name, scope.self())
        : told(signs.problem(name, "rulebook.word", name.text()));
  }

  private Sort property(Sign name, Class<?> of) {
    return names.listed().property(of, name.text()).orElseGet(() -> field(name, of));
  }

  /** Tells of a name that is not listed of a type. */
  private Sort field(Sign name, Class<?> of) {
    var known = names.listed().names(of);
    return told(
        signs.problem(
            name,
            "rulebook.field",
            name.text(),
            of.getSimpleName(),
            Closest.to(name.text(), known).orElse("–"),
            known.isEmpty() ? "–" : String.join(", ", known)));
  }

  /** A constant of a type, or a property of a value where conditions stand. */
  private Sort access(FieldAccessExpr access, Scope scope) {
    Optional<Class<?>> owner = type(access.getScope());
    if (owner.isPresent()) {
      skip(access.getScope());
      signs.expect(".");
      Sign constant = signs.next(Kind.NAME);
      return names
          .listed()
          .constant(owner.get(), constant.text())
          .orElseGet(() -> field(constant, owner.get()));
    }
    Sort of = read(access.getScope(), scope);
    if (!scope.conditions()) {
      throw signs.unread();
    }
    signs.expect(".");
    Sign name = signs.next(Kind.NAME);
    return of.unknown() ? of : property(name, of.type());
  }

  private Sort call(MethodCallExpr call, Scope scope) {
    Optional<Class<?>> owner = call.getScope().flatMap(this::type);
    Class<?> of;
    if (owner.isPresent()) {
      skip(call.getScope().orElseThrow());
      signs.expect(".");
      of = owner.get();
    } else if (call.getScope().isPresent()) {
      of = read(call.getScope().get(), scope).type();
      signs.expect(".");
    } else if (scope.ofPattern()) {
      of = scope.self();
    } else {
      throw signs.unread();
    }
    Sign name = signs.next(Kind.NAME);
    if (!name.text().equals(call.getNameAsString())) {
      throw signs.unread();
    }
    List<Method> methods = names.listed().methods(of, name.text(), owner.isPresent());
    if (methods.isEmpty() && of != Object.class) {
      field(name, of);
    }
    return taken(name, methods, arguments(call.getArguments(), scope))
        .map(one -> Sort.of(one.getGenericReturnType()))
        .orElse(Sort.UNKNOWN);
  }

  private Sort made(ObjectCreationExpr made, Scope scope) {
    if (scope.conditions()
        || made.getScope().isPresent()
        || made.getAnonymousClassBody().isPresent()
        || made.getTypeArguments().isPresent()
        || made.getType().getTypeArguments().isPresent()) {
      throw signs.unread();
    }
    signs.expect("new");
    Sign name = signs.peek();
    Optional<Class<?>> type = names.type(made.getType().getNameWithScope());
    if (type.isEmpty()) {
      throw signs.unread();
    }
    signs.expect(made.getType().getNameWithScope().replace(".", " . ").split(" "));
    var constructors = names.listed().constructors(type.get());
    if (constructors.isEmpty()) {
      told(signs.problem(name, "rulebook.not-made", name.text()));
    }
    taken(name, constructors, arguments(made.getArguments(), scope));
    return Sort.of(type.get());
  }

  private List<Sort> arguments(NodeList<Expression> arguments, Scope scope) {
    List<Sort> sorts = new ArrayList<>();
    signs.expect("(");
    for (Expression argument : arguments) {
      if (!sorts.isEmpty()) {
        signs.expect(",");
      }
      sorts.add(read(argument, scope));
    }
    signs.expect(")");
    return sorts;
  }

  /** Which of several of one name takes these values; tells where none does. */
  private <E extends Executable> Optional<E> taken(Sign name, List<E> all, List<Sort> values) {
    Optional<E> taking = Vocabulary.taking(all, values);
    if (taking.isEmpty() && !all.isEmpty()) {
      Function<Sort, String> word = one -> one.type().getSimpleName();
      told(
          signs.problem(
              name,
              "rulebook.arguments",
              name.text(),
              values.stream().map(word).collect(Collectors.joining(", ")),
              all.stream()
                  .map(
                      one ->
                          Arrays.stream(one.getGenericParameterTypes())
                              .map(Sort::of)
                              .map(word)
                              .collect(Collectors.joining(", ", "(", ")")))
                  .distinct()
                  .collect(Collectors.joining(" | "))));
    }
    return taking;
  }

  private Sort binary(BinaryExpr binary, Scope scope) {
    Sign begin = signs.peek();
    Sort left = read(binary.getLeft(), scope);
    signs.expect(binary.getOperator().asString());
    Sign other = signs.peek();
    Sort right = read(binary.getRight(), scope);
    boolean fits =
        switch (binary.getOperator()) {
          case EQUALS, NOT_EQUALS -> left.comparable(right);
          case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS ->
              left.unknown() || right.unknown() || (left.number() && right.number());
          case AND, OR -> left.fits(Sort.BOOLEAN) && right.fits(Sort.BOOLEAN);
          default -> throw signs.unread();
        };
    if (!scope.conditions()) {
      throw signs.unread();
    }
    if (!fits) {
      told(signs.problem(other, "rulebook.kind", other.text(), begin.text(), left.word()));
    }
    return Sort.BOOLEAN;
  }

  private Sort contains(PointFreeExpr point, Scope scope) {
    if (!point.getOperator().asString().equals("contains")
        || point.isNegated()
        || point.getRight().size() != 1
        || point.getArg1() != null) {
      throw signs.unread();
    }
    Sign begin = signs.peek();
    Sort left = read(point.getLeft(), scope);
    signs.expect("contains");
    Sign other = signs.peek();
    Sort right = read(point.getRight().get(0), scope);
    if (!left.unknown()
        && !right.unknown()
        && !(left.type() == List.class && left.element() == right.type())) {
      told(signs.problem(other, "rulebook.kind", other.text(), begin.text(), left.word()));
    }
    return Sort.BOOLEAN;
  }

  /** The listed type that names with points between them are, from the outermost on. */
  private Optional<Class<?>> type(Expression expression) {
    Optional<String> name = dotted(expression);
    return name.filter(one -> Character.isUpperCase(one.charAt(0))).flatMap(names::type);
  }

  private static Optional<String> dotted(Expression expression) {
    if (expression instanceof FieldAccessExpr access) {
      return dotted(access.getScope()).map(outer -> outer + "." + access.getNameAsString());
    }
    return expression instanceof NameExpr name
        ? Optional.of(name.getNameAsString())
        : Optional.empty();
  }

  private void skip(Expression type) {
    signs.expect(dotted(type).orElseThrow().replace(".", " . ").split(" "));
  }

  private Sort told(RuleProblem problem) {
    problems.add(problem);
    return Sort.UNKNOWN;
  }
}
