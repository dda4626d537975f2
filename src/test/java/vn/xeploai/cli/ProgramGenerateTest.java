package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code generate}: folders that can be rated, each whole, none overwritten. */
class ProgramGenerateTest {
  @TempDir private Path temp = Path.of("");

  @Test
  void writesOneFolderForEachCommune() {
    Path out = temp.resolve("new/folder");
    assertEquals(
        new Run(0, "", "Written: 3 illustrative communes to " + out + "\n"),
        generate("3", "7", out));
    assertEquals(List.of("xa-00001", "xa-00002", "xa-00003"), Copy.names(out));
    for (String name : Copy.names(out)) {
      String dossier = out.resolve(name).toString();
      assertEquals(
          "The dossier has no problem.\n", Run.answer("check", dossier, "--lang", "en"), name);
    }
    String rated = Run.answer("rate", out.resolve("xa-00002").toString(), "--lang", "en");
    assertTrue(rated.contains("YEAR 2023") || rated.contains("2023 · Xã minh họa 00002"), rated);
  }

  @Test
  void aCommuneDoesNotDependOnHowManyThereAre() throws IOException {
    generate("3", "7", temp.resolve("a"));
    generate("2", "7", temp.resolve("b"));
    for (String file : Copy.names(temp.resolve("b/xa-00002"))) {
      assertEquals(
          Files.readString(temp.resolve("a/xa-00002").resolve(file)),
          Files.readString(temp.resolve("b/xa-00002").resolve(file)));
    }
    assertEquals(Copy.names(temp.resolve("a/xa-00002")), Copy.names(temp.resolve("b/xa-00002")));
  }

  @Test
  void whatIsThereStaysAndNothingIsAdded() throws IOException {
    Path there = Files.createDirectory(temp.resolve("xa-00002"));
    assertEquals(
        Run.failed(
            2, there + " is there already; choose another folder, dossiers are not overwritten."),
        generate("3", "7", temp));
    assertEquals(List.of("xa-00002"), Copy.names(temp));
    assertEquals(List.of(), Copy.names(there));
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    Run run = generate("1", "7", file);
    assertEquals(
        Run.failed(2, file + " is not written: it is a file, not a folder; name another folder."),
        run);
    assertEquals("mine", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({
    "--communes,0,1,99999",
    "--communes,100000,1,99999",
    "--year,2017,2018,2099",
    "--year,2100,2018,2099"
  })
  void refusesWhatItCannotMake(String option, String value, String least, String most) {
    Path out = temp.resolve("out");
    assertEquals(
        Run.failed(
            2, "%s takes a number from %s to %s, not %s.".formatted(option, least, most, value)),
        option.equals("--year")
            ? generate("1", "7", out, option, value)
            : generate(value, "7", out));
    assertEquals(List.of(), Copy.names(temp));
  }

  private static Run generate(String communes, String seed, Path out, String... more) {
    String[] arguments = new String[9 + more.length];
    List<String> fixed =
        List.of(
            "generate", "--lang", "en", "--communes", communes, "--seed", seed, "--out", "" + out);
    fixed.toArray(arguments);
    System.arraycopy(more, 0, arguments, fixed.size(), more.length);
    return Run.of(arguments);
  }
}
