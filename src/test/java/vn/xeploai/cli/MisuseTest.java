package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command told something wrong: it ends with 2 or 3, names the thing, and shows a way. */
class MisuseTest {
  @TempDir private Path folder = Path.of("");

  /** What follows each command that reads a dossier. */
  private static final List<String> READERS =
      List.of(
          "rate %s", "why %s committee", "why-not %s committee HTTNV", "reach %s committee HTTNV");

  private static Stream<String> readers() {
    return READERS.stream();
  }

  private static Stream<String> commands() {
    return XepLoai.names().stream();
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whatIsNoDossierIsToldByItsName(String reader) throws IOException {
    for (String name :
        List.of("a.pdf", "a.doc", "a.docx", "a.csv", "a.xls", "a.xlsx", "a.txt", "~$a.xlsx")) {
      refused(reader, Files.writeString(folder.resolve(name), "x"), name);
    }
    refused(reader, Files.createDirectory(folder.resolve("empty")), "dossier.yaml");
    refused(reader, folder.resolve("nosuchdir"), "nosuchdir");
  }

  private void refused(String reader, Path dossier, String named) {
    List<String> words = new ArrayList<>(List.of(reader.split(" ", -1)));
    words.replaceAll(word -> word.equals("%s") ? dossier.toString() : word);
    told(words, named);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void wrongWordsAreTold(String command) {
    told(List.of(command, "--nosuchoption"), "nosuchoption");
    told(List.of(command, "--lang"), "--lang");
    told(List.of(command, "d", "e", "f", "g", "h"), command.equals("history") ? "history" : "");
    told(List.of(command + "x"), command + "x");
    told(List.of(command.substring(1)), command);
  }

  private static void told(List<String> words, String named) {
    for (String language : List.of("vi", "en")) {
      List<String> all = new ArrayList<>(words);
      if (!words.get(words.size() - 1).equals("--lang")) {
        all.addAll(List.of("--lang", language));
      }
      Run run = Run.of(all.toArray(String[]::new));
      String shown = String.join(" ", all) + "\n" + run.err();
      assertTrue(run.code() == 2 || run.code() == 3, shown);
      assertEquals("", run.out(), shown);
      assertTrue(run.err().contains(named), shown);
      assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), shown);
    }
  }
}
