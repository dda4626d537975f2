package vn.xeploai.rulebook;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.facts.Level;
import vn.xeploai.rulebook.Signs.Sign;

/**
 * Holds what a rule concludes to what its id says: a criterion's own finding, on subjects of its
 * kind; else a conclusion of its group. Facts are never concluded.
 */
final class RuleAim {
  private static final String SHARED = "common";
  private static final String EVERYBODY = "subject";
  private static final Set<String> PLACES =
      Set.of("common.subject.HTXSNV.quota", "common.subject.HTXSNV.alone");

  private final Signs signs;
  private final Names names;
  private final Manifest manifest;
  private final List<RuleProblem> problems;

  RuleAim(Signs signs, Names names, Manifest manifest, List<RuleProblem> problems) {
    this.signs = signs;
    this.names = names;
    this.manifest = manifest;
    this.problems = problems;
  }

  /**
   * Tells where a rule concludes something else than its id says.
   *
   * @param said its annotations
   * @param concluded what it concludes
   * @param sort of which type that is
   * @param begin where that stands
   */
  void check(Map<String, Sign> said, RuleDescr rule, Expression concluded, Sort sort, Sign begin) {
    Sign at = said.getOrDefault("id", begin);
    String id = at.unquoted();
    String[] parts = id.split("\\.", -1);
    boolean own = parts[0].equals(manifest.id());
    if (parts.length < 3
        || parts.length > 4
        || !(own || parts[0].equals(SHARED))
        || !parts[parts.length - 1].matches("[a-z0-9-]+")) {
      tell(at, "rulebook.id-form", id, manifest.id());
    } else if (parts.length == 4) {
      criterion(at, parts, rule, concluded, sort, begin);
    } else {
      group(at, id, parts[1], sort, begin);
    }
  }

  private void group(Sign at, String id, String group, Sort sort, Sign begin) {
    Map<String, Set<String>> groups = names.listed().groups();
    Set<String> types = groups.get(group);
    if (types == null) {
      tell(
          at,
          "rulebook.id-group",
          group,
          Names.closest(group, groups.keySet()),
          String.join(", ", groups.keySet()));
    } else if (!types.contains(sort.type().getSimpleName())) {
      tell(
          begin,
          "rulebook.id-concludes",
          id,
          sort.type().getSimpleName(),
          String.join(", ", types));
    }
  }

  private void criterion(
      Sign at, String[] parts, RuleDescr rule, Expression concluded, Sort sort, Sign begin) {
    String id = String.join(".", parts);
    String key = parts[2] + "." + parts[3];
    List<String> levels = Level.OFFICIAL.stream().map(Level::name).toList();
    Set<String> kinds =
        parts[0].equals(SHARED) ? Set.of(EVERYBODY) : new TreeSet<>(manifest.kinds().keySet());
    if (!levels.contains(parts[2])) {
      tell(at, "rulebook.id-level", parts[2], String.join(", ", levels));
      return;
    }
    if (!kinds.contains(parts[1])) {
      tell(
          at,
          "rulebook.id-kind",
          parts[1],
          Names.closest(parts[1], kinds),
          String.join(", ", kinds));
      return;
    }
    Optional<MethodCallExpr> finding =
        sort.type() == Finding.class ? innermost(concluded) : Optional.empty();
    if (finding.isEmpty()) {
      tell(begin, "rulebook.id-finding", id, sort.type().getSimpleName(), key);
    } else if (!finding.get().getNameAsString().equals("of")) {
      if (!PLACES.contains(id)) {
        tell(begin, "rulebook.id-finding", id, finding.get().toString(), key);
      }
    } else {
      named(id, key, finding.get(), begin);
      subjects(parts[1], rule, finding.get().getArgument(0), begin);
    }
  }

  private static Optional<MethodCallExpr> innermost(Expression concluded) {
    Expression inner = concluded;
    while (inner instanceof MethodCallExpr call
        && call.getScope().filter(MethodCallExpr.class::isInstance).isPresent()) {
      inner = call.getScope().get();
    }
    return inner instanceof MethodCallExpr call ? Optional.of(call) : Optional.empty();
  }

  private void named(String id, String key, MethodCallExpr finding, Sign begin) {
    Expression name = finding.getArgument(1);
    if (!(name instanceof StringLiteralExpr text)) {
      tell(begin, "rulebook.id-finding", id, name.toString(), key);
    } else if (!text.getValue().equals(key)) {
      tell(
          signs.before("\"" + text.getValue() + "\""),
          "rulebook.id-finding",
          id,
          text.getValue(),
          key);
    }
  }

  /** The subject must be a rated one of this rule, of the criterion's kind whatever else holds. */
  private void subjects(String kind, RuleDescr rule, Expression of, Sign begin) {
    Optional<PatternDescr> rated =
        rule.getLhs().getDescrs().stream()
            .filter(PatternDescr.class::isInstance)
            .map(PatternDescr.class::cast)
            .filter(one -> one.getSource() == null)
            .filter(
                one ->
                    of instanceof NameExpr name
                        && name.getNameAsString().equals(one.getIdentifier()))
            .filter(one -> names.type(one.getObjectType()).equals(Optional.of(Rated.class)))
            .findFirst();
    if (rated.isEmpty()) {
      tell(begin, "rulebook.id-subject", of.toString());
      return;
    }
    List<String> asked = manifest.kinds().getOrDefault(kind, List.of());
    SortedSet<String> others = RatedAs.possible(rated.get());
    others.removeAll(asked);
    if (!others.isEmpty() && !kind.equals(EVERYBODY)) {
      tell(
          signs.before(of.toString()),
          "rulebook.id-other-kind",
          kind,
          String.join(", ", others),
          String.join(", ", asked));
    }
  }

  private void tell(Sign sign, String key, String... arguments) {
    problems.add(signs.problem(sign, key, arguments));
  }
}
