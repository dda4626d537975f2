package vn.xeploai.rulebook;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/** As what the subjects of a pattern may be rated, by what it asks of their kind and set. */
final class RatedAs {
  private static final SortedMap<String, SubjectKind> ALL = all();

  private RatedAs() {}

  private static SortedMap<String, SubjectKind> all() {
    SortedMap<String, SubjectKind> all = new TreeMap<>();
    for (Member.Role role : Member.Role.values()) {
      all.put(role.name().toLowerCase(Locale.ROOT), SubjectKind.MEMBER);
    }
    Arrays.stream(SubjectKind.values())
        .filter(kind -> kind != SubjectKind.MEMBER)
        .forEach(kind -> all.put(kind.name().toLowerCase(Locale.ROOT), kind));
    return all;
  }

  /** Everything they may be rated as; what else the pattern asks is taken to hold. */
  static SortedSet<String> possible(PatternDescr rated) {
    SortedSet<String> possible = new TreeSet<>(ALL.keySet());
    for (BaseDescr one : rated.getConstraint().getDescrs()) {
      DrlxExpression asked = Conditions.parsed(((ExprConstraintDescr) one).getExpression());
      if (asked.getBind() == null) {
        possible.removeIf(as -> holds(asked.getExpr(), as) == Truth.NO);
      }
    }
    return possible;
  }

  private static Truth holds(Expression asked, String as) {
    if (asked instanceof EnclosedExpr enclosed) {
      return holds(enclosed.getInner(), as);
    }
    if (asked instanceof MethodCallExpr call && call.getNameAsString().equals("isCollective")) {
      return Truth.of(kind(as).isCollective());
    }
    if (!(asked instanceof BinaryExpr binary)) {
      return Truth.UNKNOWN;
    }
    return switch (binary.getOperator()) {
      case AND -> holds(binary.getLeft(), as).and(holds(binary.getRight(), as));
      case OR -> holds(binary.getLeft(), as).or(holds(binary.getRight(), as));
      case EQUALS -> equal(binary.getLeft(), binary.getRight(), as);
      case NOT_EQUALS -> equal(binary.getLeft(), binary.getRight(), as).not();
      default -> Truth.UNKNOWN;
    };
  }

  private static Truth equal(Expression field, Expression value, String as) {
    if (value instanceof BooleanLiteralExpr truth) {
      Truth holds = holds(field, as);
      return truth.getValue() ? holds : holds.not();
    }
    if (!(field instanceof NameExpr name)) {
      return Truth.UNKNOWN;
    }
    if (name.getNameAsString().equals("as") && value instanceof StringLiteralExpr text) {
      return Truth.of(text.getValue().equals(as));
    }
    return name.getNameAsString().equals("kind") && value instanceof FieldAccessExpr constant
        ? Truth.of(kind(as).name().equals(constant.getNameAsString()))
        : Truth.UNKNOWN;
  }

  private static SubjectKind kind(String as) {
    return ALL.getOrDefault(as, SubjectKind.MEMBER);
  }
}
