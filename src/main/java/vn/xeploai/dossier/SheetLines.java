package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;

/**
 * The rows of a sheet as the text of the file in its place: a row on the line of its number, so
 * that all that reads, edits and keeps files serves workbooks too. Only below a cell of several
 * lines the line is a later one.
 *
 * <p>A title may stand above the header; where no row looks like a header, the first one is it.
 */
final class SheetLines implements RowSink {
  private static final List<String> HEAD_HEADERS = List.of("key", "khóa", "mục");
  private static final int TITLE_ROWS = 10;
  private static final int HEADERS = 2;

  private final Optional<Table<?>> table;
  private final Set<String> headers = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> rows = new TreeMap<>();
  private final List<String> beside = new ArrayList<>();
  private final List<Sheet.Line> above = new ArrayList<>();
  private List<String> header = List.of();
  private int headerRow;
  private int line = 1;

  SheetLines(String file) {
    table = Tables.named(file);
    table.stream()
        .flatMap(of -> of.columns().stream())
        .flatMap(column -> column.headers().stream())
        .forEach(name -> headers.add(Closest.folded(name)));
    HEAD_HEADERS.stream()
        .filter(name -> table.isEmpty())
        .forEach(name -> headers.add(Closest.folded(name)));
  }

  /** Adds a row, if anything stands in it. */
  @Override
  public void row(int number, List<String> read) {
    List<String> cells = read.stream().map(Spelling::clean).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (headerRow > 0) {
      write(number, cells);
    } else if (isHeader(cells)) {
      begin(number, cells);
    } else {
      above.add(new Sheet.Line(number, cells));
      if (above.size() == TITLE_ROWS) {
        settle();
      }
    }
  }

  /** The row of the header, 0 where there is none. */
  @Override
  public int headerRow() {
    settle();
    return headerRow;
  }

  String text() {
    settle();
    return text.toString();
  }

  Places.Sheet placed(String name) {
    settle();
    return new Places.Sheet(name, header, rows);
  }

  private void settle() {
    if (headerRow == 0 && !above.isEmpty()) {
      List<Sheet.Line> all = List.copyOf(above);
      begin(all.get(0).number(), all.get(0).cells());
      all.stream().skip(1).forEach(row -> write(row.number(), row.cells()));
    }
  }

  private void begin(int number, List<String> cells) {
    above.clear();
    headerRow = number;
    header = cells;
    if (table.isPresent() || !isHeader(cells)) {
      append(number, cells);
    }
  }

  private void write(int number, List<String> cells) {
    boolean example =
        number == headerRow + 1 && table.filter(of -> Example.isOf(of, cells)).isPresent();
    if (!example) {
      append(number, cells);
    }
  }

  /** Cells of rows below the header that stand in no column of the table, such as A17. */
  List<String> beside() {
    return beside;
  }

  private List<String> withoutBeside(int number, List<String> cells) {
    List<String> kept = new ArrayList<>(cells);
    for (int place = 0; place < kept.size(); place++) {
      boolean headed = place < header.size() && !header.get(place).isEmpty();
      if (!headed && !kept.get(place).isEmpty()) {
        beside.add(Places.letters(place) + number);
        kept.set(place, "");
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private void append(int number, List<String> read) {
    List<String> cells = table.isPresent() ? withoutBeside(number, read) : read;
    if (cells.isEmpty()) {
      return;
    }
    while (line < number) {
      text.append('\n');
      line++;
    }
    if (line != number) {
      rows.put(line, number);
    }
    String written = table.isPresent() ? DossierWriter.line(cells) : entry(cells);
    text.append(written);
    line += (int) written.chars().filter(c -> c == '\n').count();
  }

  private boolean isHeader(List<String> cells) {
    return table.isEmpty()
        ? headers.contains(Closest.folded(cells.get(0)))
        : cells.stream().filter(cell -> headers.contains(Closest.folded(cell))).count() >= HEADERS;
  }

  private static String entry(List<String> cells) {
    String value = cells.stream().skip(1).collect(Collectors.joining(" ")).strip();
    return HeadWriter.quoted(cells.get(0)) + ": " + HeadWriter.quoted(value) + "\n";
  }
}
