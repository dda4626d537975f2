package vn.xeploai.dossier;

import java.util.Arrays;
import java.util.List;
import vn.xeploai.text.Language;
import vn.xeploai.text.Message;
import vn.xeploai.text.Messages;

/**
 * The row below the header of an empty template that shows how to fill it in. As long as it stands
 * there unchanged it is no fact; once changed it is a row like any other.
 */
final class Example {
  private Example() {}

  /** The cells of the example of a table. */
  static List<String> row(Table<?> table, Messages messages) {
    String cells = messages.of(Message.of("example." + Workbook.sheet(table.file())));
    return Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList();
  }

  /** Whether these are the cells of a table's example, in either language, in any order. */
  static boolean isOf(Table<?> table, List<String> cells) {
    List<String> sorted = filled(cells);
    return Arrays.stream(Language.values())
        .map(Messages::in)
        .anyMatch(messages -> filled(row(table, messages)).equals(sorted));
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).sorted().toList();
  }
}
