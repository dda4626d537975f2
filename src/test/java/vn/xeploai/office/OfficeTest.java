package vn.xeploai.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.cli.Program;

/** LibreOffice opens what is written for people with an office suite. */
@EnabledIf(value = "isWanted", disabledReason = "soffice is not on the PATH")
class OfficeTest {
  private static final long MOST_SECONDS = 180;

  @TempDir private Path folder = Path.of("");

  @Test
  void aTemplateOpensWithItsText() throws IOException, InterruptedException {
    Path book = folder.resolve("mẫu.xlsx");
    run("template", "--from", "facts/duc-tho-2023", "--out", book.toString());
    // One file for each sheet (-1), comma, quote, UTF-8.
    convert(book, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1");
    String cells = Files.readString(folder.resolve("mẫu-cells.csv"));
    assertTrue(cells.contains("CB05,Chi bộ thôn Yên Hòa,"), cells);
    String results = Files.readString(folder.resolve("mẫu-results.csv"));
    assertTrue(results.contains("7 quyết định kết nạp"), results);
  }

  static boolean isWanted() {
    return isInstalled() || "required".equals(System.getenv("XEPLOAI_OFFICE"));
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
  }

  private static void run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = new Program(out, out).run(arguments);
    assertEquals(0, code, out.toString(StandardCharsets.UTF_8));
  }

  private void convert(Path file, String form) throws IOException, InterruptedException {
    assertTrue(
        isInstalled(),
        "soffice is not on the PATH. Install LibreOffice, or leave XEPLOAI_OFFICE unset to skip"
            + " these tests.");
    Path said = folder.resolve("said.txt");
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                form,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    boolean ended = office.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    office.descendants().forEach(ProcessHandle::destroyForcibly);
    office.destroyForcibly();
    assertTrue(ended, "soffice did not end");
    assertEquals(0, office.exitValue(), Files.readString(said));
  }
}
