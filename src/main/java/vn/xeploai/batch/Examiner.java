package vn.xeploai.batch;

import java.util.List;
import java.util.Optional;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.dossier.Problem;
import vn.xeploai.dossier.Reading;

/** Checks and rates one dossier, as a run of that dossier alone would. Used by several threads. */
public interface Examiner {
  /** What comes of a dossier, whose committee may compete with others. */
  Examined examine(Reading reading, Optional<Rivals> rivals);

  /** What came of a dossier. */
  sealed interface Examined {
    /**
     * It was rated.
     *
     * @param assessment all conclusions
     */
    record Rated(Assessment assessment) implements Examined {}

    /**
     * Its facts are invalid, or its rules do not hold together.
     *
     * @param problems all of them
     */
    record Refused(List<Problem> problems) implements Examined {
      /** Copies the list. */
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
