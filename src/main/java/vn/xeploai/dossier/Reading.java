package vn.xeploai.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier;

/** What came of reading a dossier. */
public sealed interface Reading {
  /**
   * The facts are valid.
   *
   * @param dossier all of them
   * @param files the text of each file as it was read, by name
   */
  record Accepted(Dossier dossier, SortedMap<String, String> files) implements Reading {
    /** Copies the map. */
    public Accepted {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }

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
