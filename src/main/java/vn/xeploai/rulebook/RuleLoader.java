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
          "rules.");

  private static final List<String> HIDDEN =
      List.of(
          "org.kie.api.KieServices",
          "org.kie.api.io.",
          "org.kie.internal.io.",
          "org.kie.internal.command.",
          "org.drools.util.io.",
          "org.drools.io.",
          "org.drools.compiler.",
          "org.mvel2.MVEL",
          "org.mvel2.util.");

  /** Of Java, what compiled rules are made of, and the values that facts and conclusions hold. */
  private static final Set<String> JAVA =
      Set.of(
          "java.io.Externalizable",
          "java.io.IOException",
          "java.io.ObjectInput",
          "java.io.ObjectOutput",
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.ClassNotFoundException",
          "java.lang.Comparable",
          "java.lang.Enum",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.NoClassDefFoundError",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.String",
          "java.lang.Throwable",
          "java.math.BigDecimal",
          "java.time.LocalDate",
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional");

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
    return JAVA.contains(name)
        || (SHOWN.stream().anyMatch(name::startsWith)
            && HIDDEN.stream().noneMatch(name::startsWith));
  }
}
