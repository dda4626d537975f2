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
   * @param readable the facts that could be read all the same, to look for further problems in
   */
  record Refused(List<Problem> problems, Dossier readable) implements Reading {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
