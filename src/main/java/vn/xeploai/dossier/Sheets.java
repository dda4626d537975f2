package vn.xeploai.dossier;

import java.util.Map;
import java.util.TreeMap;

/**
 * A dossier as text, whatever it was read from: nothing past here knows about files.
 *
 * @param head the head
 * @param sheets the sheets that are there, by file name
 */
record Sheets(Head head, Map<String, Sheet> sheets) {
  /** The sheets of files that were read already, by file name. */
  static Sheets ofTexts(Texts texts, Problems problems) {
    Head head =
        texts
            .content(Head.FILE)
            .map(text -> HeadText.read(text, problems))
            .orElseGet(Head::unreadable);
    Map<String, Sheet> sheets = new TreeMap<>();
    for (Table<?> table : Tables.ALL) {
      String file = table.file();
      texts.content(file).ifPresent(text -> sheets.put(file, SheetText.read(file, text, problems)));
      if (texts.unreadable().contains(file)) {
        sheets.put(file, Sheet.unreadable(file));
      }
    }
    return new Sheets(head, sheets);
  }

  /** The sheet of {@code file}; empty where it is absent. */
  Sheet sheet(String file) {
    return sheets.getOrDefault(file, Sheet.absent(file));
  }
}
