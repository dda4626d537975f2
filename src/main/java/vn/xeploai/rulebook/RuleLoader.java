package vn.xeploai.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shows foreign rules only classes that can do no harm: facts, conclusions, values, and the engine.
 * It stands behind the check of their text, should anything get past that.
 */
final class RuleLoader extends ClassLoader {
  private static final List<String> SHOWN =
      List.of(
          "vn.xeploai.facts.",
          "vn.xeploai.conclusions.",
          "org.drools.",
          "org.kie.",
          "org.mvel2.",
          "java.math.",
          "java.time.",
          "java.util.");

  private static final List<String> HIDDEN =
      List.of(
          "java.util.concurrent.",
          "java.util.jar.",
          "java.util.logging.",
          "java.util.prefs.",
          "java.util.spi.",
          "java.util.zip.",
          "java.util.Scanner",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.Formatter",
          "java.util.ResourceBundle",
          "org.kie.api.KieServices",
          "org.kie.api.io.",
          "org.kie.internal.io.",
          "org.kie.internal.command.",
          "org.drools.util.io.",
          "org.drools.io.",
          "org.drools.compiler.",
          "org.mvel2.MVEL",
          "org.mvel2.util.");

  private static final Set<String> LANGUAGE =
      Set.of(
          "AbstractMethodError",
          "ArithmeticException",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "ClassCastException",
          "ClassNotFoundException",
          "Cloneable",
          "Comparable",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "Integer",
          "Iterable",
          "Long",
          "NoClassDefFoundError",
          "NullPointerException",
          "Number",
          "Object",
          "Override",
          "Record",
          "RuntimeException",
          "Short",
          "String",
          "StringBuilder",
          "StringBuffer",
          "SuppressWarnings",
          "Deprecated",
          "FunctionalInterface",
          "SafeVarargs",
          "Throwable",
          "Void");

  RuleLoader() {
    super("rules", RuleLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!shows(name)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  /** The compiler looks for class files, not for classes. */
  @Override
  public @Nullable URL getResource(String name) {
    return hidden(name) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return hidden(name) ? Collections.emptyEnumeration() : super.getResources(name);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return hidden(name) ? null : super.getResourceAsStream(name);
  }

  private static boolean hidden(String name) {
    return name.endsWith(".class")
        && !shows(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
  }

  /** Whether rules may see a class. */
  static boolean shows(String name) {
    if (HIDDEN.stream().anyMatch(name::startsWith)) {
      return false;
    }
    if (name.startsWith("java.lang.")) {
      String rest = name.substring("java.lang.".length());
      int inner = rest.indexOf('$');
      return LANGUAGE.contains(inner < 0 ? rest : rest.substring(0, inner));
    }
    return name.equals("java.io.Serializable")
        || name.equals("java.io.Externalizable")
        || name.equals("java.io.ObjectInput")
        || name.equals("java.io.ObjectOutput")
        || name.equals("java.io.IOException")
        || name.startsWith("rules.")
        || SHOWN.stream().anyMatch(name::startsWith);
  }
}
