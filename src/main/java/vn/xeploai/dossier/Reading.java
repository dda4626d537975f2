package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Dossier;

/** What came of reading a dossier. */
public sealed interface Reading {
  /**
   * The facts are valid.
   *
   * @param dossier all of them
   */
  record Accepted(Dossier dossier) implements Reading {}

  /**
   * The facts are invalid.
   *
   * @param problems at least one, sorted by file, line and column
   */
  record Refused(List<Problem> problems) implements Reading {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
