package vn.xeploai.rulebook;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an expression may name besides types.
 *
 * @param variables the variables bound so far
 * @param self whose fields it may name; {@code Object} where there are none
 * @param conditions whether it stands among conditions
 */
record Scope(SortedMap<String, Sort> variables, Class<?> self, boolean conditions) {
  /** Conditions before which nothing is bound. */
  static Scope empty() {
    return new Scope(new TreeMap<>(), Object.class, true);
  }

  /** Whether fields may be named. */
  boolean ofPattern() {
    return self != Object.class;
  }

  /** What a variable is. */
  Optional<Sort> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** The names of all variables. */
  SortedSet<String> names() {
    return new TreeSet<>(variables.keySet());
  }

  /** The same variables, within a pattern of a type. */
  Scope of(Class<?> type) {
    return new Scope(variables, type, true);
  }

  /** A copy, whose own variables do not show outside. */
  Scope inner() {
    return new Scope(new TreeMap<>(Map.copyOf(variables)), self, conditions);
  }

  /** The variables where the conclusion stands. */
  Scope concluding() {
    return new Scope(variables, Object.class, false);
  }
}
