package vn.xeploai.batch;

import java.util.List;
import vn.xeploai.dossier.Problem;
import vn.xeploai.text.Messages;

/**
 * A dossier that was not rated.
 *
 * @param name where it stands among the others
 * @param mark what its files looked like
 * @param problems why, all of it
 */
public record NotRated(String name, String mark, List<Told> problems) {
  /**
   * A problem in the reader's language.
   *
   * @param file the file or sheet, empty where it is about all of them
   * @param place the line, or the cell of a workbook; empty where there is none
   * @param column the column, empty where there is none
   * @param problem what is wrong
   * @param hint a way out
   */
  public record Told(String file, String place, String column, String problem, String hint) {
    static Told of(Problem problem, Messages messages) {
      String line = problem.line() > 0 ? String.valueOf(problem.line()) : "";
      return new Told(
          problem.file(),
          problem.cell().isEmpty() ? line : problem.cell(),
          problem.column(),
          messages.of(problem.message()),
          messages.of(problem.hint()));
    }
  }

  /** Copies the list. */
  public NotRated {
    problems = List.copyOf(problems);
  }

  static NotRated of(Packed packed, List<Problem> problems, Messages messages) {
    return new NotRated(
        packed.name(),
        packed.mark(),
        problems.stream().map(one -> Told.of(one, messages)).toList());
  }
}
