package vn.xeploai.dossier;

import java.util.Comparator;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/**
 * Something wrong with the facts, and a way out.
 *
 * @param file the name of the dossier's file, empty where it is about the folder
 * @param line the line the row begins at, from 1; 0 where there is none
 * @param column the English name of the column or key, empty where there is none
 * @param value what stands there, cut and with control characters made visible
 * @param message what is wrong
 * @param hint what to do about it
 * @param cell the cell of a workbook it stands in, such as C17; empty elsewhere. The file is the
 *     sheet's name then
 */
public record Problem(
    String file,
    int line,
    String column,
    String value,
    Message message,
    Message hint,
    String cell) {
  /** A problem that is in no workbook. */
  public Problem(
      String file, int line, String column, String value, Message message, Message hint) {
    this(file, line, column, value, message, hint, "");
  }

  /** By file, line and column. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::column)
          .thenComparing(problem -> problem.message().key())
          .thenComparing(problem -> problem.message().arguments().toString());

  /** Place, problem and way out in one line. */
  public String sentence(Messages messages) {
    String what = messages.of(message);
    String remedy = messages.of(hint);
    String place = !cell.isEmpty() ? file + "!" + cell : line > 0 ? file + ":" + line : file;
    if (place.isEmpty()) {
      return messages.of(Message.of("problem.at.nowhere", what, remedy));
    }
    if (column.isEmpty()) {
      return messages.of(Message.of("problem.at.place", place, what, remedy));
    }
    String key = Head.isAt(file) ? "problem.at.key" : "problem.at.column";
    return messages.of(Message.of(key, place, column, what, remedy));
  }
}
