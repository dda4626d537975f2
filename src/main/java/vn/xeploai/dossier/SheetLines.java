package vn.xeploai.dossier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;

/**
 * The rows of a sheet as the text of the file in its place: a row on the line of its number, so
 * that all that reads, edits and keeps files serves workbooks too. Only below a cell of several
 * lines the line is a later one.
 */
final class SheetLines {
  private static final List<String> HEAD_HEADERS = List.of("key", "khóa", "mục");

  private final boolean head;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> rows = new TreeMap<>();
  private List<String> header = List.of();
  private int headerRow;
  private int line = 1;

  SheetLines(String file) {
    head = file.equals(Head.FILE);
  }

  /** Adds a row, if anything stands in it. */
  void row(int number, List<String> read) {
    List<String> cells = read.stream().map(Spelling::clean).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (headerRow == 0) {
      headerRow = number;
      header = cells;
      if (head && isHeadHeader(cells.get(0))) {
        return;
      }
    }
    while (line < number) {
      text.append('\n');
      line++;
    }
    if (line != number) {
      rows.put(line, number);
    }
    String written = head ? entry(cells) : DossierWriter.line(cells);
    text.append(written);
    line += (int) written.chars().filter(c -> c == '\n').count();
  }

  /** The row of the header, 0 while there is none. */
  int headerRow() {
    return headerRow;
  }

  String text() {
    return text.toString();
  }

  Places.Sheet placed(String name) {
    return new Places.Sheet(name, header, rows);
  }

  private static boolean isHeadHeader(String cell) {
    return HEAD_HEADERS.stream().map(Closest::folded).anyMatch(Closest.folded(cell)::equals);
  }

  private static String entry(List<String> cells) {
    String value = cells.stream().skip(1).collect(Collectors.joining(" ")).strip();
    return HeadWriter.quoted(cells.get(0)) + ": " + HeadWriter.quoted(value) + "\n";
  }
}
