package vn.xeploai.whatif;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;

/** Reads changes as they are asked for: on the command line, or in a scenario. */
public final class ChangeText {
  private ChangeText() {}

  /**
   * Another value of a parameter, {@code PARAM=VALUE}.
   *
   * @throws Unfit if it has another form
   */
  public static Change set(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw unfit("change.set-form", text);
    }
    return new Change.Setting(
        text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  /**
   * Another value of a fact, {@code FILE:KEY:COLUMN=VALUE}.
   *
   * @throws Unfit if it has another form, or names no file or column of a dossier
   */
  public static Change fact(String text) {
    FactEdit.Parsed parsed = FactEdit.parse(text);
    if (parsed instanceof FactEdit.Unreadable unreadable) {
      throw new Unfit(List.of(unreadable.why()), List.of());
    }
    return new Change.Fact(((FactEdit.Edit) parsed).edit());
  }

  /**
   * The rules of a folder: a whole rulebook, or DRL files whose rules replace or add to others.
   *
   * @throws Unfit if there is no such folder
   * @throws vn.xeploai.rulebook.InvalidRulebook if it cannot be read
   */
  public static Change rules(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw unfit("change.no-folder", folder.toString());
    }
    return Rulebooks.isWhole(folder)
        ? new Change.Regulation(folder.toString())
        : new Change.Rules(folder.toString(), Rulebooks.drl(folder));
  }

  /**
   * A folder named by a text, below another.
   *
   * @throws Unfit if the text is no path
   */
  static Path path(Path beside, String text) {
    try {
      return beside.resolve(text);
    } catch (InvalidPathException e) {
      throw unfit("change.no-folder", text);
    }
  }

  private static Unfit unfit(String key, String text) {
    return new Unfit(List.of(Message.of(key, text)), List.of());
  }
}
