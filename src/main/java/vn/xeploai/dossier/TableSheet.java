package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** A sheet whose headers were matched with the columns of its table. */
final class TableSheet<R> {
  /** Headers of columns that hold no facts, folded. */
  private static final Set<String> FOR_PEOPLE = Set.of("stt", "tt", "so tt", "ghi chu");

  /** What rows below a table begin with that hold no facts, folded. */
  private static final Pattern NO_FACT =
      Pattern.compile("(tong|cong|tong cong|tong so)( ?:.*)?|ghi chu ?:.*");

  private final Table<R> table;
  private final Sheet sheet;
  private final Problems problems;
  private final Map<Column, Integer> places = new LinkedHashMap<>();
  private final List<Sheet.Line> lines;
  private final boolean whole;
  private final boolean headed;

  private TableSheet(Table<R> table, Sheet sheet, Problems problems) {
    this.table = table;
    this.sheet = sheet;
    this.problems = problems;
    match();
    lines = withoutTotals();
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
    return lines.stream()
        .map(line -> new Located(cell(line, column), line.number()))
        .filter(located -> !located.text().isEmpty())
        .toList();
  }

  /** The cell of {@code line} in {@code column}, empty where either lacks it. */
  String cell(Sheet.Line line, Column column) {
    int place = places.getOrDefault(column, Integer.MAX_VALUE);
    return place < line.cells().size() ? line.cells().get(place) : "";
  }

  /** The header of a column as it stands there; its name where it has none. */
  String header(Column column) {
    int place = places.getOrDefault(column, -1);
    return place < 0 ? column.name() : Spelling.shown(sheet.header().get(place));
  }

  /** The rows of the sheet, in order. */
  List<Sheet.Line> lines() {
    return lines;
  }

  /** The records of all rows without a problem. */
  List<R> read(Known known) {
    List<R> records = new ArrayList<>();
    if (!requiredColumnsAreThere()) {
      return records;
    }
    Map<List<String>, Integer> things = new HashMap<>();
    for (Sheet.Line line : lines) {
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
      } else if (column == null && !header.isEmpty() && !isForPeople(header)) {
        reportUnknown(header);
      }
    }
  }

  /** Columns that people add to any table: a running number, remarks. */
  private static boolean isForPeople(String header) {
    return FOR_PEOPLE.contains(Closest.folded(header).replace(".", ""));
  }

  /** The rows without totals and remarks below a table, which are told of. */
  private List<Sheet.Line> withoutTotals() {
    List<Sheet.Line> facts = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      Optional<String> word = firstWord(line);
      if (word.isPresent()) {
        problems.notice(
            table.file(),
            line.number(),
            Message.of("notice.total", Spelling.shown(word.get())),
            Message.of("notice.total.hint"));
      } else {
        facts.add(line);
      }
    }
    return facts;
  }

  /** What a row begins with, where that says that it holds no fact. */
  private Optional<String> firstWord(Sheet.Line line) {
    Column first = table.columns().get(0);
    String id = cell(line, first);
    Optional<String> begin = line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst();
    boolean named = !id.isEmpty() && begin.filter(id::equals).isEmpty();
    return begin.filter(text -> !named && NO_FACT.matcher(Closest.folded(text)).matches());
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
