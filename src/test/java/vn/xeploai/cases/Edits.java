package vn.xeploai.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Changes to small CSV sheets without quotes, by the address of a fact. */
final class Edits {
  private static final Map<String, String> HEADERS =
      Map.of(
          "targets.csv", "code,title",
          "results.csv", "code,value",
          "discipline.csv",
              "subject,form,decided_on,duty_related,leadership,corruption,self_detected",
          "conclusions.csv", "subject,kind,decided_by,decided_on,document",
          "rulings.csv", "subject,clause,ruling,decided_by,decided_on,reason");

  private final Map<String, String> sheets;

  Edits(Map<String, String> sheets) {
    this.sheets = sheets;
    sheets.putIfAbsent("targets.csv", HEADERS.get("targets.csv") + "\n");
    sheets.putIfAbsent("results.csv", HEADERS.get("results.csv") + "\n");
  }

  Map<String, String> sheets() {
    return sheets;
  }

  /** Sets one cell: {@code FILE:KEY:COLUMN=VALUE}; a column that is not there is added. */
  void set(String edit) {
    int equals = edit.indexOf('=', edit.lastIndexOf(':'));
    String[] address = edit.substring(0, equals).split(":", 3);
    List<List<String>> rows = rows(address[0]);
    int column = rows.get(0).indexOf(address[2]);
    if (column < 0) {
      column = rows.get(0).size();
      rows.get(0).add(address[2]);
    }
    List<String> row = row(rows, address[1], edit);
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, edit.substring(equals + 1));
    write(address[0], rows);
  }

  /** Adds a row: {@code FILE:CELLS}. */
  void add(String edit) {
    int colon = edit.indexOf(':');
    String file = edit.substring(0, colon);
    sheets.merge(
        file,
        HEADERS.getOrDefault(file, "") + "\n" + edit.substring(colon + 1) + "\n",
        (before, added) -> before + edit.substring(colon + 1) + "\n");
  }

  /** Removes a row: {@code FILE:KEY}. */
  void remove(String edit) {
    int colon = edit.indexOf(':');
    List<List<String>> rows = rows(edit.substring(0, colon));
    rows.remove(row(rows, edit.substring(colon + 1), edit));
    write(edit.substring(0, colon), rows);
  }

  private List<List<String>> rows(String file) {
    return sheets
        .getOrDefault(file, "")
        .lines()
        .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split(",", -1))))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The row whose first cell, or first two cells joined by a slash, are the key. */
  private static List<String> row(List<List<String>> rows, String key, String edit) {
    return rows.stream()
        .skip(1)
        .filter(row -> row.get(0).equals(key) || (row.get(0) + "/" + row.get(1)).equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such row: " + edit));
  }

  private void write(String file, List<List<String>> rows) {
    int width = rows.get(0).size();
    sheets.put(
        file,
        rows.stream()
            .map(
                row -> {
                  while (row.size() < width) {
                    row.add("");
                  }
                  return String.join(",", row) + "\n";
                })
            .collect(Collectors.joining()));
  }
}
