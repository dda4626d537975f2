package vn.xeploai.rulebook;

/** Reads a shipped rulebook once more, which the product does once in a process. */
public final class Anew {
  private Anew() {}

  /** The rulebook of this id. */
  public static Rulebook rulebook(String id) {
    return new Rulebook(RulebookFiles.shipped(id), () -> Precompiled.of(id));
  }
}
