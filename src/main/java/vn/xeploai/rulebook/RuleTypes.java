package vn.xeploai.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Closest;

/**
 * Holds the patterns of rules to the facts and conclusions there are, before anything is compiled:
 * the compilers name neither line nor rule for an unknown field, and one of them takes a text where
 * a number stands.
 */
final class RuleTypes {
  private static final Pattern BOUND = Pattern.compile("^\\s*\\$\\w+\\s*:\\s*");
  private static final Pattern FIELD = Pattern.compile("^!?\\s*([a-zA-Z_]\\w*)\\s*(\\()?");
  private static final Pattern COMPARED =
      Pattern.compile(
          "^([a-zA-Z_]\\w*)\\s*(==|!=|<=|>=|<|>)\\s*(\"[^\"]*\"|[A-Z]\\w*(?:\\.\\w+)*|true|false)\\s*$");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
  private static final Pattern DECLARED = Pattern.compile("(\\$\\w+)\\s*:");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d+(?:\\.\\d+)?");
  private static final Pattern TYPE = Pattern.compile("\\b([A-Z]\\w*)\\s*\\(");
  private static final Set<String> WORDS = Set.of("this", "true", "false", "null", "not", "exists");

  private final String file;
  private final List<String> lines;
  private final List<RuleProblem> problems = new ArrayList<>();

  private RuleTypes(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /** Everything in a file that names no fact, no field, no variable, or a bare number. */
  static List<RuleProblem> problems(String file, String text, PackageDescr parsed) {
    RuleTypes types = new RuleTypes(file, text);
    parsed.getRules().forEach(types::check);
    return types.problems;
  }

  private void check(RuleDescr rule) {
    patterns(rule.getLhs()).forEach(this::check);
    variables(rule);
    int last = Math.max(rule.getLine(), Math.min(rule.getEndLine(), lines.size()));
    boolean within = false;
    for (int line = rule.getLine(); line <= last; line++) {
      String here = lines.get(line - 1).replaceAll("//.*", "");
      within |= here.strip().startsWith("when");
      Matcher number = NUMBER.matcher(here.replaceAll("\"[^\"]*\"", "\"\""));
      if (within && number.find()) {
        problem(line, "rulebook.number", number.group());
      }
    }
  }

  private static Stream<PatternDescr> patterns(Object descr) {
    if (descr instanceof PatternDescr pattern) {
      return Stream.concat(
          Stream.of(pattern),
          pattern.getSource() == null ? Stream.empty() : patterns(pattern.getSource()));
    }
    if (descr instanceof AccumulateDescr accumulate) {
      return patterns(accumulate.getInput());
    }
    return descr instanceof ConditionalElementDescr several
        ? several.getDescrs().stream().flatMap(RuleTypes::patterns)
        : Stream.empty();
  }

  private void check(PatternDescr pattern) {
    String name = pattern.getObjectType();
    if (name == null || name.equals("Object")) {
      return;
    }
    Optional<Class<?>> type = type(name);
    if (type.isEmpty()) {
      problem(pattern.getLine(), "rulebook.type", name, closest(name, known()));
      return;
    }
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      String text = BOUND.matcher(constraint.toString()).replaceFirst("").strip();
      int line = constraint.getLine() > 0 ? constraint.getLine() : pattern.getLine();
      check(type.get(), text, line);
    }
  }

  private void check(Class<?> type, String text, int line) {
    Matcher field = FIELD.matcher(text);
    if (!field.find()
        || WORDS.contains(field.group(1))
        || Character.isUpperCase(field.group(1).charAt(0))) {
      return;
    }
    Optional<Method> method = method(type, field.group(1));
    if (method.isEmpty()) {
      problem(
          line,
          "rulebook.field",
          field.group(1),
          type.getSimpleName(),
          closest(field.group(1), names(type)),
          String.join(", ", names(type)));
      return;
    }
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      compared(field.group(1), kind(method.get().getReturnType()), compared.group(3), line);
    }
  }

  private void compared(String field, String wanted, String literal, int line) {
    int dot = literal.lastIndexOf('.');
    if (literal.startsWith("\"") || dot < 0) {
      String found = literal.startsWith("\"") ? "text" : "yes-no";
      if (!wanted.isEmpty() && !wanted.equals(found)) {
        problem(line, "rulebook.kind", literal, field, wanted);
      }
      return;
    }
    Optional<Class<?>> owner = type(literal.substring(0, dot));
    String constant = literal.substring(dot + 1);
    if (owner.isPresent()
        && Arrays.stream(owner.get().getFields())
            .noneMatch(one -> one.getName().equals(constant))) {
      List<String> known =
          Arrays.stream(owner.get().getFields()).map(one -> one.getName()).sorted().toList();
      problem(
          line,
          "rulebook.field",
          constant,
          owner.get().getSimpleName(),
          closest(constant, known),
          String.join(", ", known));
    }
  }

  private static String kind(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == boolean.class) {
      return "yes-no";
    }
    if (type == int.class || type == BigDecimal.class) {
      return "number";
    }
    return type.isEnum() ? "word" : "";
  }

  private void variables(RuleDescr rule) {
    int last = Math.max(rule.getLine(), Math.min(rule.getEndLine(), lines.size()));
    Set<String> declared = new TreeSet<>();
    List<String> own = lines.subList(rule.getLine() - 1, last);
    for (String line : own) {
      DECLARED.matcher(line).results().forEach(one -> declared.add(one.group(1)));
    }
    for (int i = 0; i < own.size(); i++) {
      String here = own.get(i).replaceAll("//.*", "").replaceAll("\"[^\"]*\"", "\"\"");
      for (String variable :
          VARIABLE.matcher(here).results().map(one -> one.group()).distinct().toList()) {
        if (!declared.contains(variable)) {
          problem(rule.getLine() + i, "rulebook.variable", variable, closest(variable, declared));
        }
      }
    }
  }

  private static Optional<Class<?>> type(String name) {
    if (name.equals("Commune")) {
      return Optional.of(Dossier.Commune.class);
    }
    return Stream.of("facts", "conclusions")
        .map(room -> "vn.xeploai." + room + "." + name.replaceFirst("\\.", "\\$"))
        .flatMap(one -> loaded(one).stream())
        .findFirst();
  }

  private static Optional<Class<?>> loaded(String name) {
    try {
      return Optional.of(Class.forName(name, false, RuleTypes.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Optional<Method> method(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of(name, "is" + capital, "get" + capital)
        .flatMap(one -> Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(one)))
        .findFirst();
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::getName)
        .filter(one -> !Set.of("equals", "hashCode", "toString", "handle", "valueOf").contains(one))
        .distinct()
        .sorted()
        .toList();
  }

  /** The types that rules which ship use in patterns. */
  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (String id : Rulebooks.shipped()) {
      RulebookFiles.shipped(id)
          .drl()
          .values()
          .forEach(
              text ->
                  TYPE.matcher(text)
                      .results()
                      .map(one -> one.group(1))
                      .filter(one -> type(one).isPresent())
                      .forEach(known::add));
    }
    return known;
  }

  private static String closest(String name, Iterable<String> known) {
    List<String> all = new ArrayList<>();
    known.forEach(all::add);
    return Closest.to(name, all).orElse(String.join(", ", all));
  }

  private void problem(int line, String key, String... arguments) {
    problems.add(new RuleProblem(file, line, key, List.of(arguments)));
  }
}
