package vn.xeploai.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/**
 * What the cells of a column may be chosen from: the words of a closed set, or the ids and codes
 * written in the workbook. Other words a reader knows may be typed all the same.
 */
final class Choices {
  /** The last row that offers a choice. */
  static final int LAST_ROW = 5_000;

  private static final String IDS = "!$A$2:$A$" + (LAST_ROW + 1);

  /** The range a column's ids come from; codes of several targets are typed, one may be chosen. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("targets.csv:owner", KnownIds.OWNERS),
          Map.entry("tasks.csv:owner", KnownIds.OWNERS),
          Map.entry("results.csv:code", "targets" + IDS),
          Map.entry("cells.csv:owner_of", "targets" + IDS),
          Map.entry("organisations.csv:owner_of", "targets" + IDS),
          Map.entry("members.csv:cell", "cells" + IDS));

  private Choices() {}

  /** The words a column offers in the language of {@code messages}; none where it has no list. */
  static List<String> words(Column column, Messages messages) {
    if (column.equals(RulingTable.RULING)) {
      return RulingWord.offered(messages.language());
    }
    return column.words().map(words -> words.offered(messages.language())).orElse(List.of());
  }

  /** Offers the words or ids of a column in its cells. */
  static void offer(Table<?> table, int place, Sheet sheet, Messages messages) {
    Column column = table.columns().get(place);
    List<String> words = words(column, messages);
    if (!words.isEmpty()) {
      offer(words, sheet, new CellRangeAddressList(1, LAST_ROW, place, place), messages);
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    known(table, column)
        .map(helper::createFormulaListConstraint)
        .ifPresent(
            ids ->
                sheet.addValidationData(
                    silent(
                        helper.createValidation(
                            ids, new CellRangeAddressList(1, LAST_ROW, place, place)))));
  }

  /** Offers words in some cells, and warns of any other. */
  static void offer(
      List<String> words, Sheet sheet, CellRangeAddressList cells, Messages messages) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint list =
        helper.createExplicitListConstraint(words.toArray(String[]::new));
    DataValidation validation = helper.createValidation(list, cells);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.setShowErrorBox(true);
    validation.createErrorBox("xeploai", messages.of(Message.of("template.not-listed")));
    sheet.addValidationData(validation);
  }

  private static DataValidation silent(DataValidation validation) {
    validation.setShowErrorBox(false);
    return validation;
  }

  private static Optional<String> known(Table<?> table, Column column) {
    return column.name().equals("subject")
        ? Optional.of(KnownIds.SUBJECTS)
        : Optional.ofNullable(KNOWN.get(table.file() + ":" + column.name()));
  }
}
