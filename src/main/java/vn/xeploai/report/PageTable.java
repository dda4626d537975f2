package vn.xeploai.report;

import java.util.List;
import java.util.Map;

/** Rows of cells as a table of a page: the first row and the first column are its heads. */
final class PageTable {
  private PageTable() {}

  /** A table of figures under a title; the title also names it for those who do not see it. */
  static Map<String, Object> of(String title, List<List<String>> rows) {
    return table(title, "", rows);
  }

  /** A table of sentences, which are broken where figures are not. */
  static Map<String, Object> prose(String title, List<List<String>> rows) {
    return table(title, "prose", rows);
  }

  private static Map<String, Object> table(String title, String sort, List<List<String>> rows) {
    return Map.of(
        "tableTitle",
        Lines.shown(title),
        "tableSort",
        sort,
        "heads",
        rows.get(0).stream().map(Lines::shown).toList(),
        "lines",
        rows.subList(1, rows.size()).stream().map(PageTable::line).toList());
  }

  private static Map<String, Object> line(List<String> row) {
    return Map.of(
        "lineName",
        Lines.shown(row.get(0)),
        "cells",
        row.subList(1, row.size()).stream().map(Lines::shown).toList());
  }
}
