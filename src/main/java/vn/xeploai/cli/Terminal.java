package vn.xeploai.cli;

import java.lang.reflect.InvocationTargetException;

/** Whether people look at what the program writes. */
final class Terminal {
  private Terminal() {}

  /** Whether answers are written to a terminal; in doubt they are not. */
  @SuppressWarnings("SystemConsoleNull") // What is said of JDK 22 is looked after below.
  static boolean isOutput() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 on there is a console without a terminal too, and it can say so.
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
