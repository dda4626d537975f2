package vn.xeploai.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/**
 * Where the facts of a workbook stand in it. Facts keep the file and line of the folder form, so
 * that a folder and a workbook give the same answers; only problems name sheet and cell.
 */
public final class Places {
  private final Map<String, Sheet> sheets = new TreeMap<>();

  /** No places: the dossier was not read from a workbook. */
  public static Places none() {
    return new Places();
  }

  /**
   * The sheet a file's facts came from.
   *
   * @param name its name in the workbook
   * @param header the headers as written
   * @param rows the sheet's row of each line of the text
   */
  record Sheet(String name, List<String> header, Map<Integer, Integer> rows) {}

  void put(String file, Sheet sheet) {
    sheets.put(file, sheet);
  }

  /** The problem with the sheet and cell in place of the file and line. */
  public Problem located(Problem problem) {
    Sheet sheet = sheets.get(problem.file());
    if (sheet == null || !problem.cell().isEmpty()) {
      return problem;
    }
    int row = sheet.rows().getOrDefault(problem.line(), problem.line());
    String cell = row == 0 ? "" : letters(place(problem, sheet)) + row;
    return new Problem(
        sheet.name(),
        row,
        problem.column(),
        problem.value(),
        located(problem.message()),
        located(problem.hint()),
        cell);
  }

  /** The message with sheets and rows in place of files and lines. */
  private Message located(Message message) {
    return new Message(message.key(), message.arguments().stream().map(this::located).toList());
  }

  private String located(String argument) {
    int colon = argument.lastIndexOf(':');
    Sheet sheet = sheets.get(colon < 0 ? argument : argument.substring(0, colon));
    if (sheet == null) {
      return argument;
    }
    if (colon < 0) {
      return sheet.name();
    }
    int line = Integer.parseInt(argument.substring(colon + 1));
    return sheet.name() + "!A" + sheet.rows().getOrDefault(line, line);
  }

  /** The problems without those that only follow from a cell that could not be read itself. */
  static List<Problem> withoutFollowing(List<Problem> problems) {
    Set<String> broken = new HashSet<>();
    for (Problem problem : problems) {
      if (problem.message().key().startsWith("problem.sheet.")) {
        broken.add(problem.file() + "!" + problem.cell());
      }
    }
    return problems.stream()
        .filter(
            one ->
                one.message().key().startsWith("problem.sheet.")
                    || one.cell().isEmpty()
                    || !broken.contains(one.file() + "!" + one.cell()))
        .toList();
  }

  private static int place(Problem problem, Sheet sheet) {
    if (problem.file().equals(Head.FILE)) {
      return 1;
    }
    Map<String, Integer> places = new HashMap<>();
    for (int place = sheet.header().size() - 1; place >= 0; place--) {
      places.put(Closest.folded(sheet.header().get(place)), place);
    }
    return Tables.named(problem.file()).stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(problem.column()))
        .flatMap(column -> column.headers().stream())
        .map(header -> places.get(Closest.folded(header)))
        .filter(place -> place != null)
        .findFirst()
        .orElseGet(() -> places.getOrDefault(Closest.folded(problem.column()), 0));
  }

  /** The letters of a column, from 0: A, B, … AA. */
  static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }
}
