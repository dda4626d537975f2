package vn.xeploai.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of a document: heads that repeat on every page, rows that no page breaks. */
final class FormTable {
  /** A head that goes on from the cell above it. */
  static final String ABOVE = "";

  private static final int PADDING = 45;
  private static final int FURTHER_IN = 220;

  /** How a row is set off. */
  private enum Look {
    /** Not at all. */
    PLAIN,
    /** As a part of a row above. */
    PART,
    /** In bold. */
    BOLD
  }

  /**
   * A cell over some columns.
   *
   * @param text what it says
   * @param span how many columns
   */
  private record Part(String text, int span) {}

  /**
   * A row.
   *
   * @param parts its cells
   * @param look how it is set off
   */
  private record Line(List<Part> parts, Look look) {}

  private final List<FormColumn> columns;
  private final int size;
  private final List<List<Part>> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param size of its text, in points
   */
  FormTable(int size, List<FormColumn> columns) {
    this.size = size;
    this.columns = List.copyOf(columns);
  }

  /** A row of heads; the same text again beside it makes one cell of both. */
  FormTable head(List<String> texts) {
    List<Part> parts = new ArrayList<>();
    for (String text : texts) {
      int last = parts.size() - 1;
      if (last >= 0 && !text.equals(ABOVE) && parts.get(last).text().equals(text)) {
        parts.set(last, new Part(text, parts.get(last).span() + 1));
      } else {
        parts.add(new Part(text, 1));
      }
    }
    heads.add(parts);
    return this;
  }

  /** A row. */
  FormTable row(List<String> texts) {
    return line(texts, Look.PLAIN);
  }

  /** A row for a part of what a row above is about. */
  FormTable part(List<String> texts) {
    return line(texts, Look.PART);
  }

  /** A row that sums up. */
  FormTable sum(List<String> texts) {
    return line(texts, Look.BOLD);
  }

  /** A row of one cell over all columns. */
  FormTable group(String text) {
    lines.add(new Line(List.of(new Part(text, columns.size())), Look.BOLD));
    return this;
  }

  private FormTable line(List<String> texts, Look look) {
    lines.add(new Line(texts.stream().map(text -> new Part(text, 1)).toList(), look));
    return this;
  }

  /** Whether nothing stands below the heads. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Puts the table at the end of a document. */
  void writeTo(XWPFDocument document) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    FormGrid.laidOut(table, columns.stream().map(FormColumn::width).toList(), PADDING);
    for (int at = 0; at < heads.size(); at++) {
      XWPFTableRow row = table.createRow();
      row.setRepeatHeader(true);
      if (heads.size() > 1) {
        // Where heads repeat, offices forget that a joint cell needs both rows: room for 3 lines.
        row.setHeight(size * 36);
      }
      head(row, heads.get(at));
      join(row, at);
    }
    lines.forEach(line -> fill(table.createRow(), line));
  }

  private void head(XWPFTableRow row, List<Part> parts) {
    List<XWPFTableCell> cells = cells(row, parts);
    for (int at = 0; at < parts.size(); at++) {
      FormText.at(cells.get(at), ParagraphAlignment.CENTER)
          .size(size)
          .bold()
          .write(parts.get(at).text());
    }
  }

  private void fill(XWPFTableRow row, Line line) {
    List<XWPFTableCell> cells = cells(row, line.parts());
    for (int at = 0; at < cells.size(); at++) {
      FormColumn.Content content = columns.get(at).content();
      boolean middle = content == FormColumn.Content.FIGURE && line.parts().get(at).span() == 1;
      FormText text =
          FormText.at(cells.get(at), middle ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT)
              .size(size);
      if (line.look() == Look.PART && content == FormColumn.Content.NAME) {
        text.furtherIn(FURTHER_IN);
      }
      (line.look() == Look.BOLD ? text.bold() : text).write(line.parts().get(at).text());
    }
  }

  private List<XWPFTableCell> cells(XWPFTableRow row, List<Part> parts) {
    row.setCantSplitRow(true);
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    int column = 0;
    for (Part part : parts) {
      XWPFTableCell cell = row.createCell();
      int from = column;
      column += part.span();
      FormGrid.width(
          cell, columns.subList(from, column).stream().mapToInt(FormColumn::width).sum());
      FormGrid.across(cell, part.span());
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }
    return row.getTableCells();
  }

  /** Joins the heads that nothing new is said below of. */
  private void join(XWPFTableRow row, int at) {
    for (int i = 0; i < heads.get(at).size(); i++) {
      if (heads.get(at).get(i).text().equals(ABOVE)) {
        FormGrid.goesOn(row.getCell(i));
      } else if (at + 1 < heads.size() && heads.get(at).get(i).span() == 1) {
        FormGrid.joins(row.getCell(i));
      }
    }
  }
}
