package vn.xeploai.bench;

/** Does nothing: what is left of its time is that of the JVM. */
public final class Nothing {
  private Nothing() {}

  /** Returns. */
  public static void main(String[] arguments) {}
}
