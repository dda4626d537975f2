package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import vn.xeploai.facts.Committee;
import vn.xeploai.text.OfficeFile;

/**
 * The ids of three sheets in one list, for columns where any subject may be named: the committee,
 * cells, organisations, members. A spreadsheet keeps it up to date by formulas, on a hidden sheet.
 */
final class KnownIds {
  /** The name of the list of all subjects. */
  static final String SUBJECTS = "subjects";

  /** The name of the list of those who may be in charge of something: all but the members. */
  static final String OWNERS = "owners";

  private static final String SHEET = "lists";
  private static final List<String> KINDS = List.of("cells", "organisations", "members");
  private static final int MOST = Choices.LAST_ROW;

  private KnownIds() {}

  /**
   * Adds the lists behind the other sheets.
   *
   * @param written the ids of cells, organisations and members as written: what the formulas give
   *     until something changes
   */
  static void add(Workbook book, List<List<String>> written) {
    org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet(SHEET);
    Row first = sheet.createRow(0);
    first.createCell(0).setCellValue(Committee.ID);
    List<String> ids = new ArrayList<>();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      Cell count = first.createCell(kind + 1);
      String before = kind == 0 ? "" : Places.letters(kind) + "1+";
      count.setCellFormula(before + count(KINDS.get(kind)));
      ids.addAll(written.get(kind).stream().limit(MOST).toList());
      count.setCellValue(ids.size());
    }
    for (int id = 1; id <= MOST; id++) {
      String formula =
          "IF(%1$d<=$B$1,%2$s,IF(%1$d<=$C$1,%3$s,IF(%1$d<=$D$1,%4$s,\"\")))&\"\""
              .formatted(
                  id,
                  "INDEX(" + ids("cells") + "," + id + ")",
                  "INDEX(" + ids("organisations") + "," + id + "-$B$1)",
                  "INDEX(" + ids("members") + "," + id + "-$C$1)");
      Cell cell = sheet.createRow(id).createCell(0);
      cell.setCellFormula(formula);
      cell.setCellValue(id <= ids.size() ? OfficeFile.escaped(ids.get(id - 1)) : "");
    }
    name(book, OWNERS, "C");
    name(book, SUBJECTS, "D");
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    book.setForceFormulaRecalculation(true);
  }

  // Up to the last id, with the gaps between.
  private static String count(String sheet) {
    String ids = ids(sheet);
    return "MAX(1,SUMPRODUCT(MAX((%1$s<>\"\")*ROW(%1$s))))-1".formatted(ids);
  }

  private static String ids(String sheet) {
    return sheet + "!$A$2:$A$" + (MOST + 1);
  }

  private static void name(Workbook book, String name, String counted) {
    Name range = book.createName();
    range.setNameName(name);
    range.setRefersToFormula(
        "OFFSET(lists!$A$1,0,0,1+MIN(lists!$%s$1,%d),1)".formatted(counted, MOST));
  }
}
