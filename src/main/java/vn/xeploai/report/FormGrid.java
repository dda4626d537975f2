package vn.xeploai.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Widths and joints of the cells of a table, which stay as they are. Lengths are in twips. */
final class FormGrid {
  private FormGrid() {}

  /** A table of one row without lines, which only sets texts beside each other. */
  static XWPFTable unbordered(XWPFDocument document, int left, int right) {
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    table.getRow(0).setCantSplitRow(true);
    laidOut(table, List.of(left, right), 0);
    width(table.getRow(0).getCell(0), left);
    width(table.getRow(0).getCell(1), right);
    return table;
  }

  /** Gives a table its columns, and its texts this distance from the lines. */
  static void laidOut(XWPFTable table, List<Integer> widths, int padding) {
    CTTbl xml = table.getCTTbl();
    CTTblPr properties = xml.getTblPr();
    CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(widths.stream().mapToInt(Integer::intValue).sum()));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    table.setCellMargins(padding / 2, padding, padding / 2, padding);
    CTTblGrid grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
    widths.forEach(one -> grid.addNewGridCol().setW(BigInteger.valueOf(one)));
  }

  /** Makes a cell this wide. */
  static void width(XWPFTableCell cell, int width) {
    CTTcPr properties = properties(cell);
    CTTblWidth all = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
    all.setType(STTblWidth.DXA);
    all.setW(BigInteger.valueOf(width));
  }

  /** Lets a cell go over some columns. */
  static void across(XWPFTableCell cell, int columns) {
    if (columns > 1) {
      properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
  }

  /** Lets a cell begin a joint with those below it. */
  static void joins(XWPFTableCell cell) {
    properties(cell).addNewVMerge().setVal(STMerge.RESTART);
  }

  /** Joins a cell to the one above it. */
  static void goesOn(XWPFTableCell cell) {
    properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
  }
}
