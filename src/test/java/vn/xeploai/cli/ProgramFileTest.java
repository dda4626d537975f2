package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --out}: a file that is whole, or what it was before. */
class ProgramFileTest {
  @TempDir private Path temp = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = temp.resolve("answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv"})
  void holdsTheBytesOfStandardOutput(String format) throws IOException {
    Run run = rate(Run.DOSSIER, "--format", format);
    assertEquals(new Run(0, "", "Written: " + file + "\n"), run);
    assertEquals(
        Run.answer("rate", Run.DOSSIER, "--lang", "en", "--format", format),
        Files.readString(file));
    assertEquals(List.of("answer"), Copy.names(temp));
  }

  @Test
  void replacesAnOldFile() throws IOException {
    Files.writeString(file, "old ".repeat(100_000));
    assertEquals(new Run(0, "", "Written: " + file + "\n"), rate(Run.DOSSIER, "--force"));
    assertEquals(Run.answer("rate", Run.DOSSIER, "--lang", "en"), Files.readString(file));
    assertEquals(List.of("answer"), Copy.names(temp));
  }

  @Test
  void mayBeNamedFromTheWorkingFolder() throws IOException {
    Path here = Path.of("target", "answer-" + ProcessHandle.current().pid());
    try {
      Run run = Run.of("check", Run.DOSSIER, "--lang", "en", "--out", here.toString());
      assertEquals(new Run(0, "", "Written: " + here + "\n"), run);
      assertEquals("The dossier has no problem.\n", Files.readString(here));
    } finally {
      Files.deleteIfExists(here);
    }
  }

  @Test
  void leavesTheOldFileWhereTheFactsAreInvalid() throws IOException {
    Files.writeString(file, "old");
    Path dossier = temp.resolve("dossier");
    Copy.small(dossier, 2023).change("results.csv", "b.1,5", "b.1,6.475");
    assertEquals(
        Run.failed(
            3,
            "results.csv:2, column value: “6.475” can be read in two ways: 6475 or 6.475. Way out:"
                + " write 6475 or 6.4750; or add “numbers: vi” to dossier if every point stands"
                + " between thousands and the comma before decimals.",
            "Problems of the dossier: 1; nothing was rated, nothing written."),
        rate(dossier.toString(), "--force"));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("answer", "dossier"), Copy.names(temp));
  }

  @Test
  void isRefusedInAFolderThatIsNotThere() {
    Path folder = file;
    file = folder.resolve("answer");
    assertEquals(
        Run.failed(1, file + " cannot be written: there is no folder " + folder + "."),
        rate(Run.DOSSIER));
    assertEquals(
        Run.failed(1, "Không ghi được " + file + ": không có thư mục " + folder + "."),
        Run.of("rate", Run.DOSSIER, "--out", file.toString()));
    assertEquals(List.of(), Copy.names(temp));
  }

  @Test
  void isRefusedBelowAFile() throws IOException {
    Path old = file;
    Files.writeString(old, "old");
    file = old.resolve("answer");
    assertEquals(
        Run.failed(1, file + " cannot be written: there is no folder " + old + "."),
        rate(Run.DOSSIER));
    assertEquals("old", Files.readString(old));
  }

  @Test
  void isRefusedInPlaceOfAFolder() throws IOException {
    Files.createDirectory(file);
    assertEquals(Run.failed(1, file + " cannot be written: it is a folder."), rate(Run.DOSSIER));
    assertEquals(List.of("answer"), Copy.names(temp));
    assertEquals(List.of(), Copy.names(file));
  }

  @Test
  void isRefusedInAFolderNobodyMayWriteTo() throws IOException {
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(temp), "the superuser may write anywhere");
      assertEquals(
          Run.failed(
              1, file + " cannot be written: no permission to write to the folder " + temp + "."),
          rate(Run.DOSSIER));
      assertEquals("old", Files.readString(file));
      assertEquals(List.of("answer"), Copy.names(temp));
    } finally {
      Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private Run rate(String dossier, String... more) {
    List<String> arguments = new ArrayList<>(List.of("rate", dossier));
    arguments.addAll(List.of("--lang", "en", "--out", file.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }
}
