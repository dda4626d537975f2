package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Language;

/** Input that no commune has is refused before it costs anything. */
class LimitsTest {
  @Test
  void aGigabyteIsRefusedUnread(@TempDir Path folder) throws IOException {
    DossierFolder dossier = DossierFolder.minimal(folder);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("results.csv").toFile(), "rw")) {
      file.setLength(1L << 30);
    }

    dossier.says(
        "results.csv: Tệp lớn hơn 64 MB nên không được đọc. Cách sửa: kiểm tra xem có nhầm tệp hay"
            + " không; mỗi tệp của hồ sơ tối đa 64 MB.");
  }

  @Test
  void aLineOfTenMegabytes(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1," + "1".repeat(10 << 20))
        .says(
            "results.csv:2: Dòng dài hơn 65536 ký tự; phần còn lại của tệp không được đọc. Cách"
                + " sửa: kiểm tra xem có thiếu dấu nháy kép đóng (\") hoặc dấu xuống dòng hay"
                + " không.");
  }

  @Test
  void aQuoteThatSwallowsMegabytes(@TempDir Path folder) {
    DossierFolder.minimal(folder)
        .file("results.csv", "code,value", "b.1,\"1", "b.1,2\n".repeat(1 << 20))
        .says(
            "results.csv:2: Dòng dài hơn 65536 ký tự; phần còn lại của tệp không được đọc. Cách"
                + " sửa: kiểm tra xem có thiếu dấu nháy kép đóng (\") hoặc dấu xuống dòng hay"
                + " không.");
  }

  @Test
  void aMillionRows(@TempDir Path folder) throws IOException {
    DossierFolder dossier = DossierFolder.minimal(folder);
    try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("tasks.csv"))) {
      rows.write("code,title\n");
      for (int row = 0; row < 1_000_000; row++) {
        rows.write("t" + row + ",Nhiệm vụ\n");
      }
    }

    dossier.says(
        "tasks.csv:250002: Tệp có hơn 250000 dòng; các dòng sau đó không được đọc. Cách sửa: kiểm"
            + " tra xem có nhầm tệp hay không, hoặc xóa các dòng thừa.");
  }

  @Test
  void aThousandProblemsAreShownAndAllCounted(@TempDir Path folder) throws IOException {
    DossierFolder dossier = DossierFolder.full(folder);
    try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("work.csv"))) {
      rows.write("subject,assigned\n");
      for (int row = 0; row < 200_000; row++) {
        rows.write("nobody" + row + ",x\n");
      }
    }

    List<String> sentences = dossier.sentences(Language.VI);

    assertEquals(1001, sentences.size());
    assertEquals(
        "work.csv:2, cột assigned: “x” không phải là số. Cách sửa: chỉ ghi số, ví dụ 56,1 hoặc 56.1"
            + " hoặc 9.210.000 hoặc 1.809,5; ở chỉ tiêu và kết quả có thể ghi kèm đúng đơn vị"
            + " tính.",
        sentences.get(0));
    assertEquals(
        "Còn 399000 lỗi nữa chưa hiển thị. Cách sửa: sửa các lỗi trên rồi kiểm tra lại.",
        sentences.get(1000));
  }

  @Test
  void deepAndWideYaml(@TempDir Path folder) {
    DossierFolder dossier = DossierFolder.minimal(folder);

    dossier.file("dossier.yaml", "commune: " + "{a: ".repeat(100_000));
    assertEquals("problem.yaml.shape", dossier.problems().get(0).message().key());
    dossier.file("dossier.yaml", "commune: " + "[".repeat(100_000));
    assertEquals("problem.yaml.list", dossier.problems().get(0).message().key());
    dossier.file("dossier.yaml", "? ".repeat(100_000));
    assertEquals("problem.yaml.shape", dossier.problems().get(0).message().key());
    dossier.file("dossier.yaml", "commune: " + "a".repeat(2 << 20));
    dossier.says(
        "dossier.yaml: Tệp dài hơn 1048576 ký tự. Cách sửa: chỉ giữ lại các mục của dossier.yaml.");
  }

  @Test
  void manyColumnsNobodyKnows(@TempDir Path folder) {
    DossierFolder dossier = DossierFolder.minimal(folder);

    dossier.file("results.csv", "code,value" + ",x".repeat(30_000), "b.1,5");

    assertEquals(1001, dossier.problems().size());
  }
}
