package vn.xeploai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.xeploai.text.Language;

/** A step of the build: writes the pages that {@code --help} answers with. */
public final class WriteHelp {
  private WriteHelp() {}

  /**
   * Writes them into a folder of classes.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "vn", "xeploai", "cli");
    List<String> commands = new ArrayList<>(XepLoai.names());
    commands.add("");
    for (String command : commands) {
      for (Language language : Language.values()) {
        Path page = folder.resolve(HelpPages.file(command, language));
        Files.createDirectories(page.resolveSibling("."));
        Files.write(page, described(command, language));
      }
    }
  }

  /** The help of a command as its description gives it. */
  static byte[] described(String command, Language language) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(List.of("--lang", language.name(), "--help"));
    if (!command.isEmpty()) {
      words.add(0, command);
    }
    int code =
        new Program(page, OutputStream.nullOutputStream()).execute(words.toArray(String[]::new));
    if (code != ExitCode.DONE.number()) {
      throw new IllegalStateException(command);
    }
    return page.toByteArray();
  }
}
