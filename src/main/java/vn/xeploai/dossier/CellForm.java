package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/** What the cells of a column are offered as; ids and codes are texts, so that 01 stays 01. */
enum CellForm {
  /** Anything, as typed. */
  TEXT,
  /** A number. */
  NUMBER,
  /** A day. */
  DATE;

  private static final Set<String> DATES = Set.of("reported_on", "decided_on", "due", "done_on");
  private static final Set<String> NUMBERS =
      Set.of(
          "threshold",
          "exceeds",
          "of",
          "value",
          "members",
          "eligible",
          "assigned",
          "completed",
          "on_time",
          "exceeded",
          "weaknesses",
          "remedied",
          "common",
          "results",
          "year");

  /** The sheet whose first column holds what may stand in a column. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "results.csv:code", "targets",
          "members.csv:cell", "cells",
          "work.csv:subject", "members",
          "points.csv:subject", "members",
          "grades.csv:subject", "members",
          "discipline.csv:subject", "members");

  private static final int LAST_ROW = 5_000;
  private static final int MOST_LIST_CHARACTERS = 255;

  /** The form of a column's cells. */
  static CellForm of(Column column) {
    if (DATES.contains(column.name())) {
      return DATE;
    }
    return NUMBERS.contains(column.name()) ? NUMBER : TEXT;
  }

  /** What a column is and holds, for people. */
  static String note(Table<?> table, Column column, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(column.listing());
    lines.add(
        messages.of(Message.of(column.required() ? "template.required" : "template.optional")));
    String known = KNOWN.get(table.file() + ":" + column.name());
    if (!column.words().isEmpty()) {
      lines.add(messages.of(Message.of("template.words", String.join(", ", column.words()))));
    } else if (known != null) {
      lines.add(messages.of(Message.of("template.known", known)));
    } else if (of(column) == DATE) {
      lines.add(messages.of(Message.of("template.date")));
    } else if (of(column) == NUMBER) {
      lines.add(messages.of(Message.of("template.number")));
    }
    return String.join("\n", lines);
  }

  /** Offers the words or ids a column may hold; ids of other kinds may be typed all the same. */
  static void choices(Table<?> table, int place, XSSFSheet sheet) {
    Column column = table.columns().get(place);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String known = KNOWN.get(table.file() + ":" + column.name());
    DataValidationConstraint constraint;
    if (known != null) {
      constraint = helper.createFormulaListConstraint(known + "!$A$2:$A$" + LAST_ROW);
    } else if (!column.words().isEmpty()
        && String.join(",", column.words()).length() <= MOST_LIST_CHARACTERS) {
      constraint = helper.createExplicitListConstraint(column.words().toArray(String[]::new));
    } else {
      return;
    }
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, place, place));
    validation.setShowErrorBox(false);
    sheet.addValidationData(validation);
  }
}
