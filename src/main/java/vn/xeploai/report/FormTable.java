package vn.xeploai.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a document: heads that repeat on every page, rows that no page breaks. */
final class FormTable {
  /** A head that goes on from the cell above it. */
  static final String ABOVE = "";

  private static final int PADDING = 45;

  /**
   * A column.
   *
   * @param width in twips
   * @param text whether it holds text; numbers stand in the middle
   */
  record Column(int width, boolean text) {}

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
   * @param bold whether it is set off
   */
  private record Line(List<Part> parts, boolean bold) {}

  private final List<Column> columns;
  private final int size;
  private final List<List<Part>> heads = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param size of its text, in points
   */
  FormTable(int size, List<Column> columns) {
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
    lines.add(new Line(texts.stream().map(text -> new Part(text, 1)).toList(), false));
    return this;
  }

  /** A row that sums up. */
  FormTable sum(List<String> texts) {
    lines.add(new Line(texts.stream().map(text -> new Part(text, 1)).toList(), true));
    return this;
  }

  /** A row of one cell over all columns. */
  FormTable group(String text) {
    lines.add(new Line(List.of(new Part(text, columns.size())), true));
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
    laidOut(table, columns.stream().map(Column::width).toList(), PADDING);
    for (int at = 0; at < heads.size(); at++) {
      XWPFTableRow row = table.createRow();
      row.setRepeatHeader(true);
      fill(row, heads.get(at), true, true);
      merge(row, at);
    }
    for (Line line : lines) {
      fill(table.createRow(), line.parts(), line.bold(), false);
    }
  }

  /** A table of one row without lines, which only sets texts beside each other. */
  static XWPFTable unbordered(XWPFDocument document, int left, int right) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    laidOut(table, List.of(left, right), 0);
    width(table.getRow(0).getCell(0), left);
    width(table.getRow(0).getCell(1), right);
    return table;
  }

  private void fill(XWPFTableRow row, List<Part> parts, boolean bold, boolean head) {
    row.setCantSplitRow(true);
    while (!row.getTableCells().isEmpty()) {
      row.removeCell(0);
    }
    int column = 0;
    for (Part part : parts) {
      XWPFTableCell cell = row.createCell();
      int from = column;
      column += part.span();
      width(cell, columns.subList(from, column).stream().mapToInt(Column::width).sum());
      if (part.span() > 1) {
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(part.span()));
      }
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      boolean left = !head && columns.get(from).text();
      FormText text =
          FormText.at(cell, left ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER).size(size);
      (bold ? text.bold() : text).write(part.text());
    }
  }

  /** Joins the heads that nothing new is said below of. */
  private void merge(XWPFTableRow row, int at) {
    for (int i = 0; i < heads.get(at).size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      boolean goesOn = heads.get(at).get(i).text().equals(ABOVE);
      if (goesOn) {
        properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
      } else if (at + 1 < heads.size() && heads.get(at).get(i).span() == 1) {
        properties(cell).addNewVMerge().setVal(STMerge.RESTART);
      }
    }
  }

  private static void laidOut(XWPFTable table, List<Integer> widths, int padding) {
    CTTbl xml = table.getCTTbl();
    CTTblPr properties = xml.getTblPr();
    CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(0, padding, 0, padding);
    CTTblGrid grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
    widths.forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
  }

  private static void width(XWPFTableCell cell, int width) {
    CTTcPr properties = properties(cell);
    CTTblWidth all = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    all.setType(STTblWidth.DXA);
    all.setW(BigInteger.valueOf(width));
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
