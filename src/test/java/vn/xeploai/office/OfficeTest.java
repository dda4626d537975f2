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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.cli.Program;

/** LibreOffice opens what is written for people with an office suite. */
@EnabledIf(value = "isWanted", disabledReason = "soffice is not on the PATH")
class OfficeTest {
  private static final long MOST_SECONDS = 180;

  /** In points, rounded as LibreOffice does. */
  private static final Pattern A4_PAGE =
      Pattern.compile("/MediaBox ?\\[ ?0 0 595(\\.\\d+)? 84[12]");

  /** The year 2023, which every title names, as a PDF writes it: in UTF-16. */
  private static final String YEAR = "0032003000320033";

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

  @Test
  void everyFormHasItsPdfOnA4() throws IOException {
    Path dossier = Files.createDirectory(folder.resolve("hồ sơ"));
    Files.writeString(dossier.resolve("dossier.yaml"), "commune: Lương Nghĩa\nyear: 2023\n");
    Files.writeString(
        dossier.resolve("targets.csv"), "code,title,comparison,threshold\nb.1,Lúa,at-least,5\n");
    Files.writeString(dossier.resolve("results.csv"), "code,value\nb.1,6.25\n");
    Files.writeString(dossier.resolve("cells.csv"), "id,name\nCB01,Chi bộ thôn Yên Hòa\n");
    Path out = folder.resolve("văn bản");
    run("forms", dossier.toString(), "--out", out.toString(), "--pdf");
    for (String name :
        List.of(
            "01-bao-cao-ket-qua",
            "02-danh-muc-chi-tieu",
            "03-de-nghi-khen-thuong-phe-binh",
            "04-du-thao-quyet-dinh",
            "chi-bo/CB01")) {
      String pdf =
          new String(Files.readAllBytes(out.resolve(name + ".pdf")), StandardCharsets.ISO_8859_1);
      assertTrue(pdf.startsWith("%PDF-") && pdf.strip().endsWith("%%EOF"), name);
      assertTrue(A4_PAGE.matcher(pdf).find(), name);
      assertTrue(pdf.contains(YEAR), name);
    }
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
