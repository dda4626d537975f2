package vn.xeploai.rulebook;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * What a value in a rule is.
 *
 * @param type its type; primitive ones as their classes
 * @param element what a list or an optional holds, {@code Object} where that is not known
 */
record Sort(Class<?> type, Class<?> element) {
  /** What is not known, because it is told of already. */
  static final Sort UNKNOWN = new Sort(Object.class, Object.class);

  /** A yes or no. */
  static final Sort BOOLEAN = of(Boolean.class);

  /** A text. */
  static final Sort TEXT = of(String.class);

  /** A value of a type. */
  static Sort of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      return new Sort(
          raw, generic.getActualTypeArguments()[0] instanceof Class<?> of ? of : Object.class);
    }
    return type instanceof Class<?> plain ? new Sort(boxed(plain), Object.class) : UNKNOWN;
  }

  private static Class<?> boxed(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    if (type == long.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  /** Whether it was told of already. */
  boolean unknown() {
    return type == Object.class;
  }

  /** Whether a value of this sort may stand where the other is asked for. */
  boolean fits(Sort asked) {
    return unknown()
        || (asked.type.isAssignableFrom(type)
            && (asked.element == Object.class
                || (element == Object.class && !Collection.class.isAssignableFrom(type))
                || asked.element.isAssignableFrom(element)));
  }

  /** Whether the two can be equal. */
  boolean comparable(Sort other) {
    return unknown()
        || other.unknown()
        || (number() && other.number())
        || (type == other.type && (type.isEnum() || type == String.class || type == Boolean.class));
  }

  /** Whether it is a number. */
  boolean number() {
    return type == Integer.class || type == Long.class || type == BigDecimal.class;
  }

  /** The word by which messages name it. */
  String word() {
    if (number()) {
      return "number";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == Boolean.class) {
      return "yes-no";
    }
    return type.isEnum() ? "word" : type.getSimpleName();
  }
}
