package vn.xeploai.rulebook;

import org.drools.modelcompiler.KieBaseBuilder;

/** Reads a shipped rulebook once more, which the product does once in a process. */
public final class Anew {
  private Anew() {}

  /** The rulebook of this id. */
  public static Rulebook rulebook(String id) {
    return new Rulebook(
        RulebookFiles.shipped(id),
        () -> KieBaseBuilder.createKieBaseFromModel(Rulebooks.precompiled(id)));
  }
}
