package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/**
 * Another value for one cell of a dossier.
 *
 * @param file the file's name
 * @param key what names the row: its subject or code; {@code SUBJECT/CRITERION} for grades; further
 *     cells after a slash where one is not enough
 * @param column the English name of the column
 * @param value what is to stand there; empty for not reported
 */
public record FactEdit(String file, String key, String column, String value) {
  /** What came of reading an edit. */
  public sealed interface Parsed {}

  /** An edit. */
  public record Edit(FactEdit edit) implements Parsed {}

  /** No edit, and why. */
  public record Unreadable(Message why) implements Parsed {}

  /**
   * Reads {@code FILE:KEY:COLUMN=VALUE}. File and column may have their Vietnamese names. Keys and
   * values may hold colons and equals signs: the column is found by its name.
   */
  public static Parsed parse(String typed) {
    String text = Spelling.clean(typed);
    int colon = text.indexOf(':');
    int equals = text.indexOf('=');
    if (colon <= 0 || equals < colon) {
      return new Unreadable(Message.of("edit.form", Spelling.shown(text)));
    }
    String name = text.substring(0, colon).strip();
    String file = Tables.named(name).isPresent() ? name : SheetNames.file(name).orElse(name);
    Optional<Table<?>> table = Tables.named(file);
    if (table.isEmpty()) {
      return new Unreadable(unknown("edit.file", file, Tables.csv(), text));
    }
    List<String> names = table.get().names();
    List<String> tried = new ArrayList<>();
    for (int at = equals; at >= 0; at = text.indexOf('=', at + 1)) {
      String address = text.substring(colon + 1, at);
      int last = address.lastIndexOf(':');
      String column = address.substring(last + 1).strip();
      Optional<Column> meant = table.get().headed(column);
      if (last >= 0 && meant.isPresent()) {
        String key = address.substring(0, last).strip();
        String value = text.substring(at + 1).strip();
        return new Edit(new FactEdit(file, key, meant.get().name(), value));
      }
      tried.add(column);
    }
    return text.indexOf(':', colon + 1) < 0
        ? new Unreadable(Message.of("edit.form", Spelling.shown(text)))
        : new Unreadable(unknown("edit.column", tried.get(0), names, file));
  }

  /** The address as {@code FILE:KEY:COLUMN}. */
  public String address() {
    return file + ":" + key + ":" + column;
  }

  /** A message about an unknown name, with the closest known one if any is close. */
  static Message unknown(String message, String name, List<String> known, String where) {
    String all = String.join(", ", known);
    return Closest.to(name, known)
        .map(one -> Message.of(message + ".closest", Spelling.shown(name), where, one, all))
        .orElseGet(() -> Message.of(message + ".known", Spelling.shown(name), where, all));
  }
}
