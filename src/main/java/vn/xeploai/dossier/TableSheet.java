package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** A sheet whose headers were matched with the columns of its table. */
final class TableSheet<R> {
  private final Table<R> table;
  private final Sheet sheet;
  private final Problems problems;
  private final Map<Column, Integer> places = new LinkedHashMap<>();
  private final boolean whole;
  private final boolean headed;

  private TableSheet(Table<R> table, Sheet sheet, Problems problems) {
    this.table = table;
    this.sheet = sheet;
    this.problems = problems;
    match();
    whole = sheet.whole() && requireColumns();
    headed = sheet.header().stream().noneMatch(String::isEmpty);
  }

  /** The sheet of {@code table}, with the problems of its header told. */
  static <R> TableSheet<R> open(Table<R> table, Sheets sheets, Problems problems) {
    return new TableSheet<>(table, sheets.sheet(table.file()), problems);
  }

  /**
   * Whether every row can be read, so that something missing here is known to be missing. A sheet
   * that is not whole has its problem already; nothing follows from it.
   */
  boolean whole() {
    return whole;
  }

  /** The cells of {@code column} that are not empty, each with the line of its row. */
  List<Located> cells(Column column) {
    return sheet.lines().stream()
        .map(line -> new Located(cell(line, column), line.number()))
        .filter(located -> !located.text().isEmpty())
        .toList();
  }

  /** The cell of {@code line} in {@code column}, empty where either lacks it. */
  String cell(Sheet.Line line, Column column) {
    int place = places.getOrDefault(column, Integer.MAX_VALUE);
    return place < line.cells().size() ? line.cells().get(place) : "";
  }

  /** The rows of the sheet, in order. */
  List<Sheet.Line> lines() {
    return sheet.lines();
  }

  /** The records of all rows without a problem. */
  List<R> read(Known known) {
    List<R> records = new ArrayList<>();
    if (!requiredColumnsAreThere()) {
      return records;
    }
    Map<List<String>, Integer> things = new HashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      checkExtraCells(line);
      Row row = new Row(this, line, known);
      R read = table.reading().apply(row);
      if (row.isSound() && isNew(read, line, things)) {
        records.add(read);
      }
    }
    return records;
  }

  String file() {
    return table.file();
  }

  Problems problems() {
    return problems;
  }

  private boolean isNew(R read, Sheet.Line line, Map<List<String>, Integer> things) {
    List<String> thing = table.thing().apply(read);
    Integer before = thing.isEmpty() ? null : things.putIfAbsent(thing, line.number());
    if (before == null) {
      return true;
    }
    String shown = Spelling.shown(shown(thing));
    problems.add(
        new Problem(
            table.file(),
            line.number(),
            "",
            shown,
            Message.of("problem.twice", shown, before.toString()),
            Message.of("hint.twice")));
    return false;
  }

  private static String shown(List<String> thing) {
    return thing.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private void checkExtraCells(Sheet.Line line) {
    if (headed && line.cells().size() <= sheet.header().size()) {
      return;
    }
    for (int place = 0; place < line.cells().size(); place++) {
      String cell = line.cells().get(place);
      boolean headed = place < sheet.header().size() && !sheet.header().get(place).isEmpty();
      if (!headed && !cell.isEmpty()) {
        String shown = Spelling.shown(cell);
        problems.add(
            new Problem(
                table.file(),
                line.number(),
                "",
                shown,
                Message.of("problem.cell.extra", shown, Integer.toString(place + 1)),
                Message.of("hint.cell.extra")));
        return;
      }
    }
  }

  private void match() {
    Map<String, Column> headers = new HashMap<>();
    for (Column column : table.columns()) {
      column.headers().forEach(header -> headers.put(Closest.folded(header), column));
    }
    for (int place = 0; place < sheet.header().size(); place++) {
      String header = sheet.header().get(place);
      Column column = headers.get(Closest.folded(header));
      if (column != null && places.putIfAbsent(column, place) != null) {
        report(header, Message.of("problem.column.twice", column.name()), "hint.column.twice");
      } else if (column == null && !header.isEmpty()) {
        reportUnknown(header);
      }
    }
  }

  private void reportUnknown(String header) {
    String known = table.columns().stream().map(Column::listing).collect(Collectors.joining(", "));
    List<String> all = table.columns().stream().flatMap(c -> c.headers().stream()).toList();
    Optional<String> closest = problems.full() ? Optional.empty() : Closest.to(header, all);
    String shown = Spelling.shown(header);
    problems.add(
        new Problem(
            table.file(),
            sheet.headerLine(),
            shown,
            shown,
            Message.of("problem.column.unknown", shown),
            closest
                .map(name -> Message.of("hint.column.closest", name, known))
                .orElseGet(() -> Message.of("hint.column.known", known))));
  }

  private boolean requireColumns() {
    if (sheet.headerLine() > 0) {
      for (Column column : table.columns()) {
        if (column.required() && !places.containsKey(column)) {
          report(
              column.name(),
              Message.of("problem.column.missing", column.name()),
              "hint.column.missing");
        }
      }
    }
    return requiredColumnsAreThere() || sheet.headerLine() == 0;
  }

  private boolean requiredColumnsAreThere() {
    return table.columns().stream().noneMatch(c -> c.required() && !places.containsKey(c));
  }

  private void report(String column, Message message, String hint) {
    String shown = Spelling.shown(column);
    problems.add(
        new Problem(table.file(), sheet.headerLine(), shown, "", message, Message.of(hint, shown)));
  }

  /**
   * A cell's text and place.
   *
   * @param text the text, not empty
   * @param line the line its row begins at
   */
  record Located(String text, int line) {}
}
