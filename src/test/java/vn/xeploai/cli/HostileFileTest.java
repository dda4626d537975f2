package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts in workbooks and in the files of a folder. */
class HostileFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aWorkbookDoesNotHoldWhatNoTextMay() throws IOException {
    Path small = Copy.small(folder.resolve("small"), 2023).folder();
    Path book = folder.resolve("book.xlsx");
    Run.of("template", "--from", small.toString(), "--out", book.toString());
    try (InputStream in = Files.newInputStream(book);
        Workbook workbook = WorkbookFactory.create(in)) {
      workbook.getSheet("targets").getRow(1).createCell(1).setCellValue("a_x0000_b_xD800_c");
      try (OutputStream out = Files.newOutputStream(book)) {
        workbook.write(out);
      }
    }
    String answer = Run.answer("rate", book.toString(), "--format", "csv");
    assertTrue(answer.contains(",a_x0000_b_xD800_c,"), answer);
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, (byte) 0xED, (byte) 0xFF})
  void aFileThatIsNoTextIsRefused(byte wrong) throws IOException {
    Path small = Copy.small(folder, 2023).folder();
    byte[] rest = Files.readAllBytes(small.resolve("targets.csv"));
    byte[] all = Arrays.copyOf(rest, rest.length + 1);
    all[rest.length] = wrong;
    Files.write(small.resolve("targets.csv"), all);
    Run run = Run.of("rate", small.toString());
    assertEquals(3, run.code());
    assertEquals("", run.out());
    HostileTextTest.assertNothingHidden(run.err());
  }

  @Test
  void aPictureMayStandAnywhereInTheHead() {
    for (int before = 1000; before < 1040; before++) {
      String name = "a".repeat(before) + "\uD83C\uDF3E b";
      Path small =
          Copy.small(folder.resolve("d" + before), 2023)
              .change("dossier.yaml", "Lương Nghĩa", name)
              .folder();
      assertEquals("Hồ sơ không có lỗi.\n", Run.answer("check", small.toString()));
    }
  }
}
