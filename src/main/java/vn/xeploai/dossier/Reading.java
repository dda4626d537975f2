package vn.xeploai.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Dossier;

/** What came of reading a dossier. */
public sealed interface Reading {
  /** Where the facts stand in the workbook they came from; nowhere if it was a folder. */
  Places places();

  /** This reading of a workbook, with the sheet and cell of every problem. */
  Reading placed(Places found);

  /**
   * The facts are valid.
   *
   * @param dossier all of them
   * @param files the text of each file as it was read, by name; of a workbook, its folder form
   * @param places where they stand in a workbook
   * @param notices what was passed over and is no fault
   */
  record Accepted(
      Dossier dossier, SortedMap<String, String> files, Places places, List<Problem> notices)
      implements Reading {
    /** Copies the map. */
    public Accepted {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
      notices = List.copyOf(notices);
    }

    /** Facts that come from no workbook. */
    Accepted(Dossier dossier, SortedMap<String, String> files, List<Problem> notices) {
      this(dossier, files, Places.none(), notices);
    }

    @Override
    public Accepted placed(Places found) {
      return new Accepted(dossier, files, found, notices.stream().map(found::located).toList());
    }
  }

  /**
   * The facts are invalid.
   *
   * @param problems at least one, sorted by file, line and column
   * @param readable the facts that could be read all the same, to look for further problems in
   * @param places where they stand in a workbook
   */
  record Refused(List<Problem> problems, Dossier readable, Places places) implements Reading {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }

    /** Problems that come from no workbook. */
    Refused(List<Problem> problems, Dossier readable) {
      this(problems, readable, Places.none());
    }

    @Override
    public Refused placed(Places found) {
      List<Problem> located =
          Places.withoutFollowing(
              problems.stream().map(found::located).sorted(Problem.ORDER).toList());
      return new Refused(located, readable, found);
    }
  }
}
