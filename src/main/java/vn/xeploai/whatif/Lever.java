package vn.xeploai.whatif;

import java.util.List;
import vn.xeploai.dossier.FactEdit;

/**
 * One fact that people can still do something about: more tasks completed, a better grade, a result
 * reached.
 *
 * @param edit the cell, and what it would be at its best
 * @param now what stands there, empty where nothing is reported
 * @param others further values worth trying, where the best is not always the right one
 */
record Lever(FactEdit edit, String now, List<FactEdit> others) {
  Lever {
    others = List.copyOf(others);
  }

  static Lever of(FactEdit edit, String now) {
    return new Lever(edit, now, List.of());
  }

  /** The cell. */
  String address() {
    return edit.address();
  }

  /** Every value worth trying. */
  List<FactEdit> edits() {
    return others.isEmpty() ? List.of(edit) : others;
  }
}
