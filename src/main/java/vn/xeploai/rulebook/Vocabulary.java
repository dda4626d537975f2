package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that rules may name: types of facts and conclusions, and of each the members that are listed
 * in {@code vocabulary.txt}; and what rules of a group may conclude. Nothing else exists for them.
 */
final class Vocabulary {
  /** The word that lists the constructors of a type. */
  static final String NEW = "new";

  private static final String OF_TYPE = ".";
  private static final String ROOMS = "vn.xeploai.";
  private static final Vocabulary LISTED = read();

  private final Map<String, Class<?>> types = new TreeMap<>();
  private final Map<String, Set<String>> members = new TreeMap<>();
  private final Map<String, Set<String>> groups = new TreeMap<>();

  private Vocabulary() {}

  /** The one there is. */
  static Vocabulary listed() {
    return LISTED;
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (in == null) {
        throw new IllegalStateException("vocabulary.txt");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceAll("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(vocabulary::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private void add(String line) {
    String[] parts = line.split(" *[=:] *", 2);
    Set<String> names = new TreeSet<>(Arrays.asList(parts[1].split(" +")));
    if (line.startsWith(parts[0] + ":")) {
      groups.put(parts[0], names);
      return;
    }
    Class<?> type = loaded(parts[0]);
    if (parts[0].startsWith("facts.") || parts[0].startsWith("conclusions.")) {
      types.put(parts[0].substring(parts[0].indexOf('.') + 1), type);
    }
    members.put(type.getName(), names);
  }

  /** Of a type that ships: a list that names another is a fault of the build. */
  private static Class<?> loaded(String name) {
    String[] parts = name.split("\\.", -1);
    int outer = 1;
    while (outer < parts.length && !Character.isUpperCase(parts[outer - 1].charAt(0))) {
      outer++;
    }
    String full =
        String.join(".", Arrays.copyOf(parts, outer))
            + Stream.of(parts).skip(outer).map(one -> "$" + one).reduce("", String::concat);
    try {
      return Class.forName(
          full.startsWith("java.") ? full : ROOMS + full, false, Vocabulary.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("vocabulary.txt: " + name, e);
    }
  }

  /** The types, by their names as rules write them. */
  Map<String, Class<?>> types() {
    return Collections.unmodifiableMap(types);
  }

  /** What is listed of a type. */
  Set<String> members(Class<?> type) {
    return members.getOrDefault(type.getName(), Set.of());
  }

  /** The names of what is listed of a type, to show. */
  Set<String> names(Class<?> type) {
    Set<String> names = new TreeSet<>();
    members(type).forEach(one -> names.add(one.startsWith(OF_TYPE) ? one.substring(1) : one));
    return names;
  }

  /** The groups of rules that are no criteria, with the types each may conclude. */
  Map<String, Set<String>> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** The target of an import of a listed type, as rules write the type. */
  Optional<String> imported(String target) {
    return Stream.of("facts.", "conclusions.")
        .map(room -> ROOMS + room)
        .filter(target::startsWith)
        .map(room -> target.substring(room.length()))
        .filter(types::containsKey)
        .findFirst();
  }

  /** The listed property of this name: a method without parameters, or what it is a getter of. */
  Optional<Sort> property(Class<?> type, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of(name, "is" + capital, "get" + capital)
        .flatMap(one -> methods(type, one, false).stream())
        .filter(one -> one.getParameterCount() == 0)
        .map(one -> Sort.of(one.getGenericReturnType()))
        .findFirst();
  }

  /**
   * The listed methods of a name.
   *
   * @param ofType whether of the type itself
   */
  List<Method> methods(Class<?> type, String name, boolean ofType) {
    return members(type).contains(ofType ? OF_TYPE + name : name)
        ? Arrays.stream(type.getMethods())
            .filter(one -> one.getName().equals(name))
            .filter(one -> Modifier.isStatic(one.getModifiers()) == ofType)
            .toList()
        : List.of();
  }

  /** The constructors of a type, where they are listed. */
  List<Constructor<?>> constructors(Class<?> type) {
    return members(type).contains(NEW) ? List.of(type.getConstructors()) : List.of();
  }

  /** The listed constant of a type. */
  Optional<Sort> constant(Class<?> type, String name) {
    return members(type).contains(name)
        ? Arrays.stream(type.getFields())
            .filter(one -> one.getName().equals(name) && Modifier.isStatic(one.getModifiers()))
            .map(Field::getType)
            .map(Sort::of)
            .findFirst()
        : Optional.empty();
  }

  /** The first of some methods or constructors that takes these values. */
  static <E extends Executable> Optional<E> taking(List<E> all, List<Sort> values) {
    return all.stream()
        .filter(one -> one.getParameterCount() == values.size())
        .filter(
            one -> {
              var asked = one.getGenericParameterTypes();
              for (int i = 0; i < asked.length; i++) {
                if (!values.get(i).fits(Sort.of(asked[i]))) {
                  return false;
                }
              }
              return true;
            })
        .findFirst();
  }

  /** The names of accumulate functions, all that there are. */
  static final Set<String> FUNCTIONS = Set.of("collectList", "count");
}
